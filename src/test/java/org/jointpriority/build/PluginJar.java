package org.jointpriority.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files of a plugin's jar, by name. */
final class PluginJar {
    static final String DESCRIPTOR = "atlassian-plugin.xml";
    static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final SortedMap<String, byte[]> files;
    private final List<ClassFile> classes;

    private PluginJar(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.classes = this.files.entrySet().stream().filter(file -> file.getKey().endsWith(".class"))
                .map(file -> ClassFile.of(file.getValue())).collect(Collectors.toUnmodifiableList());
    }

    static PluginJar of(Map<String, byte[]> files) {
        return new PluginJar(files);
    }

    static PluginJar read(Path path) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return new PluginJar(files);
    }

    Set<String> names() {
        return files.keySet();
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** The text of a file; empty if the jar has no such file. */
    String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    List<String> lines(String name) {
        return text(name).lines().collect(Collectors.toList());
    }

    Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    List<String> namesBelow(String folder, String ending) {
        return files.keySet().stream().filter(name -> name.startsWith(folder) && name.endsWith(ending)).collect(Collectors.toList());
    }

    /** A header of the manifest; empty if it is missing. */
    String header(String name) {
        try {
            String value = new Manifest(new ByteArrayInputStream(files.getOrDefault(MANIFEST, new byte[0])))
                    .getMainAttributes().getValue(name);
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<ClassFile> classes() {
        return classes.stream();
    }

    /** Our own classes, without the embedded library's. */
    Stream<ClassFile> ownClasses() {
        return classes().filter(each -> each.name().startsWith("org/jointpriority/"));
    }

    boolean hasClass(String javaName) {
        return has(javaName.replace('.', '/') + ".class");
    }

    Document xml(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(name))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
