package org.jointpriority.domain.purchasing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;

public class LeverageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int NORTH = 1;
    private static final int SOUTH = 2;
    private static final int EAST = 3;
    private static final int CLOSED = 4;
    private static final int MEDION = 1;
    private static final int MIROVA = 2;
    private static final int NORTH_PACS = 1;
    private static final int SOUTH_PACS = 2;
    private static final int NORTH_CT = 3;
    private static final int SOUTH_CT = 4;

    private static final Network NETWORK = Network.of(
            List.of(Site.of(NORTH, "North").withPosition(1), Site.of(SOUTH, "South").withPosition(2), Site.of(EAST, "East").withPosition(0),
                    Site.of(CLOSED, "Closed").withRetired(true)),
            List.of(system(NORTH_PACS, "PACS North", "PACS", NORTH, MEDION), system(SOUTH_PACS, "PACS South", "pacs", SOUTH, MIROVA),
                    system(NORTH_CT, "CT North", "CT", NORTH, MIROVA), system(SOUTH_CT, "CT South", "CT", SOUTH, MEDION)),
            List.of());

    private record Row(String what, Agreement agreement, int affected, List<String> sites) { }

    @Test
    public void anAgreementOfAnotherSiteWithTheVendorOrForTheKindIsLeverage() {
        Agreement medion = agreement(MEDION);
        Agreement mirova = agreement(MIROVA);
        for (Row row : List.of(
                new Row("with the vendor at another site", medion.withSiteIds(List.of(SOUTH)), NORTH_PACS, List.of("South")),
                new Row("with the vendor at two others, in the order of the sites", medion.withSiteIds(List.of(SOUTH, EAST)), NORTH_PACS,
                        List.of("East", "South")),
                new Row("with the vendor, for another kind everywhere", medion.withSystemKinds(List.of("CT")), NORTH_PACS,
                        List.of("East", "South")),
                new Row("with the vendor, for a system elsewhere", medion.withSystemIds(List.of(SOUTH_CT)), NORTH_PACS, List.of("South")),
                new Row("for the kind at another site, with another vendor", mirova.withSiteIds(List.of(EAST)).withSystemKinds(List.of("PACS")),
                        NORTH_PACS, List.of("East")),
                new Row("for a system of the kind, which it names", mirova.withSystemIds(List.of(SOUTH_PACS)), NORTH_PACS, List.of("South")),
                new Row("for all of another vendor, who has such a system there", mirova.withSiteIds(List.of(SOUTH)), NORTH_PACS,
                        List.of("South")),
                new Row("that covers it already", medion, NORTH_PACS, List.of()),
                new Row("that covers it by name", mirova.withSystemIds(List.of(NORTH_PACS)), NORTH_PACS, List.of()),
                new Row("at its own site alone, for something else", medion.withSiteIds(List.of(NORTH)).withSystemKinds(List.of("CT")),
                        NORTH_PACS, List.of()),
                new Row("of another vendor for another kind", mirova.withSiteIds(List.of(SOUTH)).withSystemKinds(List.of("CT")), NORTH_PACS,
                        List.of()),
                new Row("at a site that is no more", medion.withSiteIds(List.of(CLOSED)), NORTH_PACS, List.of()),
                new Row("that has ended", medion.withSiteIds(List.of(SOUTH)).withTerm(Optional.empty(), Optional.of(TODAY.minusDays(1))),
                        NORTH_PACS, List.of()),
                new Row("that has not begun", medion.withSiteIds(List.of(SOUTH)).withTerm(Optional.of(TODAY.plusDays(1)), Optional.empty()),
                        NORTH_PACS, List.of()),
                new Row("that is retired", medion.withSiteIds(List.of(SOUTH)).withRetired(true), NORTH_PACS, List.of()),
                new Row("for a system that is not there", medion.withSiteIds(List.of(SOUTH)), 99, List.of()))) {
            List<String> sites = Leverage.of(List.of(row.affected), List.of(row.agreement), NETWORK, TODAY).stream()
                    .flatMap(leverage -> leverage.sites().stream()).map(Site::name).toList();
            assertEquals(row.what, row.sites, sites);
        }
    }

    @Test
    public void saysWhetherItIsForTheVendorOrForTheKind() {
        Leverage forVendor = only(agreement(MEDION).withSiteIds(List.of(SOUTH)).withSystemKinds(List.of("CT")));
        assertTrue(forVendor.isSameVendor());
        assertFalse(forVendor.isSameKind());
        Leverage forKind = only(agreement(MIROVA).withSiteIds(List.of(SOUTH)));
        assertFalse(forKind.isSameVendor());
        assertTrue(forKind.isSameKind());
        Leverage forBoth = only(agreement(MEDION).withSiteIds(List.of(SOUTH)).withSystemKinds(List.of("PACS", "CT")));
        assertTrue(forBoth.isSameVendor());
        assertTrue(forBoth.isSameKind());
        assertEquals(NORTH_PACS, forBoth.system().id());
        assertEquals("Framework", forBoth.agreement().title());
    }

    @Test
    public void standsBySystemThenByTitle() {
        Agreement second = agreement(MEDION).withId(2).withTitle("Second").withSiteIds(List.of(EAST));
        Agreement first = agreement(MEDION).withId(3).withTitle("First").withSiteIds(List.of(EAST));
        assertEquals(List.of("CT South First", "CT South Second", "PACS North First", "PACS North Second"),
                Leverage.of(List.of(NORTH_PACS, SOUTH_CT, NORTH_PACS), List.of(second, first), NETWORK, TODAY).stream()
                        .map(leverage -> leverage.system().name() + ' ' + leverage.agreement().title()).toList());
    }

    private static Leverage only(Agreement agreement) {
        List<Leverage> found = Leverage.of(List.of(NORTH_PACS), List.of(agreement), NETWORK, TODAY);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static Agreement agreement(int vendorId) {
        return Agreement.of(1, vendorId, AgreementKind.FRAMEWORK, "Framework");
    }

    private static NetworkSystem system(int id, String name, String kind, int siteId, int vendorId) {
        return NetworkSystem.of(id, name, kind, siteId).withVendorId(OptionalInt.of(vendorId));
    }
}
