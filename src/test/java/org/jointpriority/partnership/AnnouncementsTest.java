package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.NOON;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

/** What those hear who listen to joint priorities. */
public class AnnouncementsTest extends DatabaseTest {
    private static final long ISSUE = 7;
    private static final String KEY = "RAD-7";

    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.create(ISSUE);
    }

    @Test
    public void somethingDoneIsAnnouncedOnceItIsCommitted() {
        hospital.beforeReindexing = () -> assertEquals(List.of(), hospital.announced);
        hospital.as(ANNA, () -> hospital.partnership.commit(KEY, 0,
                Commitment.of(hospital.it.id(), "Storage", 3, Optional.of(LocalDate.of(2026, 12, 1)), CommitmentState.PLANNED)));
        ChangedJointPriority heard = only();
        assertEquals(KEY, heard.issue().key().toString());
        assertEquals(1, heard.revision());
        assertEquals(List.of(Change.What.COMMITMENT), heard.changes().stream().map(Change::what).toList());
        assertEquals(Consensus.AWAITING_ASSESSMENT, heard.consensus());
        assertEquals(ANNA.key(), heard.userKey());
        assertEquals(NOON, heard.at());
    }

    @Test
    public void theConsensusIsToldBeforeAndAfter() {
        hospital.rateAll(ISSUE, 8, 5);
        hospital.announced.clear();
        hospital.as(ANNA, () -> hospital.partnership.endorse(KEY, hospital.revision(ISSUE), hospital.it.id(), Word.NEEDS_DISCUSSION,
                "Who pays?", Optional.empty()));
        assertEquals(Optional.of(Consensus.AWAITING_ENDORSEMENT), only().before());
        assertEquals(Consensus.DISPUTED, only().consensus());
    }

    @Test
    public void whatChangesNothingIsNotAnnounced() {
        Map<Integer, Optional<Rating>> eight = Map.of(hospital.cost.id(), Optional.of(Rating.of(8)));
        hospital.as(ANNA, () -> hospital.partnership.rate(KEY, 0, hospital.it.id(), eight));
        hospital.announced.clear();
        hospital.as(ANNA, () -> hospital.partnership.rate(KEY, 1, hospital.it.id(), eight));
        assertEquals(List.of(), hospital.announced);
    }

    @Test
    public void whatIsRefusedIsNotAnnounced() {
        assertThrows(Refusal.class, () -> hospital.as(ANNA, () -> hospital.partnership.withdrawCommitment(KEY, 5, hospital.it.id())));
        hospital.announced.forEach(heard -> assertEquals(List.of(), heard.changes()));
    }

    @Test
    public void nobodyIsStoppedByAListenerThatFails() {
        hospital.listenersAreBroken = true;
        hospital.as(ANNA, () -> hospital.partnership.rate(KEY, 0, hospital.it.id(), Map.of(hospital.cost.id(), Optional.of(Rating.of(8)))));
        assertEquals(1, hospital.revision(ISSUE));
    }

    @Test
    public void onlyWhereAnAdministratorWantsItIsAChangeAnUpdateOfItsIssueToo() {
        rate(0, 8);
        assertEquals(List.of(), hospital.announcedAsUpdates);

        hospital.as(ADMIN, () -> hospital.changeEvents.announceIssueUpdates(true));
        hospital.announced.clear();
        rate(1, 7);
        assertEquals(List.of(only()), hospital.announcedAsUpdates);

        hospital.as(ADMIN, () -> hospital.changeEvents.announceIssueUpdates(false));
        rate(2, 6);
        assertEquals(1, hospital.announcedAsUpdates.size());
    }

    @Test
    public void whoIsNoAdministratorDoesNotDecideThat() {
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class,
                () -> hospital.as(ANNA, () -> hospital.changeEvents.announceIssueUpdates(true))).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> hospital.changeEvents.areIssueUpdates()).kind());
        assertFalse(hospital.as(ADMIN, () -> hospital.changeEvents.areIssueUpdates()));
    }

    private void rate(int revision, int rating) {
        hospital.as(ANNA, () -> hospital.partnership.rate(KEY, revision, hospital.it.id(), Map.of(hospital.cost.id(), Optional.of(Rating.of(rating)))));
    }

    private ChangedJointPriority only() {
        assertEquals(1, hospital.announced.size());
        return hospital.announced.get(0);
    }
}
