package org.jointpriority.domain.planning;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.limits.InvalidValue.Reason;

public class DeadlinesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private record Row(String what, List<Deadline> deadlines, Optional<Deadline> nearest, Optional<LocalDate> holdsUntil) { }

    @Test
    public void anOverdueDutyIsNearestThenTheFirstDayThatIsTodayOrLater() {
        Deadline overdue = Deadline.ofCommitment(1, TODAY.minusDays(20));
        Deadline unsupported = Deadline.ofEndOfSupport(5, TODAY.minusDays(30));
        Deadline missed = Deadline.ofOffer(7, TODAY.minusDays(40));
        Deadline lastChance = Deadline.ofOffer(8, TODAY);
        Deadline due = Deadline.ofDueDate(TODAY);
        Deadline notice = Deadline.ofNotice(3, TODAY.plusDays(9));
        Deadline review = Deadline.ofAllowanceReview(2, TODAY.plusDays(10));
        Optional<LocalDate> forEver = Optional.empty();
        for (Row row : List.of(
                new Row("nothing", List.of(), Optional.empty(), forEver),
                new Row("only what was missed", List.of(missed), Optional.empty(), forEver),
                new Row("overdue", List.of(review, due, overdue, missed), Optional.of(overdue), forEver),
                new Row("out of support", List.of(overdue, unsupported), Optional.of(unsupported), forEver),
                new Row("due today", List.of(review, due, missed), Optional.of(due), forEver),
                new Row("due today and the last day of an offer", List.of(lastChance, due), Optional.of(due), forEver),
                new Row("the last day of an offer", List.of(review, lastChance), Optional.of(lastChance), Optional.of(TODAY)),
                new Row("notice to come", List.of(review, notice), Optional.of(notice), Optional.of(TODAY.plusDays(9))),
                new Row("review to come", List.of(review, Deadline.ofQuarterEnd(TODAY.plusDays(37))), Optional.of(review), forEver))) {
            Deadlines deadlines = Deadlines.of(row.deadlines);
            assertEquals(row.what, row.nearest, deadlines.nearest(TODAY));
            assertEquals(row.what, row.holdsUntil, deadlines.holdsUntil(TODAY));
        }
    }

    @Test
    public void theNearestStaysUntilTheDayThatItHoldsUntilAndNoLonger() {
        RandomValues.tryTimes(500, values -> {
            Deadlines deadlines = Deadlines.of(Stream.generate(() -> deadline(values)).limit(values.between(0, 6)).toList());
            LocalDate today = values.day();
            Optional<Deadline> nearest = deadlines.nearest(today);
            Optional<LocalDate> holdsUntil = deadlines.holdsUntil(today);
            LocalDate last = holdsUntil.orElse(today.plusYears(4));
            for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
                assertEquals(nearest, deadlines.nearest(day));
            }
            holdsUntil.ifPresent(day -> assertNotEquals(nearest, deadlines.nearest(day.plusDays(1))));
        });
    }

    @Test
    public void aDutyIsOverdueAndAnOccasionGoneFromTheNextDayOn() {
        Deadline duty = Deadline.ofDueDate(TODAY);
        Deadline occasion = Deadline.ofOffer(1, TODAY);
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY)) {
            assertFalse(duty.isOverdue(day));
            assertFalse(occasion.isGone(day));
        }
        assertTrue(duty.isOverdue(TODAY.plusDays(1)));
        assertTrue(occasion.isGone(TODAY.plusDays(1)));
        assertFalse(duty.isGone(TODAY.plusDays(1)));
        assertFalse(occasion.isOverdue(TODAY.plusDays(1)));
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
        for (Deadline ofSomething : List.of(Deadline.ofOffer(5, TODAY), Deadline.ofNotice(5, TODAY), Deadline.ofEndOfSupport(5, TODAY),
                Deadline.ofVendorQuarterEnd(5, TODAY))) {
            assertEquals(OptionalInt.of(5), ofSomething.subjectId());
            assertEquals("of no department", OptionalInt.empty(), ofSomething.departmentId());
        }
        assertEquals(OptionalInt.empty(), Deadline.ofQuarterEnd(TODAY).subjectId());
    }

    @Test
    public void aDeadlineIsReadAsItIsWritten() {
        assertEquals("2026-11-24 DUE_DATE", Deadline.ofDueDate(TODAY).toString());
        assertEquals("2026-11-24 COMMITMENT 3", Deadline.ofCommitment(3, TODAY).toString());
        assertEquals("2026-11-24 VENDOR_QUARTER_END 3", Deadline.ofVendorQuarterEnd(3, TODAY).toString());
        RandomValues.tryTimes(100, values -> {
            Deadline deadline = deadline(values);
            assertEquals(deadline, Deadline.parse(deadline.toString()));
        });
        Deadline farAway = Deadline.ofDueDate(LocalDate.of(12_345, 1, 1));
        assertEquals(farAway, Deadline.parse(farAway.toString()));
        for (String written : new String[] {"", "2026-11-24", "2026-11-24 NEVER", "2026-11-31 DUE_DATE", "2026-11-24 COMMITMENT x"}) {
            assertRefused("deadline", Reason.MALFORMED, () -> Deadline.parse(written));
        }
    }

    private static Deadline deadline(RandomValues values) {
        int subject = values.between(1, 99);
        LocalDate day = values.day();
        return values.oneOf(List.of(Deadline.ofDueDate(day), Deadline.ofCommitment(subject, day), Deadline.ofAllowanceReview(subject, day),
                Deadline.ofOffer(subject, day), Deadline.ofNotice(subject, day), Deadline.ofEndOfSupport(subject, day),
                Deadline.ofQuarterEnd(day), Deadline.ofVendorQuarterEnd(subject, day)));
    }
}
