package org.jointpriority.domain.purchasing;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Month;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.planning.FiscalYear;

public class VendorTest {
    private static final Vendor MEDION = Vendor.of(1, "Medion");

    @Test
    public void startsInUseWithoutAKnownFiscalYear() {
        assertFalse(MEDION.isRetired());
        assertEquals(Optional.empty(), MEDION.fiscalYear());
    }

    @Test
    public void keepsEverythingButWhatIsChanged() {
        FiscalYear fromOctober = FiscalYear.startingIn(Month.OCTOBER);
        Vendor vendor = MEDION.withId(7).withName(" Mirova ").withFiscalYear(Optional.of(fromOctober)).withRetired(true);
        assertEquals(7, vendor.id());
        assertEquals("Mirova", vendor.name());
        assertEquals("mirova", vendor.nameKey());
        assertEquals(Optional.of(fromOctober), vendor.fiscalYear());
        assertTrue(vendor.isRetired());
    }

    @Test
    public void refusesWhatNoVendorHas() {
        assertRefused("name", Reason.MISSING, () -> Vendor.of(1, " "));
        assertRefused("name", Reason.TOO_LONG, () -> MEDION.withName("x".repeat(101)), 100);
        assertRefused("id", Reason.OUT_OF_RANGE, () -> MEDION.withId(-1), 0, Integer.MAX_VALUE);
    }
}
