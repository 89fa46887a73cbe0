package org.jointpriority.domain.network;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class NetworkSystemTest {
    private static final NetworkSystem PACS = NetworkSystem.of(1, "PACS North", "PACS", 2);

    @Test
    public void startsInUseWithNothingMoreKnownOfIt() {
        assertFalse(PACS.isRetired());
        assertEquals(OptionalInt.empty(), PACS.owner());
        assertEquals(OptionalInt.empty(), PACS.vendorId());
        assertEquals(Optional.empty(), PACS.endOfSupport());
        assertEquals("", PACS.product() + PACS.version() + PACS.notes());
    }

    @Test
    public void keepsEverythingButWhatIsChanged() {
        LocalDate end = LocalDate.of(2027, 6, 30);
        NetworkSystem system = PACS.withId(7).withName("Archive").withKind("Vendor-neutral Archive").withSiteId(3)
                .withOwner(OptionalInt.of(4)).withVendorId(OptionalInt.of(5)).withProduct("Deep Shelf").withVersion("12.1 SP2")
                .withEndOfSupport(Optional.of(end)).withNotes("Two\nlines").withRetired(true);
        assertEquals(7, system.id());
        assertEquals("Archive", system.name());
        assertEquals("archive", system.nameKey());
        assertEquals("Vendor-neutral Archive", system.kind());
        assertEquals("vendor-neutral archive", system.kindKey());
        assertEquals(3, system.siteId());
        assertEquals(OptionalInt.of(4), system.owner());
        assertEquals(OptionalInt.of(5), system.vendorId());
        assertEquals("Deep Shelf", system.product());
        assertEquals("12.1 SP2", system.version());
        assertEquals(Optional.of(end), system.endOfSupport());
        assertEquals("Two\nlines", system.notes());
        assertTrue(system.isRetired());
    }

    @Test
    public void refusesWhatNoSystemHas() {
        assertRefused("name", Reason.MISSING, () -> PACS.withName(" "));
        assertRefused("name", Reason.TOO_LONG, () -> PACS.withName("x".repeat(101)), 100);
        assertRefused("kind", Reason.MISSING, () -> PACS.withKind(""));
        assertRefused("kind", Reason.MALFORMED, () -> PACS.withKind("two\nlines"));
        assertRefused("site", Reason.OUT_OF_RANGE, () -> PACS.withSiteId(-1), 0, Integer.MAX_VALUE);
        assertRefused("product", Reason.TOO_LONG, () -> PACS.withProduct("x".repeat(256)), 255);
        assertRefused("version", Reason.TOO_LONG, () -> PACS.withVersion("x".repeat(101)), 100);
        assertRefused("notes", Reason.TOO_LONG, () -> PACS.withNotes("x".repeat(4001)), 4000);
        assertRefused("endOfSupport", Reason.OUT_OF_RANGE, () -> PACS.withEndOfSupport(Optional.of(LocalDate.of(26, 1, 1))),
                LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
    }
}
