package org.jointpriority.build;

import static org.jointpriority.build.Findings.assertFindings;

import org.junit.Test;
import org.objectweb.asm.Opcodes;

public class DescriptorTest {
    private static final String PANEL = "<web-panel key='panel'><resource name='view' type='velocity' location='templates/joint-priority/panel.vm'/></web-panel>";

    @Test
    public void aGoodDescriptorIsFine() {
        assertFindings(Descriptor.findings(MadeJar.good().jar()));
    }

    @Test
    public void aClassOfOursThatDoesNotExistIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL
                        + "<servlet key='s' class='org.jointpriority.Ghost'/><ao key='ao'><entity>org.jointpriority.Row</entity></ao>").jar()),
                "the class org.jointpriority.Ghost is neither in the jar nor in an imported package",
                "the class org.jointpriority.Row is neither in the jar nor in an imported package");
    }

    @Test
    public void aClassOfJirasNeedsTheImportOfItsPackage() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL
                        + "<web-item key='i'><condition class='com.atlassian.plugin.web.Known'/>"
                        + "<condition class='com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition'/></web-item>").jar()),
                "the class com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition is neither in the jar nor in an imported package");
    }

    @Test
    public void aResourceThatDoesNotExistIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL
                        + "<web-resource key='r'><resource type='download' name='images/' location='images/'/></web-resource>").jar()),
                "the file images/ is named and does not exist",
                "the resource images/ of <web-resource r> does not exist");
    }

    @Test
    public void aTemplateThatAClassOrAnotherTemplateNamesMustExist() {
        assertFindings(Descriptor.findings(MadeJar.good().with("templates/joint-priority/panel.vm", "#parse(\"templates/joint-priority/part.vm\")")
                        .with(MadeClass.named("org/jointpriority/Page").saying("templates/joint-priority/page.vm")).jar()),
                "the file templates/joint-priority/page.vm is named and does not exist",
                "the file templates/joint-priority/part.vm is named and does not exist");
    }

    @Test
    public void aFileThatNothingNamesIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good().with("scripts/left-over.js", "").jar()), "the file scripts/left-over.js is not used");
    }

    @Test
    public void aModuleKeyThatIsThereTwiceIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL + "<web-item key='panel'/>").jar()),
                "the module key panel is there twice");
    }

    @Test
    public void aReferenceToAModuleThatDoesNotExistIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL
                        + "<web-resource key='r'><dependency>org.jointpriority.joint-priority:ghost</dependency></web-resource>").jar()),
                "there is no module ghost, something refers to it");
    }

    @Test
    public void aModuleThatOnlyTransformedPluginsMayHaveIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL + "<component key='c' class='org.jointpriority.jira.Panel'/>").jar()),
                "<component> is not processed in a plugin with a manifest of its own");
    }

    @Test
    public void aModuleTypeThatOlderVersionsDoNotKnowMustBeRestricted() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL + "<velocity-allowlist key='a'/>").jar()),
                "<velocity-allowlist> is not restricted to Jira [10.0.0,)");
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL
                + "<velocity-allowlist key='a'><restrict application='jira' version='[10.0.0,)'/></velocity-allowlist>").jar()));
    }

    @Test
    public void anAllowedMethodMustExistWithItsArguments() {
        assertFindings(Descriptor.findings(MadeJar.good()
                        .with(MadeClass.named("org/jointpriority/View").method(Opcodes.ACC_PUBLIC, "text", "(Ljava/lang/String;I)V"))
                        .descriptor(PANEL + "<velocity-allowlist key='a'><restrict application='jira' version='[10.0.0,)'/>"
                                + "<method>org.jointpriority.View#text(java.lang.String int)</method>"
                                + "<method>org.jointpriority.View#text()</method></velocity-allowlist>").jar()),
                "the allowlist names org.jointpriority.View#text(), which does not exist");
    }

    @Test
    public void anAllowedMethodMayBeTheParents() {
        assertFindings(Descriptor.findings(MadeJar.good()
                .with(MadeClass.named("org/jointpriority/View").method(Opcodes.ACC_PUBLIC, "text", "()V"))
                .with(MadeClass.extending("org/jointpriority/View", "org/jointpriority/Special"))
                .descriptor(PANEL + "<velocity-allowlist key='a'><restrict application='jira' version='[10.0.0,)'/>"
                        + "<method>org.jointpriority.Special#text()</method></velocity-allowlist>").jar()));
    }

    @Test
    public void aLabelWithoutATextKeyIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good().descriptor(PANEL + "<web-item key='i'><label>Hello</label></web-item>").jar()),
                "<label> of <web-item i> has no text key of ours");
    }

    @Test
    public void aTableThatIsNotListedIsFound() {
        assertFindings(Descriptor.findings(MadeJar.good()
                        .with(MadeClass.anInterface("org/jointpriority/storage/rows/NewRow").annotated("net/java/ao/schema/Table", "NEW")).jar()),
                "the table of org.jointpriority.storage.rows.NewRow is not listed");
    }

    @Test
    public void aScriptModuleMustBeDefined() {
        assertFindings(Descriptor.findings(MadeJar.good().with("scripts/ranking.js", "define('joint-priority/ranking', [], function () {});")
                        .descriptor(PANEL + "<web-resource key='r'><resource type='download' name='ranking.js' location='scripts/ranking.js'/></web-resource>"
                                + "<dashboard-item key='d'><amd-module>joint-priority/ranking</amd-module></dashboard-item>"
                                + "<dashboard-item key='e'><amd-module>joint-priority/ghost</amd-module></dashboard-item>").jar()),
                "no script defines the module joint-priority/ghost");
    }
}
