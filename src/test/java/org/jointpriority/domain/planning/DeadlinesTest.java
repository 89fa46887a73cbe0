package org.jointpriority.domain.planning;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.limits.InvalidValue.Reason;

public class DeadlinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    public void theEarliestIsNearestWhetherOverdueOrStillToCome() {
        Deadline overdue = Deadline.ofCommitment(1, TODAY.minusDays(20));
        Deadline today = Deadline.ofDueDate(TODAY);
        Deadline later = Deadline.ofAllowanceReview(2, TODAY.plusDays(1));
        assertEquals(Optional.of(overdue), Deadlines.of(List.of(later, today, overdue)).nearest());
        assertEquals(Optional.of(today), Deadlines.of(List.of(later, today)).nearest());
        assertEquals(Optional.empty(), Deadlines.of(List.of()).nearest());
    }

    @Test
    public void aDayIsOverdueFromTheNextDayOn() {
        Deadlines deadlines = Deadlines.of(List.of(Deadline.ofDueDate(TODAY), Deadline.ofDueDate(TODAY.plusDays(9))));
        assertFalse(deadlines.isOverdue(TODAY.minusDays(1)));
        assertFalse(deadlines.isOverdue(TODAY));
        assertTrue(deadlines.isOverdue(TODAY.plusDays(1)));
        assertFalse(Deadlines.of(List.of()).isOverdue(TODAY));
    }

    @Test
    public void ofOneDayTheDueDateGoesBeforeCommitmentsBeforeReviews() {
        List<Deadline> inOrder = List.of(Deadline.ofDueDate(TODAY), Deadline.ofCommitment(1, TODAY), Deadline.ofCommitment(2, TODAY),
                Deadline.ofAllowanceReview(1, TODAY));
        List<Deadline> shuffled = List.of(inOrder.get(3), inOrder.get(2), inOrder.get(0), inOrder.get(1));
        assertEquals(inOrder, StreamSupport.stream(Deadlines.of(shuffled).spliterator(), false).toList());
    }

    @Test
    public void aDeadlineSaysWhereItComesFrom() {
        assertEquals(Deadline.Source.DUE_DATE, Deadline.ofDueDate(TODAY).source());
        assertEquals(OptionalInt.empty(), Deadline.ofDueDate(TODAY).departmentId());
        assertEquals(Deadline.Source.COMMITMENT, Deadline.ofCommitment(3, TODAY).source());
        assertEquals(OptionalInt.of(3), Deadline.ofCommitment(3, TODAY).departmentId());
        assertEquals(Deadline.Source.ALLOWANCE_REVIEW, Deadline.ofAllowanceReview(4, TODAY).source());
        assertEquals(TODAY, Deadline.ofAllowanceReview(4, TODAY).day());
    }

    @Test
    public void aDeadlineIsReadAsItIsWritten() {
        assertEquals("2026-11-24 DUE_DATE", Deadline.ofDueDate(TODAY).toString());
        assertEquals("2026-11-24 COMMITMENT 3", Deadline.ofCommitment(3, TODAY).toString());
        RandomValues.tryTimes(100, values -> {
            LocalDate day = values.day();
            for (Deadline deadline : List.of(Deadline.ofDueDate(day), Deadline.ofCommitment(values.between(1, 99), day),
                    Deadline.ofAllowanceReview(values.between(1, 99), day))) {
                assertEquals(deadline, Deadline.parse(deadline.toString()));
            }
        });
        Deadline farAway = Deadline.ofDueDate(LocalDate.of(12_345, 1, 1));
        assertEquals(farAway, Deadline.parse(farAway.toString()));
        for (String written : new String[] {"", "2026-11-24", "2026-11-24 NEVER", "2026-11-31 DUE_DATE", "2026-11-24 COMMITMENT x"}) {
            assertRefused("deadline", Reason.MALFORMED, () -> Deadline.parse(written));
        }
    }
}
