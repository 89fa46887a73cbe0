package org.jointpriority.domain.network;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class SiteTest {
    private static final Site NORTH = Site.of(1, "North Hospital");

    @Test
    public void startsInUse() {
        assertFalse(NORTH.isRetired());
        assertEquals(0, NORTH.position());
    }

    @Test
    public void keepsEverythingButWhatIsChanged() {
        Site site = NORTH.withId(7).withName(" South Clinic ").withPosition(3).withRetired(true);
        assertEquals(7, site.id());
        assertEquals("South Clinic", site.name());
        assertEquals("south clinic", site.nameKey());
        assertEquals(3, site.position());
        assertTrue(site.isRetired());
    }

    @Test
    public void refusesWhatNoSiteHas() {
        assertRefused("name", Reason.MISSING, () -> Site.of(1, " "));
        assertRefused("name", Reason.TOO_LONG, () -> NORTH.withName("x".repeat(101)), 100);
        assertRefused("id", Reason.OUT_OF_RANGE, () -> NORTH.withId(-1), 0, Integer.MAX_VALUE);
        assertRefused("position", Reason.OUT_OF_RANGE, () -> NORTH.withPosition(10_001), 0, 10_000);
    }
}
