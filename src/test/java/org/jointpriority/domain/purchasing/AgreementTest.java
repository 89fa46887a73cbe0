package org.jointpriority.domain.purchasing;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.network.NetworkSystem;

public class AgreementTest {
    private static final int NORTH = 1;
    private static final int SOUTH = 2;
    private static final int MEDION = 1;
    private static final int MIROVA = 2;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 12, 31);
    private static final Agreement SERVICE = Agreement.of(1, MEDION, AgreementKind.SERVICE, "Service of all modalities");

    private record Row(String what, Agreement agreement, Set<String> covered) { }

    @Test
    public void coversWhatItNamesAtItsSites() {
        Agreement atNorth = SERVICE.withSiteIds(List.of(NORTH));
        for (Row row : List.of(
                new Row("naming nothing: all of its vendor", SERVICE, Set.of("CT North", "CT South", "MR North")),
                new Row("at one site: all of its vendor there", atNorth, Set.of("CT North", "MR North")),
                new Row("a kind: of its vendor", SERVICE.withSystemKinds(List.of("ct")), Set.of("CT North", "CT South")),
                new Row("a kind at one site", atNorth.withSystemKinds(List.of("CT", "VNA")), Set.of("CT North")),
                new Row("a system, whoever made it", SERVICE.withSystemIds(List.of(4)), Set.of("Foreign CT North")),
                new Row("a system and a kind", SERVICE.withSystemIds(List.of(4)).withSystemKinds(List.of("MR")),
                        Set.of("Foreign CT North", "MR North")),
                new Row("a system at a site that is not among its own", SERVICE.withSiteIds(List.of(SOUTH)).withSystemIds(List.of(1)),
                        Set.of()))) {
            for (NetworkSystem system : systems()) {
                assertEquals(row.what + ": " + system, row.covered.contains(system.name()), row.agreement.covers(system));
            }
        }
    }

    @Test
    public void isInForceFromItsStartToItsEnd() {
        Agreement agreement = SERVICE.withTerm(Optional.of(START), Optional.of(END));
        assertFalse(agreement.isInForce(START.minusDays(1)));
        assertTrue(agreement.isInForce(START));
        assertTrue(agreement.isInForce(END));
        assertFalse(agreement.isInForce(END.plusDays(1)));
        assertFalse(agreement.withRetired(true).isInForce(START));
        assertTrue("without a term, always", SERVICE.isInForce(START));
    }

    @Test
    public void noticeIsDueSoManyDaysBeforeItsEnd() {
        Agreement agreement = SERVICE.withTerm(Optional.of(START), Optional.of(LocalDate.of(2028, 3, 30)));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), agreement.withNoticeDays(30).noticeDay());
        assertEquals(Optional.of(LocalDate.of(2028, 3, 30)), agreement.noticeDay());
        assertEquals("without an end, never", Optional.empty(), SERVICE.withNoticeDays(30).noticeDay());
    }

    @Test
    public void keepsEverythingButWhatIsChanged() {
        Agreement agreement = SERVICE.withId(7).withVendorId(MIROVA).withKind(AgreementKind.FRAMEWORK).withTitle(" Imaging ")
                .withSiteIds(List.of(SOUTH, NORTH, SOUTH)).withSystemIds(List.of(9, 3)).withSystemKinds(List.of("PACS", " CT ", "pacs"))
                .withTerm(Optional.of(START), Optional.of(END)).withNoticeDays(90).withReference("C-2026/17").withRetired(true);
        assertEquals(7, agreement.id());
        assertEquals(MIROVA, agreement.vendorId());
        assertEquals(AgreementKind.FRAMEWORK, agreement.kind());
        assertEquals("Imaging", agreement.title());
        assertEquals(List.of(NORTH, SOUTH), List.copyOf(agreement.siteIds()));
        assertEquals(List.of(3, 9), List.copyOf(agreement.systemIds()));
        assertEquals("of one kind, the first writing", List.of("CT", "PACS"), List.copyOf(agreement.systemKinds()));
        assertEquals(Optional.of(START), agreement.start());
        assertEquals(Optional.of(END), agreement.end());
        assertEquals(90, agreement.noticeDays());
        assertEquals("C-2026/17", agreement.reference());
        assertTrue(agreement.isRetired());
    }

    @Test
    public void refusesWhatIsNoAgreement() {
        assertRefused("title", Reason.MISSING, () -> SERVICE.withTitle(" "));
        assertRefused("title", Reason.TOO_LONG, () -> SERVICE.withTitle("x".repeat(256)), 255);
        assertRefused("systemKinds", Reason.MISSING, () -> SERVICE.withSystemKinds(List.of("CT", "")));
        assertRefused("end", Reason.TOO_EARLY, () -> SERVICE.withTerm(Optional.of(START), Optional.of(START.minusDays(1))), START);
        assertRefused("noticeDays", Reason.OUT_OF_RANGE, () -> SERVICE.withNoticeDays(-1), 0, 3650);
        assertRefused("noticeDays", Reason.OUT_OF_RANGE, () -> SERVICE.withNoticeDays(3651), 0, 3650);
        assertRefused("reference", Reason.TOO_LONG, () -> SERVICE.withReference("x".repeat(256)), 255);
    }

    private static List<NetworkSystem> systems() {
        OptionalInt medion = OptionalInt.of(MEDION);
        return List.of(NetworkSystem.of(1, "CT North", "CT", NORTH).withVendorId(medion),
                NetworkSystem.of(2, "CT South", "CT", SOUTH).withVendorId(medion),
                NetworkSystem.of(3, "MR North", "MR", NORTH).withVendorId(medion),
                NetworkSystem.of(4, "Foreign CT North", "CT", NORTH).withVendorId(OptionalInt.of(MIROVA)),
                NetworkSystem.of(5, "CT of nobody known", "CT", NORTH));
    }
}
