package org.jointpriority.domain.order;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.FiscalYear;

public class StandingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);
    private static final LocalDate SOONER = LocalDate.of(2026, 12, 1);
    private static final Criteria CRITERIA = Criteria.of(List.of(Criterion.of(1, "Patient care", 35).withPatientCare(true)));
    private static final Departments TWO = Departments.of(List.of(
            Department.of(1, "IT"), Department.of(2, "Radiology"), Department.of(3, "Left").withActive(false)));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Optional<LocalDate> UNDATED = Optional.empty();

    @Test
    public void ofSomethingNewIsLastAndAwaitsAssessment() {
        Standing standing = standing(JointPriority.fresh(10_001), UNDATED);
        assertEquals(10_001, standing.issueId());
        assertEquals(10_100, standing.projectId());
        assertEquals(0, standing.revision());
        assertEquals(Optional.empty(), standing.score());
        assertTrue(standing.isProvisional());
        assertEquals(Optional.empty(), standing.patientCare());
        assertEquals(Consensus.AWAITING_ASSESSMENT, standing.consensus());
        assertFalse(standing.hasDisagreement());
        assertEquals(0, standing.assessed());
        assertEquals(2, standing.departments());
        assertEquals(Optional.empty(), standing.nearest());
        assertEquals("103999999999999RAD 0000000001", standing.orderKey().value());
    }

    @Test
    public void saysAllThatAListShows() {
        Standing standing = standing(agreed(), Optional.of(DUE));
        assertEquals(6, standing.revision());
        assertEquals("62.5", standing.score().orElseThrow().toString());
        assertFalse(standing.isProvisional());
        assertEquals("6", standing.patientCare().orElseThrow().toString());
        assertEquals(Consensus.AGREED, standing.consensus());
        assertTrue(standing.hasDisagreement());
        assertEquals(2, standing.assessed());
        assertEquals(Optional.of(Deadline.ofCommitment(1, SOONER)), standing.nearest());
        assertEquals("101037520261201RAD 0000000001", standing.orderKey().value());
    }

    @Test
    public void blindItKeepsItsScoreToItselfUntilAllHaveAssessed() {
        Standing one = blind(JointPriority.of(10_001, 1, rated(1), List.of(), List.of(), Map.of(), Surroundings.none()));
        Standing other = blind(JointPriority.of(10_001, 1, rated(9), List.of(), List.of(), Map.of(), Surroundings.none()));
        assertEquals("nothing tells what was rated", one, other);
        assertFalse(one.isPublished());
        assertEquals(Optional.empty(), one.score());
        assertEquals(Optional.empty(), one.patientCare());
        assertEquals(1, one.assessed());
        assertEquals("113999999999999RAD 0000000001", one.orderKey().value());
    }

    @Test
    public void whatWasPublishedStaysSo() {
        Standing published = blind(agreed());
        assertTrue(published.isPublished());
        assertEquals("62.5", published.score().orElseThrow().toString());
        assertTrue(published.hasDisagreement());
        JointPriority withdrawn = agreed().published().rate(2, Map.of(1, Optional.empty()), CRITERIA).after();
        assertTrue(blind(withdrawn).isPublished());
        assertTrue(blind(withdrawn).isProvisional());
        assertEquals("25.0", blind(withdrawn).score().orElseThrow().toString());
        assertFalse("of others, who are not on record", blind(agreed().rate(2, Map.of(1, Optional.empty()), CRITERIA).after()).isPublished());
    }

    @Test
    public void whereAssessmentIsNotBlindTheScoreIsProvisional() {
        Standing standing = standing(JointPriority.of(10_001, 1, rated(9), List.of(), List.of(), Map.of(), Surroundings.none()), UNDATED);
        assertTrue(standing.isPublished());
        assertTrue(standing.isProvisional());
        assertEquals("100.0", standing.score().orElseThrow().toString());
    }

    @Test
    public void doneCommitmentsLeaveTheIssuesDueDate() {
        JointPriority done = agreed().commit(agreed().commitments().get(1).withState(CommitmentState.DONE)).after();
        assertEquals(Optional.of(Deadline.ofDueDate(DUE)), standing(done, Optional.of(DUE)).nearest());
    }

    @Test
    public void anAllowanceIsReviewedOnItsDayEvenWhenItIsStale() {
        JointPriority allowed = JointPriority.fresh(10_001).endorse(Endorsement.of(2, Word.AGREE_WITH_ALLOWANCE, "By night only",
                Optional.of(SOONER), 0, "chen", Instant.EPOCH)).after();
        Deadline review = Deadline.ofAllowanceReview(2, SOONER);
        assertEquals(Optional.of(review), standing(allowed, Optional.of(DUE)).nearest());
        JointPriority changed = allowed.own(Map.of(1, "anna")).after();
        assertEquals(Optional.of(review), standing(changed, Optional.of(DUE)).nearest());
    }

    @Test
    public void aDepartmentThatLeftHasNoDeadlines() {
        JointPriority left = JointPriority.of(10_001, 0, Assessments.none(),
                List.of(Commitment.of(3, "Never again", 1, Optional.of(SOONER), CommitmentState.BLOCKED)),
                List.of(Endorsement.of(3, Word.AGREE_WITH_ALLOWANCE, "Once", Optional.of(SOONER), 0, "eli", Instant.EPOCH)), Map.of(), Surroundings.none());
        assertEquals(Optional.empty(), standing(left, UNDATED).nearest());
    }

    @Test
    public void isTheSameWorkedOutOrKept() {
        RandomValues.tryTimes(100, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            JointPriority priority = JointPriority.of(10_001, 3, values.assessments(departments, criteria),
                    List.of(values.commitment(1)), List.of(values.endorsement(1, values.between(2, 3))), Map.of(1, "anna"), Surroundings.none());
            Standing standing = Standing.of(priority, criteria, departments, values.orderRule(), values.once(2), values.issueKey(),
                    10_100, priority.deadlines(values.maybe(values::day), departments), FiscalYear.CALENDAR, TODAY);
            assertEquals(priority.consensus(criteria, departments, TODAY), standing.consensus());
            assertEquals(standing, Standing.kept(standing.issueId(), standing.projectId(), standing.revision(), standing.score(),
                    standing.isProvisional(), standing.patientCare(), standing.consensus(), standing.lift(), OrderKey.parse(standing.orderKey().value()),
                    standing.hasDisagreement(), standing.assessed(), standing.departments(),
                    standing.nearest().map(nearest -> Deadline.parse(nearest.toString())), standing.holdsUntil()));
        });
    }

    /** For all starts of the fiscal year, day by day. */
    @Test
    public void holdsAsLongAsItSaysThoughEveryDayIsLookedAtAnew() {
        int[] lifted = {0};
        RandomValues.tryTimes(400, values -> {
            JointPriority priority = agreed().with(values.lifting(6));
            FiscalYear fiscalYear = values.fiscalYear();
            Optional<LocalDate> due = values.maybe(values::day);
            LocalDate today = values.day();
            Standing standing = standing(priority, due, fiscalYear, today);
            LocalDate last = standing.holdsUntil().orElse(today.plusYears(1));
            for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
                assertEquals(standing, standing(priority, due, fiscalYear, day));
            }
            lifted[0] += standing.lift().isPresent() ? 1 : 0;
            assertEquals(standing.lift().isPresent(), standing.tier().isLifted());
        });
        assertTrue("some are lifted", lifted[0] > 30);
    }

    @Test
    public void whatIsResolvedIsNotMovedByTheCalendar() {
        JointPriority waiting = agreed().request(Flex.of(1, FlexReason.CYBER_THREAT, "Patch", SOONER, DUE, "anna", Instant.EPOCH), TODAY).after();
        assertEquals(Optional.of(SOONER), standing(waiting, UNDATED).holdsUntil());
        assertEquals(Optional.empty(), standing(waiting, UNDATED).forGood().holdsUntil());
    }

    private static Standing standing(JointPriority priority, Optional<LocalDate> due, FiscalYear fiscalYear, LocalDate day) {
        return Standing.of(priority, CRITERIA, TWO, OrderRule.PATIENT_CARE_FIRST, false, IssueKey.parse("RAD-1"), 10_100,
                priority.deadlines(due, TWO, Registry.empty(), day), fiscalYear, day);
    }

    /** At both ends of the scale, yet every department has endorsed it. */
    private static JointPriority agreed() {
        return JointPriority.of(10_001, 6,
                Assessments.of(List.of(Assessment.of(1, Map.of(1, Rating.of(3))), Assessment.of(2, Map.of(1, Rating.of(9))))),
                List.of(Commitment.of(1, "Move the archive", 5, Optional.of(SOONER), CommitmentState.PLANNED)),
                List.of(Endorsement.of(1, Word.AGREE, "", Optional.empty(), 6, "anna", Instant.EPOCH),
                        Endorsement.of(2, Word.AGREE, "", Optional.empty(), 6, "chen", Instant.EPOCH)), Map.of(), Surroundings.none());
    }

    private static Assessments rated(int rating) {
        return Assessments.of(List.of(Assessment.of(1, Map.of(1, Rating.of(rating)))));
    }

    private static Standing blind(JointPriority priority) {
        return Standing.of(priority, CRITERIA, TWO, OrderRule.PATIENT_CARE_FIRST, true, IssueKey.parse("RAD-1"), 10_100,
                priority.deadlines(UNDATED, TWO), FiscalYear.CALENDAR, TODAY);
    }

    private static Standing standing(JointPriority priority, Optional<LocalDate> due) {
        return Standing.of(priority, CRITERIA, TWO, OrderRule.PATIENT_CARE_FIRST, false, IssueKey.parse("RAD-1"), 10_100,
                priority.deadlines(due, TWO), FiscalYear.CALENDAR, TODAY);
    }
}
