package org.jointpriority.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.BeforeClass;
import org.junit.Test;

/** Opens the jar that the build has made and holds everything in it against everything else. */
public class PluginJarIT {
    private static final Path FILE = Path.of(System.getProperty("joint.jar", "target/joint-priority-1.0.0.jar"));
    /** What docs/performance.md says of the jar, and a little more. */
    private static final long MOST_BYTES = 1_800_000;

    private static PluginJar jar;
    private static Set<String> providedPackages;

    @BeforeClass
    public static void open() throws IOException {
        jar = PluginJar.read(FILE);
        providedPackages = ProvidedPackages.recorded();
    }

    @Test
    public void theJarIsSmall() throws IOException {
        assertTrue(Files.size(FILE) + " bytes", Files.size(FILE) < MOST_BYTES);
    }

    @Test
    public void nothingIsInItThatDoesNotBelong() {
        assertNothing(JarContents.findings(jar));
    }

    @Test
    public void jiraCanProvideAllThatTheManifestAsksFor() {
        assertNothing(BundleManifest.findings(jar, providedPackages));
    }

    @Test
    public void everyBeanIsInTheIndexAndGetsWhatItAsksFor() {
        assertNothing(BeanIndex.findings(jar));
    }

    @Test
    public void theDescriptorNamesOnlyWhatIsThere() {
        assertNothing(Descriptor.findings(jar));
    }

    @Test
    public void everyTextIsThereUsedAndInOurWords() {
        assertNothing(Texts.findings(jar));
    }

    private static void assertNothing(List<String> findings) {
        assertEquals("", findings.stream().distinct().sorted().collect(Collectors.joining("\n")));
    }
}
