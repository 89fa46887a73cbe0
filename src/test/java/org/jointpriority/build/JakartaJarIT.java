package org.jointpriority.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.BeforeClass;
import org.junit.Test;

/** The jar for Jira 11: the same plugin, with nothing left of the packages that are jakarta's there. */
public class JakartaJarIT {
    private static final Pattern MOVED = Pattern.compile("javax[./](inject|servlet|ws[./]rs|annotation|mail|xml[./]bind)\\b");

    private static PluginJar jar;
    private static PluginJar original;

    @BeforeClass
    public static void open() throws IOException {
        original = PluginJar.read(Path.of(System.getProperty("joint.jar", "target/joint-priority-1.0.0.jar")));
        jar = PluginJar.read(Path.of(System.getProperty("joint.jar.jakarta", "target/joint-priority-1.0.0-jakarta.jar")));
    }

    @Test
    public void itHoldsTheSameFiles() {
        assertEquals(original.names(), jar.names());
    }

    @Test
    public void noClassRefersToAPackageThatHasMoved() {
        SortedSet<String> found = new TreeSet<>();
        jar.classes().forEach(each -> {
            each.types().stream().filter(type -> MOVED.matcher(type).find()).forEach(type -> found.add(each + " uses " + type));
            if (each.isAnnotated("javax/inject/Named") || each.isAnnotated("javax/ws/rs/Path")) {
                found.add(each + " has an annotation that has moved");
            }
        });
        assertEquals("", String.join("\n", found));
    }

    @Test
    public void theBeansAreStillBeans() {
        List<String> named = jar.ownClasses().filter(each -> each.isAnnotated("jakarta/inject/Named")).map(ClassFile::javaName).sorted()
                .collect(Collectors.toList());
        assertEquals(original.ownClasses().filter(each -> each.isAnnotated("javax/inject/Named")).map(ClassFile::javaName).sorted()
                .collect(Collectors.toList()), named);
        assertTrue("no bean at all", !named.isEmpty());
    }

    @Test
    public void theClassesStayAsTheyWereCompiled() {
        assertTrue(jar.classes().allMatch(each -> each.version() <= 52));
    }

    @Test
    public void theManifestAsksForJakartasPackagesWhateverTheirVersion() {
        SortedSet<String> bound = new TreeSet<>();
        BundleManifest.imports(jar).forEach((name, attributes) -> {
            if (MOVED.matcher(name).find() || name.startsWith("jakarta.") && attributes.contains("version=")) {
                bound.add(name + attributes);
            }
        });
        assertEquals("", String.join("\n", bound));
        assertTrue(BundleManifest.imports(jar).containsKey("jakarta.inject"));
    }

    @Test
    public void descriptorAndSpringFilesNameNoPackageThatHasMoved() {
        List<String> files = jar.names().stream().filter(name -> name.endsWith(".xml") && !name.startsWith("META-INF/maven/")).collect(Collectors.toList());
        assertEquals(List.of(), files.stream().filter(name -> MOVED.matcher(jar.text(name)).find()).collect(Collectors.toList()));
    }
}
