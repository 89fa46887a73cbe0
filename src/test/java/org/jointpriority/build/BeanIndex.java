package org.jointpriority.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The scanner's index against the classes: what is not in it is no bean, what is too much in it stops the plugin. */
final class BeanIndex {
    private static final String NAMED = "javax/inject/Named";
    private static final String INJECT = "javax/inject/Inject";
    private static final String PATH = "javax/ws/rs/Path";
    private static final String IMPORT = "com/atlassian/plugin/spring/scanner/annotation/imports/ComponentImport";
    private static final String FOLDER = "META-INF/plugin-components/";

    private BeanIndex() { }

    static List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        List<ClassFile> classes = jar.ownClasses().collect(Collectors.toList());
        SortedSet<String> beans = new TreeSet<>();
        SortedSet<String> imports = new TreeSet<>();
        for (ClassFile each : classes) {
            SortedSet<String> ownImports = each.injectionsAnnotated(IMPORT);
            if (each.isAnnotated(NAMED)) {
                String name = each.annotationValue(NAMED);
                beans.add(each.javaName() + (name.isEmpty() ? "" : "#" + name));
                imports.addAll(ownImports);
            } else if (!ownImports.isEmpty()) {
                findings.add(each + " imports services and is no bean: " + ownImports);
            } else if (each.isAnnotated(PATH) && each.isConcrete()) {
                findings.add(each + " is a REST resource and no bean: Jira 10 would not find its constructor's arguments");
            }
        }
        compare(findings, jar, "component", beans);
        compare(findings, jar, "imports", imports);
        findings.addAll(unresolvable(classes, imports));
        return findings;
    }

    private static void compare(List<String> findings, PluginJar jar, String file, SortedSet<String> expected) {
        if (!jar.has(FOLDER + file)) {
            findings.add(FOLDER + file + " is missing");
            return;
        }
        SortedSet<String> listed = new TreeSet<>(jar.lines(FOLDER + file));
        expected.stream().filter(entry -> !listed.contains(entry)).forEach(entry -> findings.add(file + " lacks " + entry));
        listed.stream().filter(entry -> !expected.contains(entry)).forEach(entry -> findings.add(file + " has too much: " + entry));
    }

    /** What a bean's constructor asks for must be a bean of ours or an imported service. */
    private static List<String> unresolvable(List<ClassFile> classes, SortedSet<String> imports) {
        Map<String, ClassFile> byName = new HashMap<>();
        classes.forEach(each -> byName.put(each.name(), each));
        SortedSet<String> available = new TreeSet<>();
        imports.forEach(each -> available.add(each.replaceFirst("#.*", "").replace('.', '/')));
        classes.stream().filter(each -> each.isAnnotated(NAMED)).forEach(each -> addWithSuperTypes(available, each.name(), byName));

        List<String> findings = new ArrayList<>();
        for (ClassFile bean : classes) {
            if (!bean.isAnnotated(NAMED)) {
                continue;
            }
            List<List<String>> constructors = bean.constructorsFor(INJECT);
            if (constructors.isEmpty()) {
                findings.add(bean + " has no constructor with @Inject");
            }
            constructors.forEach(parameters -> parameters.stream().filter(type -> !available.contains(type))
                    .forEach(type -> findings.add(bean + " asks for " + type.replace('/', '.') + ", which is no bean and not imported")));
        }
        return findings;
    }

    private static void addWithSuperTypes(SortedSet<String> all, String type, Map<String, ClassFile> byName) {
        all.add(type);
        if (byName.containsKey(type)) {
            byName.get(type).superTypes().forEach(superType -> addWithSuperTypes(all, superType, byName));
        }
    }
}
