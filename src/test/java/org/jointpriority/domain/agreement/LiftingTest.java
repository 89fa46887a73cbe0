package org.jointpriority.domain.agreement;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.planning.FiscalYear;

public class LiftingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate END_OF_YEAR = LocalDate.of(2026, 12, 31);
    private static final Flex REQUESTED = Flex.of(2, FlexReason.CYBER_THREAT, "Patch", TODAY, TODAY.plusDays(10), "chen", Instant.EPOCH).withRevision(5);
    private static final Flex IN_FORCE = REQUESTED.withInForceSince(Optional.of(TODAY));
    private static final Optional<MustDo> MUST_DO =
            Optional.of(MustDo.of(1, MustDoReason.SECURITY, TODAY.plusDays(20), "https://example.org", "anna", Instant.EPOCH));

    @Test
    public void aFlexLiftsOnceItIsInForceUntilItsEndDay() {
        assertEquals(Optional.empty(), lift(Lifting.of(List.of(REQUESTED), Optional.empty()), true, TODAY));
        Lifting inForce = Lifting.of(List.of(IN_FORCE), Optional.empty());
        Optional<Lift> lift = Optional.of(Lift.ofFlex(FlexReason.CYBER_THREAT, TODAY.plusDays(10)));
        assertEquals("agreed or not: what every department endorsed stays in force", lift, lift(inForce, false, TODAY));
        assertEquals(lift, lift(inForce, false, TODAY.plusDays(10)));
        assertEquals(Optional.empty(), lift(inForce, true, TODAY.plusDays(11)));
    }

    @Test
    public void aMustDoLiftsWhileItIsAgreedAndDue() {
        Lifting mustDo = Lifting.of(List.of(), MUST_DO);
        assertEquals(Optional.of(Lift.ofMustDo(MustDoReason.SECURITY, END_OF_YEAR)), lift(mustDo, true, TODAY));
        assertEquals(Optional.empty(), lift(mustDo, false, TODAY));
        assertEquals(Optional.empty(), lift(mustDo, true, END_OF_YEAR.plusDays(1)));
    }

    @Test
    public void ofTwoThatLiftTheLongerOneIsNamed() {
        assertEquals(Optional.of(Lift.ofMustDo(MustDoReason.SECURITY, END_OF_YEAR)), lift(Lifting.of(List.of(IN_FORCE), MUST_DO), true, TODAY));
        assertEquals(Optional.of(Lift.ofFlex(FlexReason.CYBER_THREAT, TODAY.plusDays(10))),
                lift(Lifting.of(List.of(IN_FORCE), MUST_DO), false, TODAY));
    }

    @Test
    public void theLatestFlexIsTheOneAndTheOthersAreOnRecord() {
        Flex withdrawn = REQUESTED.withRevision(2).withWithdrawnOn(Optional.of(TODAY.minusDays(9)));
        Lifting lifting = Lifting.of(List.of(REQUESTED, withdrawn), Optional.empty());
        assertEquals("by age", List.of(withdrawn, REQUESTED), lifting.flexes());
        assertEquals(Optional.of(REQUESTED), lifting.flex(TODAY));
        assertEquals(Optional.of(REQUESTED), lifting.requested(TODAY));
        assertEquals(List.of(withdrawn), lifting.past(TODAY));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertEquals(Optional.empty(), lifting.flex(tomorrow));
        assertEquals(Optional.empty(), lifting.requested(tomorrow));
        assertEquals(List.of(withdrawn, REQUESTED), lifting.past(tomorrow));
        assertRefused("flex", Reason.DUPLICATE, () -> Lifting.of(List.of(REQUESTED, IN_FORCE), Optional.empty()), 5);
    }

    @Test
    public void holdsAsLongAsItSays() {
        int[] found = {0};
        RandomValues.tryTimes(300, values -> {
            Lifting lifting = values.lifting(9);
            FiscalYear fiscalYear = values.fiscalYear();
            boolean agreed = values.once(2);
            LocalDate today = values.day();
            Optional<LocalDate> last = lifting.holdsUntil(fiscalYear, today);
            for (LocalDate day = today; !day.isAfter(last.orElse(today.plusDays(500))); day = day.plusDays(1)) {
                assertEquals(lifting.lift(agreed, fiscalYear, today), lifting.lift(agreed, fiscalYear, day));
                assertEquals(lifting.flex(today), lifting.flex(day));
                assertEquals(lifting.requested(today), lifting.requested(day));
            }
            if (last.isPresent()) {
                LocalDate next = last.get().plusDays(1);
                boolean moved = !lifting.lift(true, fiscalYear, today).equals(lifting.lift(true, fiscalYear, next))
                        || !lifting.flex(today).equals(lifting.flex(next));
                found[0] += moved ? 1 : 0;
                assertTrue("no look too many: " + lifting + " on " + today, moved || lifting.mustDo().isPresent());
            }
        });
        assertTrue("some move", found[0] > 50);
    }

    @Test
    public void isReadAsItWasWritten() {
        List<Lift> lifts = new ArrayList<>();
        for (FlexReason reason : FlexReason.values()) {
            lifts.add(Lift.ofFlex(reason, TODAY));
        }
        for (MustDoReason reason : MustDoReason.values()) {
            lifts.add(Lift.ofMustDo(reason, TODAY));
        }
        lifts.forEach(lift -> assertEquals(lift, Lift.parse(lift.toString())));
        assertEquals("FLEX CLINICAL_NEED 2026-11-24", lifts.get(0).toString());
        for (String written : new String[] {"", "FLEX", "FLEX CLINICAL_NEED", "FLEX REGULATION 2026-11-24", "FLEX CLINICAL_NEED soon", "LIFT X 2026-11-24"}) {
            assertRefused("lift", Reason.MALFORMED, () -> Lift.parse(written));
        }
        assertNotEquals(lifts.get(0), lifts.get(1));
    }

    private static Optional<Lift> lift(Lifting lifting, boolean agreed, LocalDate day) {
        return lifting.lift(agreed, FiscalYear.CALENDAR, day);
    }
}
