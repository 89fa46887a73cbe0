package org.jointpriority.jira.upkeep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.fields.ConsensusField;
import org.jointpriority.jira.fields.JointOrderField;
import org.jointpriority.jira.fields.JointScoreField;
import org.jointpriority.jira.fields.PatientCareField;
import org.jointpriority.jira.fields.SharedOwnershipField;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.setup.ProjectSetUp;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.ChangeEvents;
import org.jointpriority.storage.RegistryStore;
import org.jointpriority.storage.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class JiraEventsTest {
    private static final Long SOME_EVENT = 2L;

    private final TestDatabase database = TestDatabase.empty(TestDatabase.Kind.values()[0]);
    private FakeJira jira;
    private JiraEvents events;
    private JointPriorityType type;
    private String typeId;

    @Before
    public void startJira() {
        jira = new FakeJira(database);
        jira.bean(SetUp.class).run();
        jira.bean(ProjectSetUp.class).enable("RAD");
        events = jira.bean(JiraEvents.class);
        type = jira.bean(JointPriorityType.class);
        typeId = jira.typeNamed("Joint Priority");
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void itListensFromStartToStop() {
        events.onStart();
        assertEquals(List.of(events), jira.listeners);
        events.onStop();
        assertEquals(List.of(), jira.listeners);
    }

    @Test
    public void whatHappenedToTheRegistryWhileTheOptionsWereAwayIsCaughtUpAtTheStart() {
        jira.bean(RegistryStore.class).write("anna", Instant.EPOCH, writing -> writing.save(RegistryTable.SYSTEMS, 0,
                NetworkSystem.of(0, "PACS", "PACS", writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id())));
        events.onStart();
        assertEquals("PACS", jira.fieldNamed("Affected systems").choice("PACS").value);
    }

    @Test
    public void onlyIssuesOfTheTypeInEnabledProjectsAreJointPriorities() {
        assertTrue(type.includes(jira.issue(1, typeId, "RAD")));
        assertFalse(type.includes(jira.issue(1, typeId, "NET")));
        assertFalse(type.includes(jira.issue(1, jira.typeNamed("Task"), "RAD")));
    }

    @Test
    public void anIssueThatIsNoJointPriorityCostsNoStatement() {
        List<CustomFieldType<?, ?>> fields = List.of(jira.module(JointScoreField.class), jira.module(PatientCareField.class),
                jira.module(ConsensusField.class), jira.module(SharedOwnershipField.class), jira.module(JointOrderField.class));
        // What there is to know is read once, and kept.
        type.includes(jira.issue(1, typeId, "RAD"));
        for (Issue other : List.of(jira.issue(1, jira.typeNamed("Task"), "RAD"), jira.issue(2, typeId, "NET"))) {
            assertEquals(List.of(), database.statementsOf(() -> {
                events.onIssue(event(other, SOME_EVENT));
                fields.forEach(field -> assertNull(field.getValueFromIssue(null, other)));
            }));
        }
    }

    @Test
    public void whatIsKeptOfADeletedIssueGoesAlsoWhereTheProjectIsNotEnabledAnyMore() {
        assertNotEquals(List.of(), database.statementsOf(() ->
                events.onIssue(event(jira.issue(1, typeId, "NET"), EventType.ISSUE_DELETED_ID))));
        assertEquals(List.of(), database.statementsOf(() ->
                events.onIssue(event(jira.issue(1, jira.typeNamed("Task"), "RAD"), EventType.ISSUE_DELETED_ID))));
    }

    @Test
    public void aDeletedProjectIsEnabledNoMore() {
        events.onProjectDeleted(new ProjectDeletedEvent(jira.project("RAD").getId(), "RAD"));
        assertFalse(type.includes(jira.issue(1, typeId, "RAD")));
    }

    @Test
    public void whatGoesWrongIsKeptFromJira() {
        jira.issuesAreBroken = true;
        events.onIssue(event(jira.issue(1, typeId, "RAD"), SOME_EVENT));
    }

    @Test
    public void jiraIsSparedAlsoWhatGoesWrongBeforeItIsKnownWhetherTheIssueIsOneOfOurs() {
        FakeJira started = new FakeJira(database);
        started.tablesAreBroken = true;
        JiraEvents listening = started.bean(JiraEvents.class);
        Issue issue = jira.issue(1, typeId, "RAD");
        listening.onIssue(event(issue, SOME_EVENT));
        listening.onIssue(event(issue, EventType.ISSUE_DELETED_ID));
        started.close();
    }

    @Test
    public void whatWeAnnounceAsAnUpdateMakesNoMailAndIsNothingNewToUs() {
        jira.bean(ChangeEvents.class).announceIssueUpdates(true);
        Issue issue = jira.issue(1, typeId, "RAD");
        jira.issues.put(1L, issue);
        events.onIssue(event(issue, SOME_EVENT));

        List<IssueEvent> updates = jira.published.stream().filter(IssueEvent.class::isInstance).map(IssueEvent.class::cast).toList();
        assertEquals(1, updates.size());
        assertEquals(EventType.ISSUE_UPDATED_ID, updates.get(0).getEventTypeId());
        assertEquals(issue, updates.get(0).getIssue());
        assertNull(updates.get(0).getUser());
        assertFalse(updates.get(0).isSendMail());
        assertEquals(List.of(), database.statementsOf(() -> events.onIssue(updates.get(0))));
    }

    @Test
    public void anUpdateWithoutAnythingBesideItIsOneOfJiras() {
        Issue issue = jira.issue(1, typeId, "RAD");
        jira.issues.put(1L, issue);
        events.onIssue(new IssueEvent(issue, null, null, EventType.ISSUE_UPDATED_ID, true));
        assertNotEquals(List.of(), jira.published);
    }

    private static IssueEvent event(Issue issue, Long type) {
        return new IssueEvent(issue, Collections.emptyMap(), null, type, true);
    }
}
