package org.jointpriority.domain;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.junit.Test;

import org.jointpriority.domain.Change.What;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.FlexState;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;

public class JointPriorityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int IT = 1;
    private static final int RADIOLOGY = 2;
    private static final int PHARMACY = 3;
    private static final int CARE = 1;
    private static final int ACCESS = 2;
    private static final int RETIRED = 3;

    private static final Criteria CRITERIA = Criteria.of(List.of(
            Criterion.of(CARE, "Patient care", 35).withPatientCare(true), Criterion.of(ACCESS, "Access", 15),
            Criterion.of(RETIRED, "Retired", 10).withActive(false)));
    private static final Departments DEPARTMENTS = Departments.of(List.of(Department.of(IT, "IT"), Department.of(RADIOLOGY, "Radiology")));
    private static final Departments ONE_MORE = Departments.of(List.of(
            Department.of(IT, "IT"), Department.of(RADIOLOGY, "Radiology"), Department.of(3, "Pharmacy")));
    private static final Departments ONE_LESS = Departments.of(List.of(
            Department.of(IT, "IT"), Department.of(RADIOLOGY, "Radiology").withActive(false)));

    private static final Commitment MOVE = Commitment.of(IT, "Move the archive", 5,
            Optional.of(LocalDate.of(2026, 12, 1)), CommitmentState.PLANNED);

    private static final Offer OFFER = Offer.of(0, 7, Money.of("1250.50", "EUR"), LocalDate.of(2026, 12, 15), "With training", "anna", Instant.EPOCH);
    private static final Offer RECORDED = OFFER.withId(5);

    private static final Need CLINICAL = Need.of(OptionalInt.empty(), Optional.of(KindOfWork.CLINICAL));

    /** At revision 5: IT has rated, committed and endorsed; both have an owner; two systems are affected; there is an offer. */
    private static final JointPriority BASE = JointPriority.fresh(10_001)
            .rate(IT, Map.of(CARE, given(7), ACCESS, given(5)), CRITERIA).after()
            .commit(MOVE).after()
            .own(Map.of(IT, "anna", RADIOLOGY, "chen")).after()
            .affect(Set.of(11, 12)).after()
            .record(IT, OFFER).after()
            .ask(IT, PHARMACY).after()
            .describe(IT, CLINICAL).after()
            .endorse(agree(IT, 5)).after();
    private static final Flex FLEX = Flex.of(RADIOLOGY, FlexReason.CLINICAL_NEED, "The CT is down", TODAY.plusDays(7), TODAY.plusDays(30),
            "chen", Instant.EPOCH);
    private static final MustDo MUST_DO = MustDo.of(IT, MustDoReason.REGULATION, TODAY.plusDays(9), "https://example.org/law", "anna",
            Instant.EPOCH);

    private record Case(String what, Function<JointPriority, Outcome> deed, int revisions, Change... changes) { }

    private static final List<Case> CASES = List.of(
        new Case("a rating changed", base -> base.rate(IT, Map.of(CARE, given(8)), CRITERIA), 1,
                Change.of(What.RATING, IT, CARE, "7", "8")),
        new Case("ratings given by another department", base -> base.rate(RADIOLOGY, Map.of(CARE, given(9), ACCESS, given(1)), CRITERIA), 1,
                Change.of(What.RATING, RADIOLOGY, CARE, "", "9"), Change.of(What.RATING, RADIOLOGY, ACCESS, "", "1")),
        new Case("a rating withdrawn", base -> base.rate(IT, Map.of(CARE, given(7), ACCESS, none()), CRITERIA), 1,
                Change.of(What.RATING, IT, ACCESS, "5", "")),
        new Case("the same ratings", base -> base.rate(IT, Map.of(CARE, given(7), ACCESS, given(5)), CRITERIA), 0),
        new Case("a rating withdrawn that was never given", base -> base.rate(RADIOLOGY, Map.of(CARE, none()), CRITERIA), 0),
        new Case("no ratings", base -> base.rate(IT, Map.of(), CRITERIA), 0),
        new Case("a commitment's text", base -> base.commit(MOVE.withText("Move half")), 1,
                Change.of(What.COMMITMENT, IT, 0, "5|2026-12-01|PLANNED|Move the archive", "5|2026-12-01|PLANNED|Move half")),
        new Case("a commitment's effort", base -> base.commit(MOVE.withEffort(8)), 1,
                Change.of(What.COMMITMENT, IT, 0, "5|2026-12-01|PLANNED|Move the archive", "8|2026-12-01|PLANNED|Move the archive")),
        new Case("a commitment's due day", base -> base.commit(MOVE.withoutDue()), 1,
                Change.of(What.COMMITMENT, IT, 0, "5|2026-12-01|PLANNED|Move the archive", "5||PLANNED|Move the archive")),
        new Case("a commitment's state", base -> base.commit(MOVE.withState(CommitmentState.DONE)), 0,
                Change.of(What.COMMITMENT_STATE, IT, 0, "PLANNED", "DONE")),
        new Case("a commitment's state and effort", base -> base.commit(MOVE.withState(CommitmentState.DONE).withEffort(8)), 1,
                Change.of(What.COMMITMENT, IT, 0, "5|2026-12-01|PLANNED|Move the archive", "8|2026-12-01|DONE|Move the archive")),
        new Case("the same commitment", base -> base.commit(MOVE), 0),
        new Case("another department's commitment", base -> base.commit(
                Commitment.of(RADIOLOGY, "Test it", 1, Optional.empty(), CommitmentState.PLANNED)), 1,
                Change.of(What.COMMITMENT, RADIOLOGY, 0, "", "1||PLANNED|Test it")),
        new Case("a commitment withdrawn", base -> base.withdrawCommitment(IT), 1,
                Change.of(What.COMMITMENT, IT, 0, "5|2026-12-01|PLANNED|Move the archive", "")),
        new Case("a commitment withdrawn that was never given", base -> base.withdrawCommitment(RADIOLOGY), 0),
        new Case("a first endorsement", base -> base.endorse(agree(RADIOLOGY, 5)), 0,
                Change.of(What.ENDORSEMENT, RADIOLOGY, 0, "", "AGREE||")),
        new Case("another word", base -> base.endorse(discuss(IT, 5)), 0,
                Change.of(What.ENDORSEMENT, IT, 0, "AGREE||", "NEEDS_DISCUSSION||Why now?")),
        new Case("the same word", base -> base.endorse(agree(IT, 5)), 0),
        new Case("the same word by somebody else of the department", base -> base.endorse(
                Endorsement.of(IT, Word.AGREE, "", Optional.empty(), 5, "ben", Instant.MAX)), 0),
        new Case("an endorsement withdrawn", base -> base.withdrawEndorsement(IT), 0,
                Change.of(What.ENDORSEMENT, IT, 0, "AGREE||", "")),
        new Case("an endorsement withdrawn that was never given", base -> base.withdrawEndorsement(RADIOLOGY), 0),
        new Case("another owner", base -> base.own(Map.of(IT, "ben", RADIOLOGY, "chen")), 1,
                Change.of(What.OWNER, IT, 0, "anna", "ben")),
        new Case("owners come and gone", base -> base.own(Map.of(RADIOLOGY, "chen", 3, "eli")), 1,
                Change.of(What.OWNER, IT, 0, "anna", ""), Change.of(What.OWNER, 3, 0, "", "eli")),
        new Case("the same owners", base -> base.own(Map.of(RADIOLOGY, "chen", IT, "anna")), 0),
        new Case("affected systems come and gone", base -> base.affect(Set.of(10, 12)), 1,
                Change.of(What.AFFECTED_SYSTEM, 0, 10, "", "10"), Change.of(What.AFFECTED_SYSTEM, 0, 11, "11", "")),
        new Case("whose need it is, and which kind of work", base -> base.describe(RADIOLOGY, Need.of(OptionalInt.of(IT), Optional.of(KindOfWork.UPKEEP))), 0,
                Change.of(What.RAISED_BY, RADIOLOGY, 0, "", "1"), Change.of(What.KIND_OF_WORK, RADIOLOGY, 0, "CLINICAL", "UPKEEP")),
        new Case("which kind of work nobody can say any more", base -> base.describe(IT, Need.none()), 0,
                Change.of(What.KIND_OF_WORK, IT, 0, "CLINICAL", "")),
        new Case("the same need", base -> base.describe(RADIOLOGY, CLINICAL), 0),
        new Case("the same affected systems", base -> base.affect(Set.of(12, 11)), 0),
        new Case("another offer", base -> base.record(RADIOLOGY, OFFER), 1,
                Change.of(What.OFFER, RADIOLOGY, 6, "", "7|1250.50 EUR|2026-12-15|With training")),
        new Case("an offer's price", base -> base.record(RADIOLOGY, cheaper()), 1,
                Change.of(What.OFFER, RADIOLOGY, 5, "7|1250.50 EUR|2026-12-15|With training", "7|999.00 EUR|2026-12-15|With training")),
        new Case("the same offer", base -> base.record(RADIOLOGY, RECORDED), 0),
        new Case("an offer withdrawn", base -> base.withdrawOffer(RADIOLOGY, 5), 1,
                Change.of(What.OFFER, RADIOLOGY, 5, "7|1250.50 EUR|2026-12-15|With training", "")),
        new Case("an offer withdrawn that was never made", base -> base.withdrawOffer(IT, 4), 0),
        new Case("a flex requested", base -> base.request(FLEX, TODAY), 1,
                Change.of(What.FLEX, RADIOLOGY, 6, "", "CLINICAL_NEED|2026-12-01|2026-12-24||The CT is down")),
        new Case("a flex withdrawn that was never requested", base -> base.withdrawFlex(RADIOLOGY, TODAY), 0),
        new Case("a flex endorsed that was never requested", base -> base.settle(DEPARTMENTS, TODAY), 0),
        new Case("a must-do set", base -> base.require(MUST_DO), 1,
                Change.of(What.MUST_DO, IT, 0, "", "REGULATION|2026-12-03|https://example.org/law")),
        new Case("a must-do removed that was never set", base -> base.removeMustDo(IT), 0),
        new Case("a department asked for", base -> base.ask(RADIOLOGY, 4), 0, Change.of(What.ASKED, RADIOLOGY, 4, "", "4")),
        new Case("a department asked for again", base -> base.ask(RADIOLOGY, PHARMACY), 0),
        new Case("a department no longer asked for", base -> base.release(RADIOLOGY, PHARMACY), 0,
                Change.of(What.ASKED, RADIOLOGY, PHARMACY, "3", "")),
        new Case("a department never asked for", base -> base.release(RADIOLOGY, 4), 0),
        new Case("a department joined", base -> base.regroup(DEPARTMENTS, ONE_MORE), 1,
                Change.of(What.DEPARTMENT, 3, 0, "", "Pharmacy")),
        new Case("a department left", base -> base.regroup(DEPARTMENTS, ONE_LESS), 1,
                Change.of(What.DEPARTMENT, RADIOLOGY, 0, "Radiology", "")),
        new Case("one left and one joined", base -> base.regroup(ONE_LESS, Departments.of(List.of(Department.of(3, "Pharmacy")))), 1,
                Change.of(What.DEPARTMENT, IT, 0, "IT", ""), Change.of(What.DEPARTMENT, 3, 0, "", "Pharmacy")),
        new Case("a department renamed", base -> base.regroup(DEPARTMENTS, Departments.of(List.of(
                Department.of(IT, "Informatics"), Department.of(RADIOLOGY, "Radiology")))), 0));

    @Test
    public void theRevisionGoesUpOnceWithEveryMaterialChange() {
        for (Case each : CASES) {
            Outcome outcome = each.deed().apply(BASE);
            assertEquals(each.what(), 5 + each.revisions(), outcome.after().revision());
            assertEquals(each.what(), List.of(each.changes()), outcome.changes());
            assertEquals(each.what(), each.changes().length > 0, outcome.hasChanges());
        }
    }

    @Test
    public void whatChangesNothingGivesBackTheSame() {
        for (Case each : CASES) {
            Outcome outcome = each.deed().apply(BASE);
            if (each.changes().length == 0) {
                assertSame(each.what(), BASE, outcome.after());
            } else if (outcome.changes().get(0).what() != What.DEPARTMENT) {
                assertFalse(each.what(), sameSaid(BASE, outcome.after()));
            }
        }
    }

    @Test
    public void aDeedDoneTwiceIsDoneOnce() {
        for (Case each : CASES) {
            JointPriority once = each.deed().apply(BASE).after();
            if (once.revision() == BASE.revision()) {
                assertSame(each.what(), once, each.deed().apply(once).after());
            }
        }
    }

    @Test
    public void everyMaterialChangeMakesEndorsementsStaleAndKeepsThem() {
        for (Case each : CASES) {
            JointPriority after = each.deed().apply(BASE).after();
            if (each.revisions() > 0) {
                assertTrue(each.what(), after.endorsements().get(IT).isStale(after.revision()));
            }
        }
    }

    @Test
    public void aStepOfTheWorkflowStandsInTheHistoryAlone() {
        Outcome outcome = BASE.step("Start progress");
        assertSame(BASE, outcome.after());
        assertEquals(List.of(Change.of(What.STEP, 0, 0, "", "Start progress")), outcome.changes());
    }

    @Test
    public void whoeverHasEndorsedCanBeAskedAgainAndOthersAreAskedAlready() {
        Outcome outcome = BASE.askAgain("Reopen");
        assertEquals(6, outcome.after().revision());
        assertTrue(outcome.after().endorsements().get(IT).isStale(6));
        assertEquals(List.of(Change.of(What.ASKED_AGAIN, 0, 0, "", "Reopen")), outcome.changes());
        assertFalse(outcome.after().askAgain("Reopen").hasChanges());
        assertFalse(JointPriority.fresh(1).askAgain("Reopen").hasChanges());
    }

    @Test
    public void anEndorsementIsOfTheRevisionThatThePersonSaw() {
        assertRefused("revision", Reason.OTHER_REVISION, () -> BASE.endorse(agree(RADIOLOGY, 4)), 5);
        assertRefused("revision", Reason.OTHER_REVISION, () -> BASE.endorse(agree(RADIOLOGY, 6)), 5);
    }

    @Test
    public void sayingItAgainOfTheNewRevisionCounts() {
        JointPriority changed = BASE.commit(MOVE.withEffort(8)).after();
        Outcome again = changed.endorse(agree(IT, 6));
        assertEquals(List.of(Change.of(What.ENDORSEMENT, IT, 0, "AGREE||", "AGREE||")), again.changes());
        assertFalse(again.after().endorsements().get(IT).isStale(6));
    }

    @Test
    public void onlyActiveCriteriaAreRated() {
        assertRefused("ratings", Reason.UNKNOWN, () -> BASE.rate(IT, Map.of(9, given(5)), CRITERIA), 9);
        assertRefused("ratings", Reason.UNKNOWN, () -> BASE.rate(IT, Map.of(RETIRED, given(5)), CRITERIA), RETIRED);
        assertRefused("ratings", Reason.UNKNOWN, () -> BASE.rate(IT, Map.of(CARE, given(1), RETIRED, none()), CRITERIA), RETIRED);
    }

    @Test
    public void goesFromFreshToAgreedAndBack() {
        JointPriority priority = JointPriority.fresh(1);
        assertEquals(Consensus.AWAITING_ASSESSMENT, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.rate(IT, Map.of(CARE, given(2), ACCESS, given(5)), CRITERIA).after();
        assertEquals(Consensus.AWAITING_ASSESSMENT, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.rate(RADIOLOGY, Map.of(CARE, given(9), ACCESS, given(5)), CRITERIA).after();
        assertEquals(Consensus.DISPUTED, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.rate(IT, Map.of(CARE, given(6)), CRITERIA).after();
        assertEquals(Consensus.AWAITING_ENDORSEMENT, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.endorse(agree(IT, 3)).after().endorse(agree(RADIOLOGY, 3)).after();
        assertEquals(Consensus.AGREED, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.commit(MOVE).after();
        assertEquals(Consensus.AWAITING_ENDORSEMENT, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.endorse(agree(IT, 4)).after().endorse(agree(RADIOLOGY, 4)).after()
                .commit(MOVE.withState(CommitmentState.IN_PROGRESS)).after();
        assertEquals(Consensus.AGREED, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.endorse(discuss(RADIOLOGY, 4)).after();
        assertEquals(Consensus.DISPUTED, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
        priority = priority.withdrawEndorsement(RADIOLOGY).after();
        assertEquals(Consensus.AWAITING_ENDORSEMENT, priority.consensus(CRITERIA, DEPARTMENTS, TODAY));
    }

    @Test
    public void aFlexIsInForceOnceEveryDepartmentHasEndorsedItAndStaysSo() {
        JointPriority requested = BASE.request(FLEX, TODAY).after();
        JointPriority half = requested.endorse(agree(IT, 6)).after();
        assertFalse("silence is no yes", half.settle(DEPARTMENTS, TODAY).hasChanges());
        assertFalse("nor is an objection", half.endorse(discuss(RADIOLOGY, 6)).after().settle(DEPARTMENTS, TODAY).hasChanges());
        JointPriority endorsed = half.endorse(agree(RADIOLOGY, 6)).after();
        assertFalse("the last day is over", endorsed.settle(DEPARTMENTS, TODAY.plusDays(8)).hasChanges());
        Outcome settled = endorsed.settle(DEPARTMENTS, TODAY.plusDays(7));
        assertEquals(List.of(Change.of(What.FLEX, RADIOLOGY, 6, "CLINICAL_NEED|2026-12-01|2026-12-24||The CT is down",
                "CLINICAL_NEED|2026-12-01|2026-12-24|2026-12-01|The CT is down")), settled.changes());
        assertEquals("no new revision: what was endorsed is this", 6, settled.after().revision());
        JointPriority changed = settled.after().commit(MOVE.withEffort(8)).after().endorse(discuss(RADIOLOGY, 7)).after();
        assertEquals(FlexState.IN_FORCE, changed.lifting().flex(TODAY.plusDays(30)).orElseThrow().state(TODAY.plusDays(30)));
        assertEquals(Optional.of(Lift.ofFlex(FlexReason.CLINICAL_NEED, TODAY.plusDays(30))),
                changed.lift(CRITERIA, DEPARTMENTS, FiscalYear.CALENDAR, TODAY.plusDays(30)));
    }

    @Test
    public void aFlexMayBeEndorsedAtALaterRevisionThanItsOwn() {
        JointPriority changed = BASE.request(FLEX, TODAY).after().endorse(agree(IT, 6)).after().commit(MOVE.withEffort(8)).after();
        JointPriority half = changed.endorse(agree(RADIOLOGY, 7)).after();
        assertFalse("what IT endorsed was another one", half.settle(DEPARTMENTS, TODAY).hasChanges());
        assertTrue(half.endorse(agree(IT, 7)).after().settle(DEPARTMENTS, TODAY).hasChanges());
    }

    @Test
    public void thereIsOneFlexAtATimeAndPastOnesStay() {
        JointPriority requested = BASE.request(FLEX, TODAY).after();
        assertRefused("flex", Reason.DUPLICATE, () -> requested.request(FLEX, TODAY), FlexReason.CLINICAL_NEED);
        assertRefused("respondBy", Reason.TOO_EARLY, () -> BASE.request(FLEX, TODAY.plusDays(8)), TODAY.plusDays(8));
        Outcome withdrawn = requested.withdrawFlex(IT, TODAY);
        assertEquals(7, withdrawn.after().revision());
        assertEquals(List.of(Change.of(What.FLEX, IT, 6, "CLINICAL_NEED|2026-12-01|2026-12-24||The CT is down", "")), withdrawn.changes());
        JointPriority again = withdrawn.after().request(FLEX, TODAY).after();
        assertEquals(List.of(6, 8), again.lifting().flexes().stream().map(Flex::revision).toList());
        assertEquals(1, again.lifting().past(TODAY).size());
        assertTrue("one that has lapsed is in nobody's way", requested.request(
                Flex.of(IT, FlexReason.CYBER_THREAT, "Patch", TODAY.plusDays(9), TODAY.plusDays(9), "anna", Instant.EPOCH), TODAY.plusDays(8)).hasChanges());
        assertRefused("revision", Reason.OUT_OF_RANGE, () -> BASE.with(requested.lifting()), 0, 5);
    }

    @Test
    public void aMustDoLiftsWhileEveryDepartmentAgrees() {
        JointPriority mustDo = BASE.rate(RADIOLOGY, Map.of(CARE, given(7), ACCESS, given(5)), CRITERIA).after().require(MUST_DO).after();
        assertEquals(Optional.empty(), mustDo.lift(CRITERIA, DEPARTMENTS, FiscalYear.CALENDAR, TODAY));
        JointPriority agreed = mustDo.endorse(agree(IT, 7)).after().endorse(agree(RADIOLOGY, 7)).after();
        assertEquals(Optional.of(Lift.ofMustDo(MustDoReason.REGULATION, LocalDate.of(2026, 12, 31))),
                agreed.lift(CRITERIA, DEPARTMENTS, FiscalYear.CALENDAR, TODAY));
        assertSame("the same, whoever says it", agreed, agreed.require(
                MustDo.of(RADIOLOGY, MustDoReason.REGULATION, MUST_DO.date(), MUST_DO.evidence(), "chen", Instant.MAX)).after());
        Outcome later = agreed.require(MustDo.of(IT, MustDoReason.REGULATION, TODAY.plusDays(10), MUST_DO.evidence(), "anna", Instant.EPOCH));
        assertEquals(List.of(Change.of(What.MUST_DO, IT, 0, MUST_DO.toRecord(), "REGULATION|2026-12-04|https://example.org/law")), later.changes());
        assertEquals("it is to be agreed again", Optional.empty(), later.after().lift(CRITERIA, DEPARTMENTS, FiscalYear.CALENDAR, TODAY));
        Outcome removed = agreed.removeMustDo(RADIOLOGY);
        assertEquals(8, removed.after().revision());
        assertEquals(List.of(Change.of(What.MUST_DO, RADIOLOGY, 0, MUST_DO.toRecord(), "")), removed.changes());
    }

    @Test
    public void aFlexIsADeadlineWhileItIsRequested() {
        JointPriority requested = BASE.request(FLEX, TODAY).after();
        Deadline deadline = Deadline.ofFlex(RADIOLOGY, TODAY.plusDays(7));
        assertTrue(deadlines(requested, TODAY.plusDays(7)).contains(deadline));
        assertFalse(deadlines(requested, TODAY.plusDays(8)).contains(deadline));
        assertFalse(deadlines(requested.withdrawFlex(IT, TODAY).after(), TODAY).contains(deadline));
        JointPriority inForce = requested.endorse(agree(IT, 6)).after().endorse(agree(RADIOLOGY, 6)).after().settle(DEPARTMENTS, TODAY).after();
        assertFalse(deadlines(inForce, TODAY).contains(deadline));
    }

    @Test
    public void whateverHappensTheRevisionCountsTheMaterialChanges() {
        RandomValues.tryTimes(300, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            JointPriority priority = JointPriority.fresh(1);
            for (int step = 0; step < 20; step++) {
                Outcome outcome = anyDeed(values, priority, departments, criteria);
                boolean material = outcome.changes().stream().map(Change::what)
                        .anyMatch(what -> !Set.of(What.COMMITMENT_STATE, What.ENDORSEMENT, What.ASKED, What.RAISED_BY, What.KIND_OF_WORK).contains(what))
                        && !isComingIntoForce(outcome);
                assertEquals(outcome.changes().toString(), priority.revision() + (material ? 1 : 0), outcome.after().revision());
                assertEquals(outcome.changes().toString(), outcome.hasChanges(), !outcome.after().equals(priority));
                assertEquals("what is kept is what was", outcome.after(), kept(outcome.after()));
                priority = outcome.after();
            }
        });
    }

    @Test
    public void isKeptOnlyAsItCouldHaveBeen() {
        assertRefused("revision", Reason.OUT_OF_RANGE,
                () -> JointPriority.of(1, -1, Assessments.none(), List.of(), List.of(), Map.of(), Surroundings.none()), 0, Integer.MAX_VALUE);
        assertRefused("revision", Reason.OUT_OF_RANGE,
                () -> JointPriority.of(1, 2, Assessments.none(), List.of(), List.of(agree(IT, 3)), Map.of(), Surroundings.none()), 0, 2);
        assertRefused("department", Reason.DUPLICATE,
                () -> JointPriority.of(1, 2, Assessments.none(), List.of(MOVE, MOVE), List.of(), Map.of(), Surroundings.none()), IT);
        assertRefused("department", Reason.DUPLICATE,
                () -> JointPriority.of(1, 3, Assessments.none(), List.of(), List.of(agree(IT, 3), agree(IT, 2)), Map.of(), Surroundings.none()), IT);
        assertRefused("owner", Reason.MISSING, () -> BASE.own(Map.of(IT, "")));
        assertRefused("offer", Reason.UNKNOWN, () -> BASE.record(IT, OFFER.withId(4)), 4);
    }

    @Test
    public void cannotBeChangedFromOutside() {
        Map<Integer, String> owners = new HashMap<>(Map.of(IT, "anna"));
        JointPriority priority = JointPriority.fresh(1).own(owners).after();
        owners.put(IT, "ben");
        assertEquals(Map.of(IT, "anna"), priority.owners());
        assertThrows(UnsupportedOperationException.class, () -> priority.owners().clear());
        assertThrows(UnsupportedOperationException.class, () -> BASE.commitments().clear());
        assertThrows(UnsupportedOperationException.class, () -> BASE.endorsements().clear());
        assertThrows(UnsupportedOperationException.class, () -> BASE.own(Map.of()).changes().clear());
    }

    private static Outcome anyDeed(RandomValues values, JointPriority priority, Departments departments, Criteria criteria) {
        int department = values.between(1, departments.size());
        return switch (values.between(1, 14)) {
            case 1 -> priority.rate(department, Map.of(CARE, values.maybe(values::rating)), criteria);
            case 2 -> priority.commit(values.commitment(department));
            case 3 -> priority.withdrawCommitment(department);
            case 4 -> priority.endorse(values.endorsement(department, priority.revision()));
            case 5 -> priority.withdrawEndorsement(department);
            case 6 -> priority.affect(Set.of(values.between(1, 3), 4));
            case 7 -> priority.record(department, values.offer(priority.surroundings().offers().keySet()));
            case 8 -> priority.withdrawOffer(department, values.between(1, 20));
            case 10 -> priority.describe(department, Need.of(values.once(2) ? OptionalInt.empty() : OptionalInt.of(values.between(1, 3)),
                    values.maybe(() -> values.oneOf(List.of(KindOfWork.values())))));
            case 9 -> values.once(2) ? priority.ask(department, values.between(1, 4)) : priority.release(department, values.between(1, 4));
            case 11 -> priority.lifting().flex(TODAY).isPresent() ? priority.withdrawFlex(department, TODAY) : priority.request(FLEX, TODAY);
            case 12 -> priority.settle(departments, TODAY);
            case 13 -> values.once(2) ? priority.require(values.mustDo(department)) : priority.removeMustDo(department);
            default -> priority.own(Map.of(department, values.oneOf(List.of("anna", "ben"))));
        };
    }

    private static boolean isComingIntoForce(Outcome outcome) {
        return outcome.changes().stream().anyMatch(change -> change.what() == What.FLEX && !change.from().isEmpty() && !change.to().isEmpty());
    }

    private static JointPriority kept(JointPriority priority) {
        return JointPriority.of(priority.issueId(), priority.revision(), priority.assessments(), priority.commitments().values(),
                priority.endorsements().values(), priority.owners(), priority.surroundings())
                .with(priority.need()).with(Lifting.of(priority.lifting().flexes(), priority.lifting().mustDo()));
    }

    private static List<Deadline> deadlines(JointPriority priority, LocalDate today) {
        List<Deadline> deadlines = new ArrayList<>();
        priority.deadlines(Optional.empty(), DEPARTMENTS, Registry.empty(), today).forEach(deadlines::add);
        return deadlines;
    }

    private static boolean sameSaid(JointPriority one, JointPriority other) {
        return one.assessments().equals(other.assessments()) && one.commitments().equals(other.commitments())
                && one.endorsements().equals(other.endorsements()) && one.owners().equals(other.owners())
                && one.surroundings().equals(other.surroundings()) && one.need().equals(other.need())
                && one.lifting().equals(other.lifting());
    }

    private static Offer cheaper() {
        return Offer.of(5, 7, Money.of("999", "EUR"), OFFER.validUntil(), OFFER.note(), "ben", Instant.MAX);
    }

    private static Optional<Rating> given(int value) {
        return Optional.of(Rating.of(value));
    }

    private static Optional<Rating> none() {
        return Optional.empty();
    }

    private static Endorsement agree(int departmentId, int revision) {
        return Endorsement.of(departmentId, Word.AGREE, "", Optional.empty(), revision, "anna", Instant.EPOCH);
    }

    private static Endorsement discuss(int departmentId, int revision) {
        return Endorsement.of(departmentId, Word.NEEDS_DISCUSSION, "Why now?", Optional.empty(), revision, "anna", Instant.EPOCH);
    }
}
