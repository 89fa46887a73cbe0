package org.jointpriority.build;

import static org.jointpriority.build.Findings.assertFindings;

import org.junit.Test;
import org.objectweb.asm.Opcodes;

public class JarContentsTest {
    @Test
    public void aGoodJarIsFine() {
        assertFindings(JarContents.findings(MadeJar.good().jar()));
    }

    @Test
    public void classesOfJirasOrOfTestsOrOfTheSandboxAreFound() {
        assertFindings(JarContents.findings(MadeJar.good()
                        .with(MadeClass.named("com/atlassian/jira/issue/Issue"))
                        .with(MadeClass.named("org/junit/Assert"))
                        .with(MadeClass.named("org/jointpriority/domain/RatingTest"))
                        .with(MadeClass.named("org/jointpriority/build/PluginJarIT"))
                        .with(MadeClass.named("org/jointpriority/sandbox/Sandbox")).jar()),
                "com/atlassian/jira/issue/Issue.class does not belong into the jar",
                "org/jointpriority/build/PluginJarIT.class does not belong into the jar",
                "org/jointpriority/domain/RatingTest.class does not belong into the jar",
                "org/jointpriority/sandbox/Sandbox.class does not belong into the jar",
                "org/junit/Assert.class does not belong into the jar");
    }

    @Test
    public void strayFilesAreFound() {
        assertFindings(JarContents.findings(MadeJar.good().with("images/.keep", "").with("log4j.properties", "")
                        .with("META-INF/lib/guava.jar", "").jar()),
                "META-INF/lib/guava.jar does not belong into the jar",
                "images/.keep does not belong into the jar",
                "log4j.properties does not belong into the jar");
    }

    @Test
    public void aMissingLicenceIsFound() {
        assertFindings(JarContents.findings(MadeJar.good().without("META-INF/LICENSE").jar()), "META-INF/LICENSE is missing");
    }

    @Test
    public void aClassForANewerJavaIsFound() {
        assertFindings(JarContents.findings(MadeJar.good().with(MadeClass.ofVersion(Opcodes.V11, "org/jointpriority/New")).jar()),
                "org.jointpriority.New is compiled for class version 55, Jira 8 reads up to 52");
    }
}
