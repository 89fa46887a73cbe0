package org.jointpriority.domain.assessment;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class CriterionTest {
    private static final Criterion ACCESS = Criterion.of(2, "Access and backlog", 15);

    @Test
    public void keepsEverythingButWhatIsChanged() {
        Criterion criterion = ACCESS.withId(8).withName("Backlog").withHelp("How long people wait.\nIn days.")
                .withMeanings("Nobody waits", "A week", "A month").withWeight(20).withPosition(4).withPatientCare(true).withActive(false);
        assertEquals(8, criterion.id());
        assertEquals("Backlog", criterion.name());
        assertEquals("How long people wait.\nIn days.", criterion.help());
        assertEquals("Nobody waits", criterion.low());
        assertEquals("A week", criterion.middle());
        assertEquals("A month", criterion.high());
        assertEquals(20, criterion.weight());
        assertEquals(4, criterion.position());
        assertTrue(criterion.isPatientCare());
        assertFalse(criterion.isActive());
    }

    @Test
    public void refusesWhatNoCriterionHas() {
        assertRefused("name", Reason.MISSING, () -> ACCESS.withName(""));
        assertRefused("name", Reason.TOO_LONG, () -> ACCESS.withName("x".repeat(101)), 100);
        assertRefused("help", Reason.TOO_LONG, () -> ACCESS.withHelp("x".repeat(1001)), 1000);
        assertRefused("low", Reason.TOO_LONG, () -> ACCESS.withMeanings("x".repeat(256), "", ""), 255);
        assertRefused("middle", Reason.TOO_LONG, () -> ACCESS.withMeanings("", "x".repeat(256), ""), 255);
        assertRefused("high", Reason.TOO_LONG, () -> ACCESS.withMeanings("", "", "x".repeat(256)), 255);
        assertRefused("weight", Reason.OUT_OF_RANGE, () -> ACCESS.withWeight(-1), 0, 1000);
        assertRefused("weight", Reason.OUT_OF_RANGE, () -> ACCESS.withWeight(1001), 0, 1000);
        assertRefused("id", Reason.OUT_OF_RANGE, () -> ACCESS.withId(-1), 0, Integer.MAX_VALUE);
    }
}
