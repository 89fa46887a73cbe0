package org.jointpriority.build;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginJarTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aJarIsReadWithoutItsFolders() throws IOException {
        Path file = folder.newFile("some.jar").toPath();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("i18n/"));
            zip.putNextEntry(new ZipEntry("i18n/texts.properties"));
            zip.write("a=b\n".getBytes());
            zip.closeEntry();
        }
        PluginJar jar = PluginJar.read(file);
        assertEquals(Set.of("i18n/texts.properties"), jar.names());
        assertEquals("b", jar.properties("i18n/texts.properties").getProperty("a"));
    }
}
