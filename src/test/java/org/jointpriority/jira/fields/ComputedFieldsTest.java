package org.jointpriority.jira.fields;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.setup.ProjectSetUp;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.TestDatabase;
import org.jointpriority.storage.Transactions;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ComputedFieldsTest {
    private FakeJira jira;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        jira.bean(SetUp.class).run();
        jira.bean(ProjectSetUp.class).enable("RAD");
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void aFreshJointPriorityShowsWhatIsKnownOfIt() {
        var issue = jira.issue(1, jira.typeNamed("Joint Priority"), "RAD");
        assertNull(jira.module(JointScoreField.class).getValueFromIssue(null, issue));
        assertNull(jira.module(PatientCareField.class).getValueFromIssue(null, issue));
        assertNull(jira.module(SharedOwnershipField.class).getValueFromIssue(null, issue));
        assertEquals("Awaiting assessment", jira.module(ConsensusField.class).getValueFromIssue(null, issue));
        assertEquals("0 of 3", jira.module(SharedOwnershipField.class).view(issue).get().text());
        assertEquals("no owner: IT, Radiology, Purchasing", jira.module(SharedOwnershipField.class).view(issue).get().note());
        for (ComputedFieldType<?> field : List.of(jira.module(JointScoreField.class), jira.module(PatientCareField.class), jira.module(JointOrderField.class))) {
            assertEquals("0 of 3 have assessed", field.view(issue).get().text());
        }
        assertEquals("113999999999999RAD 0000000001", jira.module(JointOrderField.class).getValueFromIssue(null, issue));
    }

    @Test
    public void whereverTheScoreStandsDisagreementAndWhoHasAssessedStandBesideIt() {
        var issue = jira.issue(1, jira.typeNamed("Joint Priority"), "RAD");
        jira.bean(Foundation.class).assessBlindly(false);
        rate(1, 0, 9);
        rate(1, 1, 1);
        String provisional = "provisional: 2 of 3 departments have assessed it";
        assertEquals(List.of("50.0", provisional, "disagreement"), jira.module(JointScoreField.class).view(issue).get().words());
        assertEquals(List.of("Medium patient care", "score 50.0, " + provisional, "disagreement"), jira.module(JointOrderField.class).view(issue).get().words());
        rate(1, 1, 9);
        rate(1, 2, 9);
        assertEquals(List.of("100.0"), jira.module(JointScoreField.class).view(issue).get().words());
        assertEquals(List.of("High patient care", "score 100.0"), jira.module(JointOrderField.class).view(issue).get().words());
        rate(1, 2, 1);
        assertEquals("a median of three hides a lone no", List.of("High patient care", "score 100.0", "disagreement"), exported(JointOrderField.class, issue));
    }

    @Test
    public void searchesGoByTheSameNamesInEveryLanguage() {
        assertEquals(List.of("Awaiting assessment", "Disputed", "Flex requested", "Awaiting endorsement", "Agreed"),
                Arrays.stream(Consensus.values()).map(ConsensusField::searchName).toList());
    }

    @Test
    public void numbersAreReadAsTheyAreWritten() {
        JointScoreField score = jira.module(JointScoreField.class);
        assertEquals("87.5", score.getStringFromSingularObject(87.5));
        assertEquals(Double.valueOf(87.5), score.getSingularObjectFromString(" 87.5 "));
        assertNull(score.getSingularObjectFromString(""));
        assertThrows(FieldValidationException.class, () -> score.getSingularObjectFromString("<b>"));
    }

    @Test
    public void exportsSayTheValueAndWhatOneHasToKnowOfIt() {
        var issue = jira.issue(1, jira.typeNamed("Joint Priority"), "RAD");
        assertEquals(List.of("0 of 3", "no owner: IT, Radiology, Purchasing"), exported(SharedOwnershipField.class, issue));
        assertEquals(List.of("", "0 of 3 have assessed"), exported(JointScoreField.class, issue));
        assertEquals(List.of("87.5", "provisional", "Disagreement"), jira.module(JointScoreField.class).exported(Optional.of(87.5),
                FieldView.of("87,5").withNote("provisional").withFlag("Disagreement")));
        assertEquals(List.of("", "2 of 3"), jira.module(JointScoreField.class).exported(Optional.empty(), FieldView.of("2 of 3")));
    }

    @Test
    public void jsonSaysTheValueForProgramsAndTheWordsWhereTheyAreAskedFor() {
        var issue = jira.issue(1, jira.typeNamed("Joint Priority"), "RAD");
        SharedOwnershipField field = jira.module(SharedOwnershipField.class);
        assertNull(jira.module(JointScoreField.class).getJsonFromIssue(null, issue, false, null).getStandardData().getData());
        assertEquals("Awaiting assessment", jira.module(ConsensusField.class).getJsonFromIssue(null, issue, false, null).getStandardData().getData());
        assertEquals(List.of("0 of 3", "no owner: IT, Radiology, Purchasing"), field.getJsonFromIssue(null, issue, true, null).getRenderedData().getData());
        assertNull(field.getJsonFromIssue(null, issue, false, null).getRenderedData());
        assertEquals("number", jira.module(PatientCareField.class).jsonType());
    }

    /** Every criterion alike. */
    private void rate(long id, int department, int value) {
        JointPriorityStore store = jira.bean(JointPriorityStore.class);
        Ground ground = jira.bean(Grounds.class).present();
        Criteria criteria = ground.basis().criteria().get();
        Departments departments = ground.takingPart(Surroundings.affecting(Set.of()));
        Map<Integer, Optional<Rating>> ratings = new HashMap<>();
        criteria.forEach(criterion -> ratings.put(criterion.id(), Optional.of(Rating.of(value))));
        List<Department> all = new ArrayList<>();
        departments.forEach(all::add);
        jira.bean(Transactions.class).run(() -> {
            Kept kept = store.lock(id);
            Outcome outcome = kept.priority().rate(all.get(department).id(), ratings, criteria);
            return store.save(kept, outcome, ground.place(outcome.after(), departments, Deadlines.of(List.of()), IssueKey.parse("RAD-" + id),
                    jira.project("RAD").getId()), ground, FakeJira.ANNA, Instant.EPOCH);
        });
    }

    private List<String> exported(Class<? extends ComputedFieldType<?>> type, Issue issue) {
        CustomFieldExportContext context = Fake.of(CustomFieldExportContext.class, Map.of("getCustomField",
                none -> jira.fieldNamed("Consensus").shown(), "getDefaultColumnHeader", none -> "Custom field"));
        return jira.module(type).getRepresentationFromIssue(issue, context).parts().get(0).values().toList();
    }

    @Test
    public void withoutAnIssueThereIsNothingToShow() {
        assertEquals(0, jira.module(JointScoreField.class).getVelocityParameters(null, null, null).size());
    }

    @Test
    public void anIssueOnItsWayToBeCreatedHasNoValuesYet() {
        var issue = jira.unsavedIssue(jira.typeNamed("Joint Priority"), "RAD");
        for (ComputedFieldType<?> field : List.of(jira.module(JointScoreField.class), jira.module(PatientCareField.class),
                jira.module(ConsensusField.class), jira.module(SharedOwnershipField.class), jira.module(JointOrderField.class))) {
            assertNull(field.getValueFromIssue(null, issue));
            assertEquals(0, field.getVelocityParameters(issue, null, null).size());
        }
    }
}
