package org.jointpriority.build;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes small jars, good ones and spoilt ones, for tests of the build's checks. */
final class MadeJar {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** A jar that passes every check: one bean, one module with a class, a template and a text. */
    static MadeJar good() {
        return new MadeJar()
                .header("Bundle-SymbolicName", "org.jointpriority.joint-priority")
                .header("Atlassian-Plugin-Key", "org.jointpriority.joint-priority")
                .header("Bundle-Version", "1.0.0")
                .header("Spring-Context", "*")
                .header("Export-Package", "org.jointpriority.api.event;version=\"1.0\"")
                .header("Import-Package", "javax.inject,com.atlassian.jira.issue,com.atlassian.plugin.web")
                .with("META-INF/LICENSE", "")
                .with("META-INF/NOTICE", "nanojson")
                .with("META-INF/plugin-components/component", "org.jointpriority.jira.Imports\norg.jointpriority.jira.Panel\n")
                .with("META-INF/plugin-components/imports", "com.atlassian.jira.issue.IssueManager\n")
                .with("META-INF/plugin-components/exports", "")
                .with("i18n/joint-priority.properties", "joint-priority.panel.label=Partnership\n")
                .with("templates/joint-priority/panel.vm", "$view.title")
                .with(MadeClass.named("org/jointpriority/jira/Panel").annotated("javax/inject/Named").constructor())
                .with(MadeClass.named("org/jointpriority/jira/Imports").annotated("javax/inject/Named").constructor()
                        .field("com/atlassian/plugin/spring/scanner/annotation/imports/ComponentImport", "issues",
                                "com/atlassian/jira/issue/IssueManager"))
                .descriptor("<web-panel key='panel'>"
                        + "<context-provider class='org.jointpriority.jira.Panel'/>"
                        + "<label key='joint-priority.panel.label'/>"
                        + "<resource name='view' type='velocity' location='templates/joint-priority/panel.vm'/></web-panel>");
    }

    MadeJar with(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    MadeJar with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    MadeJar with(MadeClass made) {
        byte[] bytes = made.bytes();
        return with(ClassFile.of(bytes).name() + ".class", bytes);
    }

    MadeJar without(String name) {
        files.remove(name);
        return this;
    }

    MadeJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    MadeJar withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    MadeJar descriptor(String modules) {
        return with(PluginJar.DESCRIPTOR, "<atlassian-plugin key='org.jointpriority.joint-priority' plugins-version='2'>"
                + "<plugin-info><version>1.0.0</version></plugin-info>"
                + "<resource type='i18n' name='i18n' location='i18n.joint-priority'/>" + modules + "</atlassian-plugin>");
    }

    PluginJar jar() {
        Map<String, byte[]> all = new TreeMap<>(files);
        String manifest = headers.entrySet().stream().map(header -> header.getKey() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining("", "Manifest-Version: 1.0\n", "\n"));
        all.put(PluginJar.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        return PluginJar.of(all);
    }
}
