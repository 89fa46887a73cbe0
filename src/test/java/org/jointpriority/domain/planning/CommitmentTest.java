package org.jointpriority.domain.planning;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class CommitmentTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final Commitment MOVE = Commitment.of(1, "Move the archive", 5, Optional.of(DECEMBER), CommitmentState.PLANNED);

    @Test
    public void promisesSomethingElseWhenItsTextEffortOrDueDayDiffers() {
        assertTrue(MOVE.changesPromise(MOVE.withText("Move half of it")));
        assertTrue(MOVE.changesPromise(MOVE.withEffort(6)));
        assertTrue(MOVE.changesPromise(MOVE.withDue(DECEMBER.plusDays(1))));
        assertTrue(MOVE.changesPromise(MOVE.withoutDue()));
    }

    @Test
    public void promisesTheSameInAnyState() {
        for (CommitmentState state : CommitmentState.values()) {
            assertFalse(state.toString(), MOVE.changesPromise(MOVE.withState(state)));
            assertEquals(state == CommitmentState.DONE, MOVE.withState(state).isDone());
        }
        assertFalse("spaces around are no other text", MOVE.changesPromise(MOVE.withText(" Move the archive\n")));
    }

    @Test
    public void leavesItsEffortToBeSpentUntilItIsDone() {
        for (CommitmentState state : CommitmentState.values()) {
            assertEquals(state == CommitmentState.DONE ? Optional.empty() : Optional.of(Effort.of(1, 5, Optional.of(DECEMBER))),
                    MOVE.withState(state).effortLeft());
        }
    }

    @Test
    public void isRecordedInOneForm() {
        assertEquals("5|2026-12-01|PLANNED|Move the archive", MOVE.toRecord());
        assertEquals("0||BLOCKED|a|b", MOVE.withEffort(0).withoutDue().withState(CommitmentState.BLOCKED).withText("a|b").toRecord());
    }

    @Test
    public void isReadFromItsRecord() {
        for (Commitment commitment : List.of(MOVE, MOVE.withEffort(0).withoutDue().withState(CommitmentState.BLOCKED).withText("a|b\n|"))) {
            assertEquals(commitment, Commitment.parse(commitment.departmentId(), commitment.toRecord()));
        }
    }

    @Test
    public void refusesWhatIsNoPromise() {
        assertRefused("text", Reason.MISSING, () -> MOVE.withText(" \n "));
        assertRefused("text", Reason.TOO_LONG, () -> MOVE.withText("x".repeat(4001)), 4000);
        assertRefused("effort", Reason.OUT_OF_RANGE, () -> MOVE.withEffort(-1), 0, 10_000);
        assertRefused("effort", Reason.OUT_OF_RANGE, () -> MOVE.withEffort(10_001), 0, 10_000);
        assertRefused("due", Reason.OUT_OF_RANGE, () -> MOVE.withDue(LocalDate.of(26, 12, 1)),
                LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
    }
}
