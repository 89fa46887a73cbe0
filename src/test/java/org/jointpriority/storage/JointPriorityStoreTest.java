package org.jointpriority.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.storage.rows.RatingRow;
import org.junit.Before;
import org.junit.Test;

public class JointPriorityStoreTest extends DatabaseTest {
    private static final long ISSUE = 10_001;
    private static final long PROJECT = 10_100;
    private static final int IT = 1;
    private static final int RADIOLOGY = 2;
    private static final int PATIENT_CARE = 11;
    private static final int COST = 12;
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

    private static final Criteria CRITERIA = Criteria.of(List.of(
            Criterion.of(PATIENT_CARE, "Patient care", 35).withPatientCare(true), Criterion.of(COST, "Cost", 10)));
    private static final Basis BASIS = basis(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate OFFERED_UNTIL = LocalDate.of(2026, 12, 15);
    private static final LocalDate RESPOND_BY = TODAY.plusDays(3);
    private static final Ground GROUND = Ground.of(BASIS, Registry.empty(), TODAY);

    private Transactions transactions;
    private JointPriorityStore store;

    @Before
    public void open() {
        transactions = new Transactions(database.activeObjects());
        store = new JointPriorityStore(database.activeObjects(), transactions);
    }

    @Test
    public void nothingIsKnownOfAnIssueAboutWhichNothingWasSaid() {
        Kept kept = store.load(ISSUE);
        assertEquals(JointPriority.fresh(ISSUE), kept.priority());
        assertEquals(Optional.empty(), kept.placement());
    }

    @Test
    public void everythingThatWasSaidComesBackAsItWas() {
        change(priority -> priority.rate(IT, Map.of(PATIENT_CARE, rating(9), COST, rating(1)), CRITERIA));
        change(priority -> priority.rate(RADIOLOGY, Map.of(PATIENT_CARE, rating(8)), CRITERIA));
        change(priority -> priority.own(Map.of(IT, "JIRAUSER10100", RADIOLOGY, "chen")));
        change(priority -> priority.commit(Commitment.of(IT, "Move the archive", 40,
                Optional.of(LocalDate.of(2026, 12, 1)), CommitmentState.BLOCKED)));
        change(priority -> priority.commit(Commitment.of(RADIOLOGY, "Test it", 0, Optional.empty(), CommitmentState.PLANNED)));
        change(priority -> priority.endorse(Endorsement.of(IT, Word.AGREE, "", Optional.empty(), priority.revision(), "anna", NOON)));
        change(priority -> priority.describe(RADIOLOGY, Need.of(OptionalInt.of(IT), Optional.of(KindOfWork.BOTH))));
        Kept saved = change(priority -> priority.endorse(Endorsement.of(RADIOLOGY, Word.AGREE_WITH_ALLOWANCE, "With the old viewer",
                Optional.of(LocalDate.of(2027, 1, 31)), priority.revision(), "chen", NOON)));

        Kept loaded = store.load(ISSUE);
        assertEquals(saved.priority(), loaded.priority());
        assertEquals(saved.placement(), loaded.placement());
        assertEquals(5, loaded.priority().revision());
        assertEquals(NOON, loaded.priority().endorsements().get(IT).at());
    }

    @Test
    public void itsSurroundingsComeBackAsTheyWere() {
        change(priority -> priority.affect(Set.of(21, 22)));
        change(priority -> priority.record(IT, offer(0, "1250.50", "EUR", "x".repeat(Limits.TEXT))));
        change(priority -> priority.record(IT, offer(0, "980000", "JPY", "")));
        change(priority -> priority.record(RADIOLOGY, offer(2, "1000", "EUR", "Cheaper")));
        Kept saved = change(priority -> priority.ask(IT, 5));

        assertEquals(saved.priority(), store.load(ISSUE).priority());
        assertEquals(Set.of(2, 3), saved.priority().surroundings().offers().keySet());
        assertEquals(Map.of(ISSUE, saved.priority().surroundings()), store.surroundings());

        change(priority -> priority.affect(Set.of(22)));
        change(priority -> priority.withdrawOffer(IT, 3));
        Kept left = change(priority -> priority.release(IT, 5));
        assertEquals(left.priority(), store.load(ISSUE).priority());
        assertEquals(Surroundings.of(Set.of(22), List.of(offer(2, "1000", "EUR", "Cheaper")), Set.of()), left.priority().surroundings());
    }

    @Test
    public void whatLiftsItComesBackAsItWas() {
        change(priority -> priority.request(flex(FlexReason.CLINICAL_NEED, "x".repeat(Limits.TEXT)), TODAY));
        change(priority -> priority.endorse(Endorsement.of(IT, Word.AGREE, "", Optional.empty(), 1, "anna", NOON)));
        change(priority -> priority.endorse(Endorsement.of(RADIOLOGY, Word.AGREE, "", Optional.empty(), 1, "chen", NOON)));
        Kept inForce = change(priority -> priority.settle(BASIS.departments(), TODAY));
        assertEquals(Optional.of(Lift.ofFlex(FlexReason.CLINICAL_NEED, RESPOND_BY.plusDays(9))), inForce.placement().get().standing().lift());
        assertEquals(inForce.priority(), store.load(ISSUE).priority());
        assertEquals(inForce.placement(), store.load(ISSUE).placement());
        assertEquals(List.of(), store.placedUntilBefore(RESPOND_BY.plusDays(9), Set.of(PROJECT)));
        assertEquals(List.of(ISSUE), store.placedUntilBefore(RESPOND_BY.plusDays(10), Set.of(PROJECT)));

        change(priority -> priority.withdrawFlex(RADIOLOGY, TODAY));
        change(priority -> priority.request(flex(FlexReason.NEW_TECHNOLOGY, "Again"), TODAY));
        Kept mustDo = change(priority -> priority.require(MustDo.of(IT, MustDoReason.REGULATION, RESPOND_BY, "https://example.org/" + "a".repeat(1900),
                "anna", NOON)));
        assertEquals(2, mustDo.priority().lifting().flexes().size());
        assertEquals(mustDo.priority(), store.load(ISSUE).priority());
        assertEquals(Set.of(ISSUE), store.withLifting());

        change(priority -> priority.require(MustDo.of(IT, MustDoReason.SECURITY, RESPOND_BY, "https://example.org", "anna", NOON)));
        assertEquals(MustDoReason.SECURITY, store.load(ISSUE).priority().lifting().mustDo().get().reason());
        Kept removed = change(priority -> priority.removeMustDo(IT));
        assertEquals(removed.priority(), store.load(ISSUE).priority());
        assertEquals(Optional.empty(), removed.priority().lifting().mustDo());
        store.forget(Set.of(ISSUE));
        assertEquals(Set.of(), store.withLifting());
    }

    @Test
    public void theLastDayForEndorsingAFlexIsPartOfTheSchedule() {
        change(1, PROJECT, priority -> priority.request(flex(FlexReason.CYBER_THREAT, "Patch"), TODAY));
        change(2, PROJECT, priority -> priority.request(flex(FlexReason.CYBER_THREAT, "Patch"), TODAY));
        change(2, PROJECT, priority -> priority.withdrawFlex(RADIOLOGY, TODAY));
        assertEquals(Deadlines.of(List.of(Deadline.ofFlex(RADIOLOGY, RESPOND_BY))), deadlines(1));
        assertEquals(Deadlines.of(List.of()), deadlines(2));
        change(2, PROJECT, priority -> priority.request(flex(FlexReason.CYBER_THREAT, "Once more"), TODAY));
        assertEquals(Deadlines.of(List.of(Deadline.ofFlex(RADIOLOGY, RESPOND_BY))), deadlines(2));
        for (long issue : new long[] {1, 2}) {
            assertEquals(store.load(issue).priority().schedule(), store.schedulesOf(Set.of(issue)).get(issue));
        }
    }

    @Test
    public void whatAffectsASystemIsFoundInOneStatement() {
        change(1, PROJECT, priority -> priority.affect(Set.of(21, 22)));
        change(2, PROJECT, priority -> priority.affect(Set.of(22)));
        change(3, PROJECT, priority -> priority.affect(Set.of(23)));
        assertEquals(Set.of(1L, 2L), store.affecting(Set.of(22, 99)));
        assertEquals(Set.of(), store.affecting(Set.of()));
        Set<Integer> thousands = IntStream.rangeClosed(22, 5_000).boxed().collect(Collectors.toSet());
        assertEquals(1, database.statementsOf(() -> assertEquals(Set.of(1L, 2L, 3L), store.affecting(thousands))).size());
        assertEquals(3, database.statementsOf(() -> assertEquals(3, store.surroundings().size())).size());
    }

    @Test
    public void whatTheCalendarHasMovedOnIsFoundInTheProjects() {
        change(1, 500, priority -> priority.record(IT, offer(0, "1", "EUR", "")));
        change(2, 600, priority -> priority.record(IT, offer(0, "1", "EUR", "")));
        change(3, 500, priority -> priority.rate(IT, Map.of(COST, rating(1)), CRITERIA));
        assertEquals(List.of(), store.placedUntilBefore(OFFERED_UNTIL, Set.of(500L, 600L)));
        assertEquals(List.of(1L), store.placedUntilBefore(OFFERED_UNTIL.plusDays(1), Set.of(500L)));
        assertTrue(store.placesOf(Set.of(1L), OptionalInt.empty()).get(1L).holds(OFFERED_UNTIL));
        assertFalse(store.placesOf(Set.of(1L), OptionalInt.empty()).get(1L).holds(OFFERED_UNTIL.plusDays(1)));
        assertTrue(store.placesOf(Set.of(3L), OptionalInt.empty()).get(3L).holds(LocalDate.MAX));
    }

    @Test
    public void whatWasWithdrawnIsGone() {
        change(priority -> priority.rate(IT, Map.of(PATIENT_CARE, rating(9), COST, rating(1)), CRITERIA));
        change(priority -> priority.own(Map.of(IT, "anna")));
        change(priority -> priority.commit(Commitment.of(IT, "Move it", 1, Optional.empty(), CommitmentState.PLANNED)));
        change(priority -> priority.endorse(Endorsement.of(IT, Word.AGREE, "", Optional.empty(), priority.revision(), "anna", NOON)));

        change(priority -> priority.withdrawEndorsement(IT));
        change(priority -> priority.withdrawCommitment(IT));
        change(priority -> priority.own(Map.of()));
        change(priority -> priority.rate(IT, Map.of(PATIENT_CARE, Optional.empty(), COST, rating(2)), CRITERIA));

        JointPriority left = store.load(ISSUE).priority();
        assertEquals(Map.of(COST, Rating.of(2)), left.assessments().of(IT).ratings());
        assertTrue(left.owners().isEmpty());
        assertTrue(left.commitments().isEmpty());
        assertTrue(left.endorsements().isEmpty());
    }

    @Test
    public void anyTextComesBackToTheLetter() {
        for (String text : List.of("Ärzte & \"Pflege\" <script>alert('x')</script> $velocity #{jql} \\ % _ ' ''",
                "\uD83C\uDFE5 \u0645\u0631\u062D\u0628\u0627 \u202Eabc\u202C \u05E9\u05DC\u05D5\u05DD", "first line\nsecond line\ttab",
                "\uD83D\uDE80".repeat(Limits.TEXT / 2), "x".repeat(Limits.TEXT))) {
            change(priority -> priority.commit(Commitment.of(IT, text, 1, Optional.empty(), CommitmentState.PLANNED)));
            Kept kept = change(priority -> priority.endorse(Endorsement.of(IT, Word.NEEDS_DISCUSSION, text, Optional.empty(),
                    priority.revision(), "anna", NOON)));
            JointPriority loaded = store.load(ISSUE).priority();
            assertEquals(text, loaded.commitments().get(IT).text());
            assertEquals(text, loaded.endorsements().get(IT).text());
            List<HistoryEntry> history = store.changesSince(ISSUE, kept.priority().revision() - 1, 10);
            assertEquals("1||PLANNED|" + text, history.get(0).change().to());
        }
    }

    @Test
    public void everyChangeIsOnRecord() {
        change(priority -> priority.rate(IT, Map.of(PATIENT_CARE, rating(9), COST, rating(1)), CRITERIA));
        change(priority -> priority.rate(IT, Map.of(COST, rating(3)), CRITERIA));

        assertEquals(List.of(
                new HistoryEntry(Change.of(Change.What.RATING, IT, PATIENT_CARE, "", "9"), 1, "anna", NOON),
                new HistoryEntry(Change.of(Change.What.RATING, IT, COST, "", "1"), 1, "anna", NOON),
                new HistoryEntry(Change.of(Change.What.RATING, IT, COST, "1", "3"), 2, "anna", NOON)),
                store.changesSince(ISSUE, 0, 10));
    }

    @Test
    public void onlyWhatLedBeyondTheRevisionIsToldAndOfThatTheLatest() {
        for (int value = 1; value <= 5; value++) {
            int rating = value;
            change(priority -> priority.rate(IT, Map.of(COST, rating(rating)), CRITERIA));
        }
        assertEquals(List.of("4", "5"), store.changesSince(ISSUE, 3, 10).stream().map(entry -> entry.change().to()).toList());
        assertEquals(List.of("5"), store.changesSince(ISSUE, 3, 1).stream().map(entry -> entry.change().to()).toList());
        assertEquals(List.of(), store.changesSince(ISSUE, 5, 10));
        assertEquals(List.of(), store.changesSince(ISSUE + 1, 0, 10));
    }

    @Test
    public void theHistoryIsReadInPartsThatStayAsTheyAre() {
        for (int value = 1; value <= 5; value++) {
            int rating = value;
            change(priority -> priority.rate(IT, Map.of(COST, rating(rating)), CRITERIA));
        }
        assertEquals(5, store.countChanges(ISSUE));
        assertEquals(List.of("1", "2"), store.changes(ISSUE, 0, 2).stream().map(entry -> entry.change().to()).toList());
        assertEquals(List.of("4", "5"), store.changes(ISSUE, 3, 10).stream().map(entry -> entry.change().to()).toList());
        assertEquals(List.of(), store.changes(ISSUE, 5, 10));
        assertEquals(0, store.countChanges(ISSUE + 1));
        assertEquals(List.of(), store.changes(ISSUE + 1, 0, 10));
    }

    @Test
    public void twoWritesCannotFollowTheSameOne() {
        Kept before = change(priority -> priority.rate(IT, Map.of(COST, rating(1)), CRITERIA));
        change(priority -> priority.rate(IT, Map.of(COST, rating(2)), CRITERIA));
        Map<String, Integer> rows = database.rowCounts();

        Outcome late = before.priority().rate(IT, Map.of(COST, rating(9)), CRITERIA);
        assertThrows(Overtaken.class, () -> transactions.run(() ->
                store.save(before, late, place(late.after(), PROJECT), GROUND, "ben", NOON)));

        assertEquals(rows, database.rowCounts());
        assertEquals(Optional.of(Rating.of(2)), store.load(ISSUE).priority().assessments().of(IT).ratingOf(COST));
    }

    @Test
    public void anExceptionUndoesAllOfATransaction() {
        assertThrows(IllegalStateException.class, () -> transactions.run(() -> {
            change(priority -> priority.rate(IT, Map.of(COST, rating(1)), CRITERIA));
            throw new IllegalStateException("a power cut");
        }));
        assertEquals(0, (int) database.rowCounts().values().stream().reduce(0, Integer::sum));
    }

    @Test
    public void standingsAreFoundByIssueAndByProject() {
        Kept one = change(1, 500, priority -> priority.rate(IT, Map.of(COST, rating(1)), CRITERIA));
        Kept two = change(2, 500, priority -> priority.rate(IT, Map.of(PATIENT_CARE, rating(7)), CRITERIA));
        Kept three = change(3, 600, priority -> priority.rate(RADIOLOGY, Map.of(COST, rating(9)), CRITERIA));

        assertEquals(Map.of(1L, one.placement().get(), 3L, three.placement().get()), store.placementsOf(List.of(1L, 3L, 99L)));
        assertEquals(Map.of(), store.placementsOf(List.of()));
        for (OptionalInt lens : List.of(OptionalInt.empty(), OptionalInt.of(IT), OptionalInt.of(RADIOLOGY), OptionalInt.of(99))) {
            Place first = one.placement().get().place(lens);
            assertEquals(Map.of(1L, first, 3L, three.placement().get().place(lens)), store.placesOf(List.of(1L, 3L, 99L), lens));
            assertEquals(Map.of(1L, first, 2L, two.placement().get().place(lens)), store.placesIn(Set.of(500L), lens));
        }
    }

    @Test
    public void oneStatementFindsTheStandingsOfAThousand() {
        for (int issue = 1; issue <= 3; issue++) {
            change(issue, PROJECT, priority -> priority.rate(IT, Map.of(COST, rating(5)), CRITERIA));
        }
        List<Long> thousand = LongStream.rangeClosed(1, 1000).boxed().toList();
        assertEquals(1, database.statementsOf(() -> assertEquals(3, store.placementsOf(thousand).size())).size());
        assertEquals(1, database.statementsOf(() -> assertEquals(3, store.placesIn(List.of(PROJECT), OptionalInt.of(IT)).size())).size());
        assertEquals(2, database.statementsOf(() -> store.placementsOf(LongStream.rangeClosed(1, 1001).boxed().toList())).size());
    }

    @Test
    public void whatWasPlacedOnAnotherBasisIsFoundInStretches() {
        for (int issue = 1; issue <= 5; issue++) {
            change(issue, PROJECT, priority -> priority.rate(IT, Map.of(COST, rating(5)), CRITERIA));
        }
        assertEquals(List.of(), store.placedOtherwise(BASIS, Long.MIN_VALUE, 10));
        assertEquals(List.of(1L, 2L), store.placedOtherwise(basis(2), Long.MIN_VALUE, 2));
        assertEquals(List.of(3L, 4L), store.placedOtherwise(basis(2), 2, 2));
        assertEquals(List.of(4L, 5L), store.inProject(PROJECT, 3, 10));
    }

    @Test
    public void nothingIsLeftOfWhatIsForgottenAndAllOfTheRest() {
        change(1, PROJECT, priority -> priority.rate(IT, Map.of(COST, rating(1)), CRITERIA));
        change(1, PROJECT, priority -> priority.own(Map.of(IT, "anna")));
        change(1, PROJECT, priority -> priority.commit(Commitment.of(IT, "Do it", 1, Optional.empty(), CommitmentState.DONE)));
        change(1, PROJECT, priority -> priority.endorse(Endorsement.of(IT, Word.AGREE, "", Optional.empty(), priority.revision(), "anna", NOON)));
        Map<String, Integer> rows = database.rowCounts();
        JointPriority kept = store.load(1).priority();
        change(2, PROJECT, priority -> priority.rate(IT, Map.of(COST, rating(1)), CRITERIA));
        change(2, PROJECT, priority -> priority.affect(Set.of(21)));
        change(2, PROJECT, priority -> priority.record(IT, offer(0, "1", "EUR", "")));
        change(2, PROJECT, priority -> priority.ask(IT, 5));

        store.forget(Set.of(2L));

        assertEquals(rows, database.rowCounts());
        assertEquals(kept, store.load(1).priority());
        store.forget(Set.of(1L));
        assertEquals(0, (int) database.rowCounts().values().stream().reduce(0, Integer::sum));
    }

    @Test
    public void aRatingIsKeptOnce() {
        change(priority -> priority.rate(IT, Map.of(COST, rating(1)), CRITERIA));
        change(priority -> priority.rate(IT, Map.of(COST, rating(2)), CRITERIA));
        assertEquals(1, database.activeObjects().count(RatingRow.class));
        assertFalse(store.load(ISSUE).priority().assessments().of(IT).isEmpty());
    }

    private Kept change(Function<JointPriority, Outcome> act) {
        return change(ISSUE, PROJECT, act);
    }

    private Kept change(long issueId, long projectId, Function<JointPriority, Outcome> act) {
        return transactions.run(() -> {
            Kept kept = store.lock(issueId);
            Outcome outcome = act.apply(kept.priority());
            return store.save(kept, outcome, place(outcome.after(), projectId), GROUND, "anna", NOON);
        });
    }

    private static Placement place(JointPriority priority, long projectId) {
        Departments departments = GROUND.takingPart(priority.surroundings());
        return GROUND.place(priority, departments, priority.deadlines(Optional.empty(), departments, GROUND.registry(), TODAY),
                IssueKey.parse("RAD-7"), projectId);
    }

    private static Basis basis(int version) {
        return Basis.of(version, version, version, Departments.of(List.of(Department.of(IT, "IT"), Department.of(RADIOLOGY, "Radiology"))),
                Optional.of(CRITERIA), OrderRule.PATIENT_CARE_FIRST, true);
    }

    private Deadlines deadlines(long issueId) {
        return store.schedulesOf(Set.of(1L, 2L)).get(issueId).deadlines(Optional.empty(), BASIS.departments(), Registry.empty(), TODAY);
    }

    private static Flex flex(FlexReason reason, String text) {
        return Flex.of(RADIOLOGY, reason, text, RESPOND_BY, RESPOND_BY.plusDays(9), "chen", NOON);
    }

    private static Offer offer(int id, String amount, String currency, String note) {
        return Offer.of(id, 7, Money.of(amount, currency), OFFERED_UNTIL, note, "anna", NOON);
    }

    private static Optional<Rating> rating(int value) {
        return Optional.of(Rating.of(value));
    }
}
