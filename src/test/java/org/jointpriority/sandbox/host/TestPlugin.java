package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A small plugin jar, made on the spot. */
public final class TestPlugin {
    public static final String KEY = "org.example.small";
    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
                <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder modules = new StringBuilder();
    private String imports = "javax.inject,javax.servlet,javax.servlet.http,javax.ws.rs,javax.ws.rs.core,"
            + "com.atlassian.plugin.web,com.atlassian.plugin.web.baseconditions,com.atlassian.plugin,"
            + "com.atlassian.event.api,com.atlassian.sal.api.lifecycle,com.atlassian.templaterenderer,"
            + "com.atlassian.activeobjects.external,net.java.ao,net.java.ao.schema";

    TestPlugin importing(String packages) {
        imports += "," + packages;
        return this;
    }

    public TestPlugin file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Packs parts; they are then loaded by the bundle, not by the tests. */
    TestPlugin classes(Class<?>... classes) throws IOException {
        List<Class<?>> all = new ArrayList<>(List.of(classes));
        all.add(Parts.class);
        for (Class<?> type : all) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream content = type.getClassLoader().getResourceAsStream(path)) {
                files.put(path, content.readAllBytes());
            }
        }
        return this;
    }

    TestPlugin index(String name, String... lines) {
        return file("META-INF/plugin-components/" + name, String.join("\n", lines) + "\n");
    }

    public TestPlugin module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    public Path writeTo(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", KEY);
        main.putValue("Import-Package", imports);
        file("META-INF/spring/beans.xml", SPRING);
        file("atlassian-plugin.xml", """
                <atlassian-plugin key="%s" name="Small" plugins-version="2">
                    <plugin-info><version>1.0.0</version><vendor name="Example"/></plugin-info>
                    %s
                </atlassian-plugin>
                """.formatted(KEY, modules));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
