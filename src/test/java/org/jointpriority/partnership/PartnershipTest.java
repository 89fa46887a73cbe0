package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.NOON;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class PartnershipTest extends DatabaseTest {
    private static final long ISSUE = 7;
    private static final String KEY = "RAD-7";

    private Hospital hospital;
    private Partnership partnership;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        partnership = hospital.partnership;
        hospital.create(ISSUE);
    }

    @Test
    public void oneAboutWhichNothingWasSaidWaitsForEverybody() {
        PartnershipView view = hospital.as(MANAGER, () -> partnership.view(KEY));
        assertEquals(0, view.revision());
        assertEquals(Consensus.AWAITING_ASSESSMENT, view.consensus());
        assertEquals(List.of("IT", "Radiology", "Purchasing"), view.departments().stream().map(part -> part.department().name()).toList());
        assertEquals(Optional.empty(), view.breakdown().score());
        assertFalse(view.canAct());
    }

    @Test
    public void aViewWritesNothing() {
        Map<String, Integer> rows = database.rowCounts();
        hospital.as(ANNA, () -> partnership.view(KEY));
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void theDepartmentsComeToAnAgreement() {
        hospital.rate(ANNA, ISSUE, hospital.it, 9, 5);
        hospital.rate(CHEN, ISSUE, hospital.radiology, 8, 4);
        PartnershipView assessed = hospital.rate(ELI, ISSUE, hospital.purchasing, 8, 3);
        assertEquals(Consensus.AWAITING_ENDORSEMENT, assessed.consensus());
        assertEquals("75.0", assessed.breakdown().score().get().toString());
        assertEquals(3, assessed.assessed());

        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        PartnershipView agreed = hospital.agree(ELI, ISSUE, hospital.purchasing);

        assertEquals(Consensus.AGREED, agreed.consensus());
        assertEquals(3, agreed.revision());
        DepartmentPart radiology = agreed.department(hospital.radiology.id()).get();
        assertEquals(Optional.of(CHEN), radiology.endorsedBy());
        assertEquals(NOON, radiology.endorsement().get().at());
        assertEquals(Optional.of("75.0"), radiology.ownScore().map(Object::toString));
        assertFalse(radiology.isMember());
        assertTrue(agreed.department(hospital.purchasing.id()).get().isMember());
    }

    @Test
    public void whatIsReturnedIsWhatIsStored() {
        hospital.rateAll(ISSUE, 8, 2);
        PartnershipView returned = hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        PartnershipView loaded = hospital.as(ANNA, () -> partnership.view(KEY));
        assertEquals(returned.revision(), loaded.revision());
        assertEquals(returned.breakdown(), loaded.breakdown());
        assertEquals(returned.consensus(), loaded.consensus());
        assertEquals(returned.department(hospital.it.id()).get().commitment(), loaded.department(hospital.it.id()).get().commitment());
        assertEquals(loaded.breakdown().score(), hospital.standings.of(hospital.issue(ISSUE)).get().score());
        assertEquals(loaded.consensus(), hospital.standings.of(hospital.issue(ISSUE)).get().consensus());
    }

    @Test
    public void aRatingMakesOlderEndorsementsStale() {
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        PartnershipView view = hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        assertTrue(view.department(hospital.radiology.id()).get().isStale());
        assertFalse(hospital.agree(CHEN, ISSUE, hospital.radiology).department(hospital.radiology.id()).get().isStale());
    }

    @Test
    public void aRatingCanBeWithdrawn() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 6);
        PartnershipView view = hospital.as(ANNA, () -> partnership.rate(KEY, 1, hospital.it.id(), Map.of(hospital.cost.id(), Optional.empty())));
        DepartmentPart it = view.department(hospital.it.id()).get();
        assertEquals(Map.of(hospital.patientCare.id(), Rating.of(5)), it.assessment().ratings());
        assertFalse(it.isComplete());
        assertEquals(2, view.revision());
    }

    @Test
    public void howFarACommitmentIsMakesNoRevision() {
        hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        assertEquals(1, hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.IN_PROGRESS).revision());
        assertEquals(2, hospital.commit(ANNA, ISSUE, hospital.it, "Do it twice", CommitmentState.IN_PROGRESS).revision());
    }

    @Test
    public void whatWasSaidCanBeTakenBack() {
        hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.as(ANNA, () -> partnership.withdrawEndorsement(KEY, 1, hospital.it.id()));
        PartnershipView view = hospital.as(ANNA, () -> partnership.withdrawCommitment(KEY, 1, hospital.it.id()));
        DepartmentPart it = view.department(hospital.it.id()).get();
        assertEquals(Optional.empty(), it.commitment());
        assertEquals(Optional.empty(), it.endorsement());
        assertEquals(Optional.empty(), it.endorsedBy());
        assertEquals(2, view.revision());
    }

    @Test
    public void deadlinesComeFromTheIssueAndTheDepartments() {
        hospital.due(ISSUE, LocalDate.of(2027, 1, 31));
        hospital.as(ANNA, () -> partnership.commit(KEY, 0,
                Commitment.of(hospital.it.id(), "Do it", 1, Optional.of(LocalDate.of(2026, 12, 24)), CommitmentState.PLANNED)));
        PartnershipView view = hospital.as(MANAGER, () -> partnership.view(KEY));
        assertEquals(Optional.of(Deadline.ofCommitment(hospital.it.id(), LocalDate.of(2026, 12, 24))), view.nearestDeadline());
        assertEquals(view.nearestDeadline(), hospital.standings.of(hospital.issue(ISSUE)).get().nearest());
    }

    @Test
    public void theOwnersAreThoseOfTheIssue() {
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna", hospital.radiology.id(), "gone-for-good"));
        PartnershipView view = hospital.as(MANAGER, () -> partnership.view(KEY));
        assertEquals(Optional.of(ANNA), view.department(hospital.it.id()).get().owner());
        assertEquals(Optional.of("gone-for-good"), view.department(hospital.radiology.id()).get().owner().map(Person::name));
        assertEquals(Optional.empty(), view.department(hospital.purchasing.id()).get().owner());
    }

    @Test
    public void sayingTheSameAgainIsRecordedNowhere() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.reindexed.clear();
        Map<String, Integer> rows = database.rowCounts();

        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.as(ANNA, () -> partnership.withdrawCommitment(KEY, 1, hospital.it.id()));

        assertEquals(rows, database.rowCounts());
        assertEquals(1, hospital.revision(ISSUE));
        assertEquals(Set.of(), hospital.reindexed);
    }

    @Test
    public void whoIsTooLateIsToldWhatHappened() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.rate(CHEN, ISSUE, hospital.radiology, 7, 9);
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        Map<String, Integer> rows = database.rowCounts();

        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(ELI, () ->
                partnership.rate(KEY, 1, hospital.purchasing.id(), Map.of(hospital.cost.id(), Optional.of(Rating.of(3))))));

        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(2, refusal.conflict().get().current().revision());
        int radiology = hospital.radiology.id();
        assertEquals(List.of(
                RecordedChange.of(Change.of(Change.What.RATING, radiology, hospital.patientCare.id(), "", ""), 2, CHEN, NOON),
                RecordedChange.of(Change.of(Change.What.RATING, radiology, hospital.cost.id(), "", ""), 2, CHEN, NOON),
                RecordedChange.of(Change.of(Change.What.ENDORSEMENT, radiology, 0, "", "AGREE||"), 2, CHEN, NOON)),
                refusal.conflict().get().since());
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void theHistoryTellsEverythingTheOldestFirst() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.commit(CHEN, ISSUE, hospital.radiology, "Test it", CommitmentState.PLANNED);
        hospital.agree(ELI, ISSUE, hospital.purchasing);

        HistoryPage all = hospital.as(MANAGER, () -> partnership.history(KEY, 0, 10));
        assertEquals(4, all.total());
        assertEquals(List.of(Change.What.RATING, Change.What.RATING, Change.What.COMMITMENT, Change.What.ENDORSEMENT),
                all.changes().stream().map(change -> change.change().what()).toList());
        assertEquals(List.of(ANNA, ANNA, CHEN, ELI), all.changes().stream().map(RecordedChange::by).toList());
        assertEquals(List.of(1, 1, 2, 2), all.changes().stream().map(RecordedChange::revision).toList());

        HistoryPage latest = hospital.as(MANAGER, () -> partnership.latest(KEY, 3));
        assertEquals(1, latest.start());
        assertEquals(all.changes().subList(1, 4), latest.changes());
        assertEquals(all.changes().subList(0, 1), hospital.as(MANAGER, () -> partnership.history(KEY, 0, latest.start())).changes());
        assertEquals(all.changes(), hospital.as(MANAGER, () -> partnership.latest(KEY, 10)).changes());
    }

    @Test
    public void theHistoryIsForWhoMayBrowse() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        for (Runnable reading : List.<Runnable>of(() -> partnership.history(KEY, 0, 10), () -> partnership.latest(KEY, 10))) {
            assertRefused(Refusal.Kind.NOT_LOGGED_IN, reading::run);
            assertRefused(Refusal.Kind.NOT_FOUND, () -> hospital.as(OUTSIDER, reading));
        }
    }

    @Test
    public void aRevisionThatNeverWasIsAConflictToo() {
        hospital.agree(ANNA, ISSUE, hospital.it);
        assertRefused(Refusal.Kind.CONFLICT, () -> hospital.as(ANNA, () -> partnership.withdrawCommitment(KEY, 99, hospital.it.id())));
    }

    @Test
    public void everyWriteIsRefusedToWhoMayNotDoIt() {
        hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        hospital.agree(ANNA, ISSUE, hospital.it);
        for (Map.Entry<String, Write> write : writes().entrySet()) {
            for (Person person : new Person[] {CHEN, ELI, ADMIN, MANAGER}) {
                Refusal refusal = assertRefused(Refusal.Kind.FORBIDDEN, () -> hospital.as(person, () -> write.getValue().on(KEY)));
                assertEquals(Message.of("joint-priority.refusal.not-a-member", "IT"), refusal.text().get());
            }
            Refusal unseen = assertRefused(Refusal.Kind.NOT_FOUND, () -> hospital.as(OUTSIDER, () -> write.getValue().on(KEY)));
            Refusal missing = assertRefused(Refusal.Kind.NOT_FOUND, () -> hospital.as(ANNA, () -> write.getValue().on("RAD-999")));
            assertEquals(write.getKey(), missing.text(), unseen.text());
            assertRefused(Refusal.Kind.NOT_LOGGED_IN, () -> write.getValue().on(KEY));
        }
    }

    @Test
    public void looksAreRefusedToo() {
        assertRefused(Refusal.Kind.NOT_LOGGED_IN, () -> partnership.view(KEY));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> hospital.as(OUTSIDER, () -> partnership.view(KEY)));
        hospital.joint(ISSUE, false);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> hospital.as(ANNA, () -> partnership.view(KEY)));
    }

    @Test
    public void aResolvedOneTakesNoMoreWords() {
        hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.resolve(ISSUE, true);
        for (Write write : writes().values()) {
            Refusal refusal = assertRefused(Refusal.Kind.INVALID, () -> hospital.as(ANNA, () -> write.on(KEY)));
            assertEquals(Message.of("joint-priority.refusal.resolved", KEY), refusal.text().get());
        }
        assertFalse(hospital.as(ANNA, () -> partnership.view(KEY)).canAct());
        hospital.resolve(ISSUE, false);
        assertTrue(hospital.as(ANNA, () -> partnership.view(KEY)).canAct());
    }

    @Test
    public void anInactiveDepartmentHasNoSay() {
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(hospital.it.withActive(false)));
        for (Write write : writes().values()) {
            Refusal refusal = assertRefused(Refusal.Kind.INVALID, () -> hospital.as(ANNA, () -> write.on(KEY)));
            assertEquals(Message.of("joint-priority.refusal.inactive-department", "IT"), refusal.text().get());
        }
        assertEquals(2, hospital.as(ANNA, () -> partnership.view(KEY)).departments().size());
    }

    @Test
    public void aDepartmentWithoutAGroupHasNoMembers() {
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(hospital.it.withGroup("")));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> hospital.rate(ANNA, ISSUE, hospital.it, 5, 5));
    }

    @Test
    public void aDepartmentThatIsNotThereIsNotFound() {
        Refusal refusal = assertRefused(Refusal.Kind.NOT_FOUND, () -> hospital.as(ANNA, () -> partnership.withdrawCommitment(KEY, 0, 999)));
        assertEquals(Message.of("joint-priority.refusal.no-department"), refusal.text().get());
    }

    @Test
    public void badValuesAreRefusedForTheirFields() {
        Map<Integer, Optional<Rating>> good = Map.of(hospital.patientCare.id(), Optional.of(Rating.of(5)));
        Map<Integer, Optional<Rating>> oneUnknown = new LinkedHashMap<>(good);
        oneUnknown.put(999, Optional.of(Rating.of(5)));
        assertField("ratings", () -> partnership.rate(KEY, 0, hospital.it.id(), oneUnknown));
        assertField("text", () -> partnership.endorse(KEY, 0, hospital.it.id(), Word.NEEDS_DISCUSSION, " ", Optional.empty()));
        assertField("text", () -> partnership.endorse(KEY, 0, hospital.it.id(), Word.AGREE, "x".repeat(10_000), Optional.empty()));
        assertField("reviewOn", () -> partnership.endorse(KEY, 0, hospital.it.id(), Word.AGREE_WITH_ALLOWANCE, "Later", Optional.empty()));
        assertField("reviewOn", () -> partnership.endorse(KEY, 0, hospital.it.id(), Word.AGREE, "", Optional.of(LocalDate.of(2027, 1, 1))));
    }

    @Test
    public void anInactiveCriterionCannotBeRatedOn() {
        hospital.as(ADMIN, () -> hospital.foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withActive(false)), "agreed"));
        assertField("ratings", () -> partnership.rate(KEY, 0, hospital.it.id(), Map.of(hospital.cost.id(), Optional.of(Rating.of(5)))));
    }

    @Test
    public void theIndexIsToldAfterTheCommitAndOnlyOfThisIssue() {
        hospital.create(8);
        // Another thread, since this one would see what it has not committed yet.
        hospital.beforeReindexing = () -> assertEquals(1, (int) CompletableFuture.supplyAsync(() -> hospital.revision(ISSUE)).join());
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        assertEquals(Set.of(ISSUE), hospital.reindexed);
    }

    @Test
    public void aBrokenIndexNeitherUndoesNorHidesWhatWasSaved() {
        hospital.indexIsBroken = true;
        assertEquals(1, hospital.rate(ANNA, ISSUE, hospital.it, 5, 5).revision());
        assertEquals(1, hospital.revision(ISSUE));
    }

    @Test
    public void ownersThatNobodyToldUsOfComeBeforeTheNextWord() {
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna"));
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.agree(ANNA, ISSUE, hospital.it));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(List.of(Change.of(Change.What.OWNER, hospital.it.id(), 0, "", "anna")),
                refusal.conflict().get().since().stream().map(RecordedChange::change).toList());
        assertEquals(1, hospital.agree(ANNA, ISSUE, hospital.it).revision());
    }

    @Test
    public void aViewCostsTheSameForMuchAsForLittle() {
        hospital.grounds.known();
        int little = database.statementsOf(() -> hospital.as(MANAGER, () -> partnership.view(KEY))).size();
        hospital.rateAll(ISSUE, 5, 5);
        hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        hospital.agree(ANNA, ISSUE, hospital.it);
        assertEquals(1, little);
        assertEquals(10, database.statementsOf(() -> hospital.as(MANAGER, () -> partnership.view(KEY))).size());
    }

    @Test
    public void savingAnAssessmentReadsEachTableOnceUnderItsLock() {
        hospital.rateAll(ISSUE, 5, 5);
        List<String> statements = database.statementsOf(() -> hospital.rate(ANNA, ISSUE, hospital.it, 6, 6)).stream()
                .filter(statement -> !statement.contains("NEXTVAL")).toList();
        long read = statements.stream().filter(statement -> statement.startsWith("SELECT")).count();
        // The revision that was seen; the standing before the lock and all tables under it; the ground before and after; the ratings.
        assertEquals(String.join("\n", statements), 10 + 11 + 4 + 1, read);
        // The lock, the standing, for each of the two ratings itself and its history.
        assertEquals(String.join("\n", statements), 2 + 2 * 2, statements.size() - read);
        assertEquals(Set.of(ISSUE), Set.copyOf(hospital.reindexed));
    }

    private interface Write {
        PartnershipView on(String key);
    }

    private Map<String, Write> writes() {
        int department = hospital.it.id();
        Map<String, Write> writes = new LinkedHashMap<>();
        writes.put("rate", key -> partnership.rate(key, 1, department, Map.of(hospital.cost.id(), Optional.of(Rating.of(3)))));
        writes.put("commit", key -> partnership.commit(key, 1,
                Commitment.of(department, "Something else", 1, Optional.empty(), CommitmentState.PLANNED)));
        writes.put("withdraw the commitment", key -> partnership.withdrawCommitment(key, 1, department));
        writes.put("endorse", key -> partnership.endorse(key, 1, department, Word.NEEDS_DISCUSSION, "Why?", Optional.empty()));
        writes.put("withdraw the endorsement", key -> partnership.withdrawEndorsement(key, 1, department));
        return writes;
    }

    private void assertField(String field, Runnable work) {
        Refusal refusal = assertRefused(Refusal.Kind.INVALID, () -> hospital.as(ANNA, work));
        assertEquals(Set.of(field), refusal.fields().keySet());
    }

    /** Refused, and nothing is different from before. */
    private Refusal assertRefused(Refusal.Kind kind, Runnable work) {
        Map<String, Integer> rows = database.rowCounts();
        hospital.reindexed.clear();
        Refusal refusal = assertThrows(Refusal.class, work::run);
        assertEquals(kind, refusal.kind());
        assertEquals(rows, database.rowCounts());
        assertEquals(Set.of(), hospital.reindexed);
        return refusal;
    }
}
