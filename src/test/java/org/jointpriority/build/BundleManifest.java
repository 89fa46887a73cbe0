package org.jointpriority.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The OSGi headers by which Jira takes the jar as it is, and the packages that it must provide. */
final class BundleManifest {
    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[^,;\"]*(?:\"[^\"]*\")?)*)(?:,|$)");

    /** What other apps may use. */
    private static final Pattern EXPORTED = Pattern.compile("org\\.jointpriority\\.api\\.event;version=\"1\\.0\"");

    private BundleManifest() { }

    static List<String> findings(PluginJar jar, Set<String> provided) {
        List<String> findings = new ArrayList<>();
        String key = jar.xml(PluginJar.DESCRIPTOR).getDocumentElement().getAttribute("key");
        expect(findings, jar, "Atlassian-Plugin-Key", key);
        expect(findings, jar, "Bundle-SymbolicName", key);
        expect(findings, jar, "Spring-Context", "*");
        if (!jar.header("Bundle-Version").matches("\\d+\\.\\d+\\.\\d+(\\.[\\w-]+)?")) {
            findings.add("Bundle-Version is '" + jar.header("Bundle-Version") + "'");
        }
        if (!EXPORTED.matcher(jar.header("Export-Package")).matches()) {
            findings.add("Export-Package is not for this plugin: " + jar.header("Export-Package"));
        }
        for (String header : List.of("DynamicImport-Package", "Require-Bundle", "Bundle-ClassPath")) {
            if (!jar.header(header).isEmpty()) {
                findings.add(header + " is not for this plugin: " + jar.header(header));
            }
        }
        Map<String, String> imports = imports(jar);
        imports.forEach((name, attributes) -> {
            if (attributes.contains("version=")) {
                findings.add("the import of " + name + " is bound to versions: " + attributes);
            }
            boolean isOptional = attributes.contains("resolution:=optional");
            if (!isOptional && !provided.contains(name)) {
                findings.add("the import " + name + " is not known to be provided by Jira");
            }
        });
        for (String used : usedPackages(jar)) {
            if (!imports.containsKey(used)) {
                findings.add("the package " + used + " is used and not imported");
            }
        }
        return findings;
    }

    /** Imported packages with what follows their names, {@code ;resolution:=optional} for example. */
    static Map<String, String> imports(PluginJar jar) {
        Map<String, String> imports = new LinkedHashMap<>();
        Matcher clause = CLAUSE.matcher(jar.header("Import-Package"));
        while (clause.find()) {
            imports.put(clause.group(1), clause.group(2));
        }
        return imports;
    }

    /** The packages of all types that the classes mention, less those in the jar and those of every Java. */
    private static SortedSet<String> usedPackages(PluginJar jar) {
        SortedSet<String> packages = new TreeSet<>();
        jar.classes().forEach(each -> each.types().stream()
                .filter(type -> !jar.has(type + ".class") && !type.startsWith("java/") && type.contains("/"))
                .forEach(type -> packages.add(type.substring(0, type.lastIndexOf('/')).replace('/', '.'))));
        return packages;
    }

    private static void expect(List<String> findings, PluginJar jar, String header, String value) {
        if (!jar.header(header).equals(value)) {
            findings.add(header + " is '" + jar.header(header) + "', not '" + value + "'");
        }
    }
}
