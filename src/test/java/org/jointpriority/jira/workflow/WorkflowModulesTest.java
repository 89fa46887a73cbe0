package org.jointpriority.jira.workflow;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.jointpriority.domain.Change.What;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.platform.JiraIssues;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.setup.ProjectSetUp;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.WorkflowSteps;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.TestDatabase;
import org.jointpriority.storage.Transactions;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WorkflowModulesTest {
    private static final PropertySet NONE = new PropertySet() { };

    private final Wording english = new JiraInEnglish().wording();
    private final ApplicationUser anna = Fake.of(ApplicationUser.class, Map.of("getKey", none -> "anna"));
    private FakeJira jira;
    private ConsensusCondition condition;
    private ReadinessValidator validator;
    private StepFunction function;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        jira.bean(SetUp.class).run();
        jira.bean(ProjectSetUp.class).enable("RAD");
        condition = jira.module(ConsensusCondition.class);
        function = jira.module(StepFunction.class);
        validator = new ReadinessValidator(jira.bean(JointPriorityType.class), jira.bean(JiraIssues.class), jira.bean(WorkflowSteps.class), english);
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void theStepIsOfferedWhileTheConsensusIsOneOfThoseThatWereChosen() {
        assertTrue(condition.passesCondition(step(issue(1)), kept("AWAITING_ASSESSMENT"), NONE));
        assertTrue(condition.passesCondition(step(issue(1)), kept("AGREED,AWAITING_ASSESSMENT"), NONE));
        assertFalse(condition.passesCondition(step(issue(1)), kept("AGREED,DISPUTED"), NONE));
        assertFalse("Agreed where nothing is kept", condition.passesCondition(step(issue(1)), Map.of(), NONE));
        assertFalse("or nothing that is known", condition.passesCondition(step(issue(1)), kept("HALF_AGREED"), NONE));
    }

    @Test
    public void whoLacksWhatIsToldForEverythingAtOnce() {
        assertEquals(List.of("Name an owner for IT, Radiology and Purchasing first.", "IT, Radiology and Purchasing have to rate every criterion first."),
                refusals(issue(1), Map.of()));
        assertEquals(List.of("Name an owner for IT, Radiology and Purchasing first."), refusals(issue(1), kept("OWNERS")));
        assertEquals(List.of("IT, Radiology and Purchasing have to rate every criterion first."), refusals(issue(1), kept("ASSESSMENTS")));
    }

    @Test
    public void anOwnerWhoIsChosenOnTheScreenCounts() {
        List<String> fields = new ArrayList<>();
        jira.bean(Foundation.class).departments().forEach(department -> fields.add(department.ownerFieldId()));
        assertEquals(List.of("Name an owner for Purchasing first."), refusals(issue(1, owned(fields.subList(0, 2))), kept("OWNERS")));
        assertEquals(List.of(), refusals(issue(1, owned(fields)), kept("OWNERS")));
    }

    @Test
    public void ownersCanBeDemandedOfAnIssueThatIsBeingCreated() {
        Issue unsaved = jira.unsavedIssue(jira.typeNamed("Joint Priority"), "RAD");
        assertEquals(List.of("Name an owner for IT, Radiology and Purchasing first."), refusals(unsaved, kept("OWNERS")));
    }

    @Test
    public void theStepIsRecordedByItsNameForWhoeverTakesIt() {
        function.execute(step(issue(1)), kept("RECORD"), NONE);
        assertEquals(List.of("STEP Resolve by anna"), history(1));
        function.execute(step(issue(1)), Map.of(), NONE);
        assertEquals("Nobody has endorsed, so nobody is asked again", List.of("STEP Resolve by anna", "STEP Resolve by anna"), history(1));
    }

    @Test
    public void nobodyIsAskedAgainByAStepThatResolves() {
        endorse(1);
        Map<String, Object> resolving = step(issue(1, Map.of("getResolutionId", none -> "1")));
        function.execute(resolving, kept("ASK_AGAIN"), NONE);
        assertEquals(List.of("ENDORSEMENT  by anna"), history(1));
        function.execute(step(issue(1)), kept("ASK_AGAIN"), NONE);
        assertEquals(List.of("ENDORSEMENT  by anna", "ASKED_AGAIN Resolve by anna"), history(1));
    }

    @Test
    public void aStepThatReopensAsksAgainThoughJiraTakesTheResolutionAwayLater() {
        endorse(1);
        Map<String, Object> reopening = step(issue(1, Map.of("getResolutionId", none -> "1")));
        reopening.put("originalissueobject", issue(1, Map.of("getResolutionId", none -> "1")));
        function.execute(reopening, kept("ASK_AGAIN"), NONE);
        assertEquals(List.of("ENDORSEMENT  by anna", "ASKED_AGAIN Resolve by anna"), history(1));
    }

    @Test
    public void issuesThatAreNoJointPrioritiesPass() {
        Issue task = jira.issue(7, jira.typeNamed("Task"), "RAD");
        Issue elsewhere = jira.issue(8, jira.typeNamed("Joint Priority"), "NET");
        for (Issue issue : List.of(task, elsewhere)) {
            assertTrue(condition.passesCondition(step(issue), kept("AGREED"), NONE));
            assertEquals(List.of(), refusals(issue, Map.of()));
            function.execute(step(issue), Map.of(), NONE);
            assertEquals(List.of(), history(issue.getId()));
        }
    }

    @Test
    public void theFormsShowWhatIsChosenAndKeepWhatIsSent() {
        WorkflowPluginFactory conditions = new ConsensusConditionFactory(english);
        String input = render("condition-input", conditions, "input-parameters", null);
        assertThat(input, containsString("name=\"jointOptions\" value=\"AGREED\" checked=\"checked\""));
        assertThat(input, containsString("name=\"jointOptions\" value=\"DISPUTED\">"));
        String edit = render("condition-edit", conditions, "edit-parameters", new ConditionDescriptor(kept("DISPUTED,AWAITING_ENDORSEMENT")));
        assertThat(edit, containsString("value=\"DISPUTED\" checked"));
        assertThat(edit, not(containsString("value=\"AGREED\" checked")));
        assertEquals(kept("DISPUTED,AGREED"), conditions.getDescriptorParams(Map.of("jointOptions", new String[] {"AGREED", "DISPUTED", "<b>"})));
        assertEquals(kept("AGREED"), conditions.getDescriptorParams(Map.of()));
        assertEquals(kept("OWNERS"), new ReadinessValidatorFactory(english).getDescriptorParams(Map.of("jointOptions", "OWNERS")));
        assertEquals(kept("RECORD,ASK_AGAIN"), new StepFunctionFactory(english).getDescriptorParams(Map.of()));
    }

    @Test
    public void aSentenceStandsInTheWorkflow() {
        WorkflowPluginFactory conditions = new ConsensusConditionFactory(english);
        assertEquals("The consensus of a joint priority has to be Agreed. All other issues pass.",
                render("condition-one", conditions, "view", new ConditionDescriptor(Map.of())));
        assertEquals("The consensus of a joint priority has to be one of these: Disputed and Agreed. All other issues pass.",
                render("condition-two", conditions, "view", new ConditionDescriptor(kept("AGREED,DISPUTED"))));
        WorkflowPluginFactory validators = new ReadinessValidatorFactory(english);
        assertEquals("Every department that takes part in a joint priority has to have an owner. All other issues pass.",
                render("validator-owners", validators, "view", new ValidatorDescriptor(kept("OWNERS"))));
        assertEquals("Every department that takes part in a joint priority has to have rated every criterion. All other issues pass.",
                render("validator-assessments", validators, "view", new ValidatorDescriptor(kept("ASSESSMENTS"))));
        assertEquals("Every department that takes part in a joint priority has to have an owner and to have rated every criterion. All other issues pass.",
                render("validator-both", validators, "view", new ValidatorDescriptor(kept("ASSESSMENTS,OWNERS"))));
        WorkflowPluginFactory functions = new StepFunctionFactory(english);
        assertEquals("The step is recorded in the joint history.", render("function-record", functions, "view", new FunctionDescriptor(kept("RECORD"))));
        assertEquals("Every department is asked for a fresh endorsement of the joint priority.",
                render("function-ask", functions, "view", new FunctionDescriptor(kept("ASK_AGAIN"))));
        assertEquals("The step is recorded in the joint history, and every department is asked for a fresh endorsement of the joint priority.",
                render("function-both", functions, "view", new FunctionDescriptor(Map.of())));
    }

    private String render(String name, WorkflowPluginFactory factory, String resource, AbstractDescriptor descriptor) {
        return SamplePages.render("workflow-" + name, "templates/joint-priority/workflow/" + (resource.equals("view") ? "sentence" : "options") + ".vm",
                new HashMap<>(factory.getVelocityParams(resource, descriptor))).trim();
    }

    private List<String> refusals(Issue issue, Map<String, String> args) {
        try {
            validator.validate(step(issue), args, NONE);
            return List.of();
        } catch (InvalidInputException e) {
            List<String> refusals = new ArrayList<>();
            e.getGenericErrors().forEach(error -> refusals.add((String) error));
            return refusals;
        }
    }

    private void endorse(long id) {
        JointPriorityStore store = jira.bean(JointPriorityStore.class);
        Ground ground = jira.bean(Grounds.class).present();
        Department it = ground.basis().departments().iterator().next();
        jira.bean(Transactions.class).run(() -> {
            Kept kept = store.lock(id);
            Outcome outcome = kept.priority().endorse(Endorsement.of(it.id(), Word.AGREE, "", Optional.empty(), 0, "anna", Instant.EPOCH));
            return store.save(kept, outcome, ground.place(outcome.after(), ground.takingPart(Surroundings.affecting(Set.of())),
                    Deadlines.of(List.of()), IssueKey.parse("RAD-" + id), jira.project("RAD").getId()), ground, "anna", Instant.EPOCH);
        });
    }

    private List<String> history(long id) {
        return jira.bean(JointPriorityStore.class).changes(id, 0, 10).stream()
                .map(entry -> entry.change().what() + " " + (entry.change().what() == What.ENDORSEMENT ? "" : entry.change().to()) + " by " + entry.userKey()).toList();
    }

    private static Map<String, String> kept(String options) {
        return Map.of("jointOptions", options);
    }

    private Map<String, Function<Object[], Object>> owned(List<String> fields) {
        return Map.of("getCustomFieldValue", given -> fields.contains(((CustomField) given[0]).getId()) ? anna : null);
    }

    private Issue issue(long id) {
        return issue(id, Map.of());
    }

    private Issue issue(long id, Map<String, Function<Object[], Object>> more) {
        Map<String, Function<Object[], Object>> answers = new HashMap<>(Map.of("getId", none -> id, "getKey", none -> "RAD-" + id,
                "getIssueTypeId", none -> jira.typeNamed("Joint Priority"), "getProjectId", none -> jira.project("RAD").getId(),
                "getSummary", none -> "Move the PACS archive", "getStatus", none -> Fake.of(Status.class, Map.of("getNameTranslation", nothing -> "Open"))));
        answers.putAll(more);
        return Fake.of(MutableIssue.class, answers);
    }

    private Map<String, Object> step(Issue issue) {
        return new HashMap<>(Map.of("issue", issue, "actionId", 31, "descriptor", new WorkflowDescriptor(Map.of(31, new ActionDescriptor("Resolve"))),
                WorkflowFunctionUtils.CALLER, anna));
    }
}
