package org.jointpriority.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.setup.SetUpReport.State;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Upkeep;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class SetUpTest {
    private FakeJira jira;
    private SetUp setUp;
    private ProjectSetUp projects;
    private DepartmentSetUp departments;
    private Foundation foundation;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        setUp = jira.bean(SetUp.class);
        projects = jira.bean(ProjectSetUp.class);
        departments = jira.bean(DepartmentSetUp.class);
        foundation = jira.bean(Foundation.class);
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void onePressMakesEverythingThatIsNeeded() {
        SetUpReport report = setUp.run();

        assertTrue(report.toString(), report.isComplete());
        assertEquals(Set.of("Affected systems", "Joint score", "Patient care", "Consensus", "Shared ownership", "Joint order",
                "IT owner", "Radiology owner", "Purchasing owner"), fieldNames());
        assertEquals(6, foundation.criteria().get().size());
        assertEquals(100, foundation.criteria().get().totalWeight());
        assertEquals("Patient care", foundation.criteria().get().patientCare().name());
        assertTrue(setUp.look().lines().stream().allMatch(line -> line.state() == State.FOUND));
    }

    @Test
    public void lookingChangesNothing() {
        SetUpReport report = setUp.look();
        assertFalse(report.isComplete());
        assertEquals(List.of(), jira.changes);
    }

    @Test
    public void runAgainItLeavesEverythingAlone() {
        setUp.run();
        jira.changes.clear();

        SetUpReport again = setUp.run();

        assertEquals(List.of(), jira.changes);
        assertEquals(Set.of(State.FOUND), again.lines().stream().map(SetUpReport.Line::state).collect(Collectors.toSet()));
    }

    @Test
    public void theNewTypeIsOfferedInNoProjectThatIsNotEnabled() {
        setUp.run();
        String type = jira.typeNamed("Joint Priority");
        assertTrue(jira.typeSchemes.values().stream().noneMatch(ids -> ids.contains(type)));
    }

    @Test
    public void whatSomebodyDeletedIsMadeAnew() {
        setUp.run();
        projects.enable("RAD");
        String owner = jira.fieldNamed("IT owner").id;
        jira.fields.remove(owner);
        jira.fields.remove(jira.fieldNamed("Consensus").id);
        jira.screens.get("Default screen").clear();

        assertFalse(setUp.look().isComplete());
        assertTrue(setUp.run().isComplete());

        String made = jira.fieldNamed("IT owner").id;
        assertNotEquals(owner, made);
        assertTrue(foundationFields().contains(made));
        assertEquals(9, jira.screens.get("Default screen").size());
    }

    @Test
    public void aTypeThatWasDeletedGetsItsFieldsBack() {
        setUp.run();
        jira.types.remove(jira.typeNamed("Joint Priority"));

        assertTrue(setUp.run().isComplete());

        String type = jira.typeNamed("Joint Priority");
        jira.fields.values().forEach(field -> assertTrue(field.name, field.contexts.stream()
                .anyMatch(context -> context.getAssociatedIssueTypeIds().contains(type))));
        assertEquals(9, jira.fields.size());
    }

    @Test
    public void onlyAdministratorsMaySetUp() {
        List<Runnable> all = List.of(setUp::look, setUp::run, projects::projects, () -> projects.planEnabling("RAD"),
                () -> projects.enable("RAD"), () -> projects.planDisabling("RAD"), () -> projects.disable("RAD"),
                () -> departments.add(Department.of(0, "Pharmacy")), () -> departments.change(Department.of(1, "Pharmacy")));
        for (Runnable one : all) {
            jira.logIn(null);
            assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, one::run).kind());
            jira.logIn(FakeJira.ANNA);
            assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, one::run).kind());
        }
        assertEquals(List.of(), jira.changes);
    }

    @Test
    public void enablingSaysBeforehandWhatItChangesAndWhomItReaches() {
        setUp.run();
        jira.changes.clear();

        ProjectPlan plan = projects.planEnabling("RAD");

        assertEquals(List.of(), jira.changes);
        assertFalse(plan.project().isEnabled());
        assertEquals(List.of("joint-priority.setup.plan.adds-type", "joint-priority.setup.plan.adds-fields"), keys(plan.changes()));
        assertEquals(List.of(Message.of("joint-priority.setup.plan.type-scheme-shared", "Default scheme", "Network (NET)", 0),
                Message.of("joint-priority.setup.plan.screen-shared", "Default screen", "Network (NET)", 0)), plan.warnings());
        assertEquals(List.of(), projects.planEnabling("PUR").warnings());
    }

    @Test
    public void enabledTwiceAProjectIsEnabledOnce() {
        setUp.run();
        projects.enable("PUR");
        jira.changes.clear();

        ProjectPlan again = projects.enable("PUR");

        assertEquals(List.of(), again.changes());
        assertEquals(List.of(), jira.changes);
        assertEquals(List.of("PUR"), projects.projects().stream().filter(JiraProject::isEnabled).map(JiraProject::key).toList());
        assertEquals(9, jira.screens.get("Purchasing screen").size());
    }

    @Test
    public void disablingTakesAwayWhatNobodyElseNeeds() {
        setUp.run();
        projects.enable("PUR");

        projects.disable("PUR");

        assertEquals(Set.of(), jira.screens.get("Purchasing screen"));
        assertFalse(jira.typeSchemes.get("Purchasing scheme").contains(jira.typeNamed("Joint Priority")));
        assertTrue(projects.projects().stream().noneMatch(JiraProject::isEnabled));
    }

    @Test
    public void disablingLeavesEverythingWhereIssuesNeedIt() {
        setUp.run();
        projects.enable("PUR");
        jira.issuesOfTheType.add(7L);
        jira.changes.clear();

        ProjectPlan plan = projects.disable("PUR");

        assertEquals(List.of("joint-priority.setup.plan.keeps-issues"), keys(plan.warnings()));
        assertEquals(List.of(), plan.changes());
        assertEquals(List.of(), jira.changes);
    }

    @Test
    public void disablingLeavesASharedSchemeAlone() {
        setUp.run();
        projects.enable("RAD");
        projects.enable("NET");

        ProjectPlan plan = projects.disable("RAD");

        assertEquals(List.of("joint-priority.setup.plan.keeps-type-shared"), keys(plan.warnings()));
        assertTrue(jira.typeSchemes.get("Default scheme").contains(jira.typeNamed("Joint Priority")));
        assertEquals(9, jira.screens.get("Default screen").size());
    }

    @Test
    public void aNewDepartmentGetsItsOwnerFieldOnTheScreensInUse() {
        setUp.run();
        projects.enable("PUR");

        Department added = departments.add(Department.of(0, "Pharmacy").withGroup("hospital-pharmacy"));

        assertEquals(jira.fieldNamed("Pharmacy owner").id, added.ownerFieldId());
        assertEquals(Set.of("hospital-pharmacy"), jira.fieldNamed("Pharmacy owner").groups());
        assertTrue(jira.screens.get("Purchasing screen").contains(added.ownerFieldId()));
    }

    @Test
    public void theOwnerFieldFollowsItsDepartment() {
        setUp.run();
        Department it = foundation.departments().iterator().next();

        departments.change(it.withName("Informatics").withGroup("hospital-it").withOwnerFieldId("customfield_1"));

        assertEquals(it.ownerFieldId(), jira.fieldNamed("Informatics owner").id);
        assertEquals(Set.of("hospital-it"), jira.fieldNamed("Informatics owner").groups());
        assertEquals(it.ownerFieldId(), foundation.departments().byId(it.id()).get().ownerFieldId());
    }

    @Test
    public void beforeTheSetUpNoProjectCanBeEnabled() {
        assertEquals(Refusal.Kind.INVALID, assertThrows(Refusal.class, () -> projects.enable("RAD")).kind());
        setUp.run();
        assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, () -> projects.enable("NONE")).kind());
    }

    private Set<String> fieldNames() {
        return jira.fields.values().stream().map(field -> field.name).collect(Collectors.toSet());
    }

    private Set<String> foundationFields() {
        Set<String> ids = new HashSet<>();
        foundation.departments().forEach(department -> ids.add(department.ownerFieldId()));
        return ids;
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    @Test
    public void pressedAgainItTakesOverWhatHappenedWhileThePluginWasAway() {
        setUp.run();
        projects.enable("RAD");
        projects.enable("PUR");
        String typeId = jira.typeNamed("Joint Priority");
        JointPriorityStore store = jira.bean(JointPriorityStore.class);
        jira.issues.put(7L, jira.issue(7, typeId, "RAD"));
        jira.bean(Upkeep.class).issueChanged(7, "");
        assertEquals(List.of(7L), store.inProject(jira.project("RAD").getId(), 0, 10));

        jira.issues.put(7L, jira.issue(7, typeId, "PUR"));
        setUp.run();

        assertEquals(List.of(), store.inProject(jira.project("RAD").getId(), 0, 10));
        assertEquals(List.of(7L), store.inProject(jira.project("PUR").getId(), 0, 10));
    }
}
