package org.jointpriority.build;

import static org.jointpriority.build.Findings.assertFindings;

import org.junit.Test;

public class BeanIndexTest {
    private static final String COMPONENTS = "META-INF/plugin-components/component";

    @Test
    public void aGoodIndexIsFine() {
        assertFindings(BeanIndex.findings(MadeJar.good().jar()));
    }

    @Test
    public void aBeanThatIsNotListedIsFound() {
        assertFindings(BeanIndex.findings(MadeJar.good()
                        .with(MadeClass.named("org/jointpriority/Bean").annotated("javax/inject/Named").constructor()).jar()),
                "component lacks org.jointpriority.Bean");
    }

    @Test
    public void aBeanIsListedWithItsName() {
        assertFindings(BeanIndex.findings(MadeJar.good().with(COMPONENTS,
                        "org.jointpriority.jira.Imports\norg.jointpriority.jira.Panel\norg.jointpriority.Bean\n")
                        .with(MadeClass.named("org/jointpriority/Bean").annotated("javax/inject/Named", "clock").constructor()).jar()),
                "component has too much: org.jointpriority.Bean",
                "component lacks org.jointpriority.Bean#clock");
    }

    @Test
    public void anEntryWithoutItsClassIsFound() {
        assertFindings(BeanIndex.findings(MadeJar.good().without("org/jointpriority/jira/Panel.class").jar()),
                "component has too much: org.jointpriority.jira.Panel");
    }

    @Test
    public void aMissingIndexFileIsFound() {
        assertFindings(BeanIndex.findings(MadeJar.good().without(COMPONENTS).jar()), COMPONENTS + " is missing");
    }

    @Test
    public void anImportedServiceThatIsNotListedIsFound() {
        assertFindings(BeanIndex.findings(MadeJar.good().with("META-INF/plugin-components/imports", "").jar()),
                "imports lacks com.atlassian.jira.issue.IssueManager");
    }

    @Test
    public void aBeanThatAsksForAnImportedServiceOrABeanGetsIt() {
        assertFindings(BeanIndex.findings(withBean(MadeClass.named("org/jointpriority/Bean").annotated("javax/inject/Named")
                .constructor("com/atlassian/jira/issue/IssueManager", "org/jointpriority/jira/Panel")).jar()));
    }

    @Test
    public void aBeanThatAsksForWhatNobodyHasIsFound() {
        assertFindings(BeanIndex.findings(withBean(MadeClass.named("org/jointpriority/Bean").annotated("javax/inject/Named")
                        .constructor("com/atlassian/jira/project/ProjectManager", "java/time/Clock")).jar()),
                "org.jointpriority.Bean asks for com.atlassian.jira.project.ProjectManager, which is no bean and not imported",
                "org.jointpriority.Bean asks for java.time.Clock, which is no bean and not imported");
    }

    @Test
    public void aBeanThatAsksForAnInterfaceGetsItsImplementation() {
        assertFindings(BeanIndex.findings(withBean(MadeClass.extending("java/lang/Object", "org/jointpriority/Bean", "org/jointpriority/Port")
                .annotated("javax/inject/Named").constructor("org/jointpriority/Port")).with(MadeClass.anInterface("org/jointpriority/Port")).jar()));
    }

    @Test
    public void aBeanThatAsksForAListGetsWhatIsInIt() {
        MadeClass bean = MadeClass.extending("java/lang/Object", "org/jointpriority/Bean", "org/jointpriority/Port")
                .annotated("javax/inject/Named").constructor("java/util/List<Lorg/jointpriority/Port;>");
        assertFindings(BeanIndex.findings(withBean(bean).with(MadeClass.anInterface("org/jointpriority/Port")).jar()));
        assertFindings(BeanIndex.findings(withBean(MadeClass.named("org/jointpriority/Bean").annotated("javax/inject/Named")
                        .constructor("java/util/List<Lorg/jointpriority/Ghost;>")).jar()),
                "org.jointpriority.Bean asks for org.jointpriority.Ghost, which is no bean and not imported");
    }

    @Test
    public void aRestResourceThatIsNoBeanIsFound() {
        assertFindings(BeanIndex.findings(MadeJar.good().with(MadeClass.named("org/jointpriority/web/Resource").annotated("javax/ws/rs/Path")).jar()),
                "org.jointpriority.web.Resource is a REST resource and no bean: Jira 10 would not find its constructor's arguments");
    }

    private static MadeJar withBean(MadeClass bean) {
        return MadeJar.good().with(bean)
                .with(COMPONENTS, "org.jointpriority.Bean\norg.jointpriority.jira.Imports\norg.jointpriority.jira.Panel\n");
    }
}
