import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.inject.Named;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;

/**
 * Writes the index files that Jira's Spring Scanner reads when the plugin starts, from the annotations of the compiled
 * classes: {@code META-INF/plugin-components/component}, {@code imports} and {@code exports}, one sorted line an entry.
 * <p>Arguments: the folder of the classes, and the folder below it that holds our own.</p>
 */
final class ScannerIndex {
    private ScannerIndex() { }

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Path classes = Paths.get(arguments[0]);
        SortedSet<String> components = new TreeSet<>();
        SortedSet<String> imports = new TreeSet<>();
        SortedSet<String> exports = new TreeSet<>();
        for (Class<?> type : typesBelow(classes, classes.resolve(arguments[1]))) {
            Named named = type.getAnnotation(Named.class);
            if (named == null) {
                continue;
            }
            components.add(type.getName() + (named.value().isEmpty() ? "" : "#" + named.value()));
            ExportAsService export = type.getAnnotation(ExportAsService.class);
            if (export != null) {
                exports.add(Stream.concat(Stream.of(type.getName()), Stream.of(export.value()).map(Class::getName))
                        .collect(Collectors.joining(",")).replaceFirst(",", "#"));
            }
            for (Field field : type.getDeclaredFields()) {
                addImport(imports, field.getAnnotation(ComponentImport.class), field.getType());
            }
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                for (Parameter parameter : constructor.getParameters()) {
                    addImport(imports, parameter.getAnnotation(ComponentImport.class), parameter.getType());
                }
            }
        }
        Path index = Files.createDirectories(classes.resolve("META-INF/plugin-components"));
        Files.write(index.resolve("component"), components);
        Files.write(index.resolve("imports"), imports);
        Files.write(index.resolve("exports"), exports);
    }

    private static void addImport(SortedSet<String> imports, ComponentImport annotation, Class<?> service) {
        if (annotation != null) {
            imports.add(service.getName() + (annotation.value().isEmpty() ? "" : "#" + annotation.value()));
        }
    }

    private static List<Class<?>> typesBelow(Path root, Path folder) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(folder)) {
            names = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toList());
        }
        ClassLoader loader = ScannerIndex.class.getClassLoader();
        List<Class<?>> types = new java.util.ArrayList<>();
        for (String name : names) {
            types.add(Class.forName(name, false, loader));
        }
        return types;
    }
}
