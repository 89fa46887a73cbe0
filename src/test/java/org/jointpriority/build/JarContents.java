package org.jointpriority.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may be in the jar at all: the plugin's own files and the private libraries for JSON and CSV, compiled for Java 8. */
final class JarContents {
    private static final int JAVA_8 = 52;

    private static final Pattern ALLOWED = Pattern.compile("org/jointpriority/(?!sandbox/)[\\w/$-]+\\.class"
            + "|com/grack/nanojson/[\\w/$-]+\\.class"
            + "|org/apache/commons/csv/[\\w/$-]+\\.class"
            + "|templates/joint-priority/[\\w/-]+\\.vm"
            + "|scripts/[\\w/.-]+\\.js"
            + "|styles/[\\w/.-]+\\.css"
            + "|images/[\\w/-]+\\.(svg|png)"
            + "|i18n/joint-priority(_\\w+)?\\.properties"
            + "|openapi/joint-priority\\.json"
            + "|atlassian-plugin\\.xml"
            + "|META-INF/(MANIFEST\\.MF|LICENSE|NOTICE)"
            + "|META-INF/maven/org\\.jointpriority/joint-priority/pom\\.(xml|properties)"
            + "|META-INF/plugin-components/(component|imports|exports)"
            + "|META-INF/spring/[\\w-]+\\.xml");
    private static final Pattern TEST_CLASS = Pattern.compile(".*(Test|IT)(\\$.*)?\\.class");
    private static final List<String> REQUIRED = List.of(PluginJar.DESCRIPTOR, PluginJar.MANIFEST, "META-INF/LICENSE", "META-INF/NOTICE");

    private JarContents() { }

    static List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        for (String name : jar.names()) {
            if (!ALLOWED.matcher(name).matches() || TEST_CLASS.matcher(name).matches()) {
                findings.add(name + " does not belong into the jar");
            }
        }
        for (String name : REQUIRED) {
            if (!jar.has(name)) {
                findings.add(name + " is missing");
            }
        }
        jar.classes().filter(each -> each.version() > JAVA_8).forEach(
                each -> findings.add(each + " is compiled for class version " + each.version() + ", Jira 8 reads up to " + JAVA_8));
        return findings;
    }
}
