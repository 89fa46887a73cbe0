package org.jointpriority.build;

import static org.jointpriority.build.Findings.assertFindings;

import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.objectweb.asm.Opcodes;

public class BundleManifestTest {
    private static final Set<String> PROVIDED = Set.of("javax.inject", "com.atlassian.jira.issue", "com.atlassian.plugin.web");

    @Test
    public void aGoodManifestIsFine() {
        assertFindings(findings(MadeJar.good()));
    }

    @Test
    public void aKeyThatDiffersFromTheDescriptorsIsFound() {
        assertFindings(findings(MadeJar.good().header("Bundle-SymbolicName", "other")),
                "Bundle-SymbolicName is 'other', not 'org.jointpriority.joint-priority'");
    }

    @Test
    public void aManifestWithoutTheHeadersThatJiraLooksForIsFound() {
        assertFindings(findings(MadeJar.good().withoutHeader("Atlassian-Plugin-Key").withoutHeader("Spring-Context").withoutHeader("Bundle-Version")),
                "Atlassian-Plugin-Key is '', not 'org.jointpriority.joint-priority'",
                "Bundle-Version is ''",
                "Spring-Context is '', not '*'");
    }

    @Test
    public void anImportThatJiraDoesNotProvideIsFoundUnlessItIsOptional() {
        assertFindings(findings(MadeJar.good().header("Import-Package",
                        "javax.inject,com.atlassian.jira.issue,com.google.common.base,org.springframework.aop;resolution:=optional")),
                "the import com.google.common.base is not known to be provided by Jira");
    }

    @Test
    public void anImportThatIsBoundToVersionsIsFound() {
        assertFindings(findings(MadeJar.good().header("Import-Package",
                        "javax.inject;version=\"[1.0,2)\",com.atlassian.jira.issue")),
                "the import of javax.inject is bound to versions: ;version=\"[1.0,2)\"");
    }

    @Test
    public void aPackageThatAClassUsesAndNobodyImportsIsFound() {
        assertFindings(findings(MadeJar.good().with(MadeClass.named("org/jointpriority/Ours")
                        .method(Opcodes.ACC_PUBLIC, "take", "(Lcom/atlassian/query/Query;)V"))),
                "the package com.atlassian.query is used and not imported");
    }

    @Test
    public void anExportOfWhatIsOursIsFound() {
        assertFindings(findings(MadeJar.good().header("Export-Package", "org.jointpriority")),
                "Export-Package is not for this plugin: org.jointpriority");
    }

    private static List<String> findings(MadeJar made) {
        return BundleManifest.findings(made.jar(), PROVIDED);
    }
}
