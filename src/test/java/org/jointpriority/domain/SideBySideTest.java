package org.jointpriority.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.SideBySide.AtSite;
import org.jointpriority.domain.SideBySide.Installed;
import org.jointpriority.domain.SideBySide.Kind;
import org.jointpriority.domain.SideBySide.Standard;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;

public class SideBySideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int NORTH = 1;
    private static final int SOUTH = 2;
    private static final int EAST = 3;
    private static final int CLOSED = 4;
    private static final int MEDION = 1;
    private static final int MIROVA = 2;

    private static final Registry REGISTRY = Registry.of(1,
            Network.of(List.of(Site.of(NORTH, "North").withPosition(2), Site.of(SOUTH, "South").withPosition(3), Site.of(EAST, "East").withPosition(1),
                    Site.of(CLOSED, "Closed").withRetired(true)),
                    List.of(system(1, "PACS North", "PACS", NORTH, MEDION, "Vue").withEndOfSupport(Optional.of(TODAY.minusDays(1))),
                            system(2, "PACS South", "Pacs", SOUTH, MEDION, "VUE").withEndOfSupport(Optional.of(TODAY)),
                            system(3, "Archive South", "PACS", SOUTH, MIROVA, "Deep"),
                            NetworkSystem.of(4, "Old PACS South", "PACS", SOUTH),
                            system(5, "PACS of yore", "PACS", NORTH, MIROVA, "Deep").withRetired(true),
                            system(6, "CT North", "CT", NORTH, MIROVA, "Turn")),
                    List.of()),
            List.of(Vendor.of(MEDION, "Medion"), Vendor.of(MIROVA, "Mirova")),
            List.of(agreement(1, MEDION, "Medion at North").withSiteIds(List.of(NORTH)),
                    agreement(2, MEDION, "Medion PACS at East").withSiteIds(List.of(EAST)).withSystemKinds(List.of("PACS")),
                    agreement(3, MEDION, "Medion of last year").withTerm(Optional.empty(), Optional.of(TODAY.minusDays(1))),
                    agreement(4, MEDION, "Medion CT").withSystemKinds(List.of("CT")),
                    agreement(5, MIROVA, "Care of an old system").withSystemIds(List.of(4))),
            List.of(), OrganisationCalendar.standard());

    private static final SideBySide PACS = SideBySide.of("pacs", REGISTRY, TODAY).orElseThrow();

    @Test
    public void everySiteStandsBesideTheOthersWithItsSystemsInUse() {
        assertEquals("as the first by name writes it", "PACS", PACS.kind());
        assertEquals(List.of("East []", "North [PACS North]", "South [Archive South, Old PACS South, PACS South]"),
                PACS.sites().stream().map(SideBySideTest::described).toList());
    }

    @Test
    public void aSystemStandsWithItsVendorItsSupportAndTheAgreementsThatCoverIt() {
        Installed north = installed("PACS North");
        assertEquals(Optional.of("Medion"), north.vendor().map(Vendor::name));
        assertTrue(north.isUnsupported());
        assertEquals(List.of("Medion at North"), titles(north.agreements()));
        Installed south = installed("PACS South");
        assertFalse("on its last day it is supported", south.isUnsupported());
        assertEquals(List.of(), titles(south.agreements()));
        Installed old = installed("Old PACS South");
        assertEquals(Optional.empty(), old.vendor());
        assertFalse(old.isUnsupported());
        assertEquals(List.of("Care of an old system"), titles(old.agreements()));
    }

    @Test
    public void settlingOnAProductJoinsTheSystemsOfAllOthers() {
        assertEquals(List.of("Medion Vue: [PACS North, PACS South] joined by [Archive South, Old PACS South] under [Medion at North, Medion PACS at East]",
                        "Mirova Deep: [Archive South] joined by [Old PACS South, PACS North, PACS South] under []"),
                PACS.standards().stream().map(SideBySideTest::described).toList());
        Standard only = SideBySide.of("CT", REGISTRY, TODAY).orElseThrow().standards().get(0);
        assertEquals(List.of(), only.joining());
    }

    @Test
    public void kindsAreCountedOverAllSites() {
        assertEquals(List.of("CT: 1 at 1 of 1", "PACS: 4 at 2 of 3"), SideBySide.kinds(REGISTRY).stream().map(Kind::toString).toList());
        assertEquals(List.of(), SideBySide.kinds(Registry.empty()));
    }

    @Test
    public void aKindOfWhichThereIsNothingCannotBeCompared() {
        assertEquals(Optional.empty(), SideBySide.of("VNA", REGISTRY, TODAY));
    }

    private static Installed installed(String name) {
        return PACS.sites().stream().flatMap(site -> site.systems().stream())
                .filter(installed -> installed.system().name().equals(name)).findFirst().orElseThrow();
    }

    private static String described(AtSite site) {
        return site.site().name() + ' ' + names(site.systems().stream().map(Installed::system).toList());
    }

    private static String described(Standard standard) {
        return standard.vendor().name() + ' ' + standard.product() + ": " + names(standard.settled()) + " joined by "
                + names(standard.joining()) + " under " + titles(standard.agreements());
    }

    private static List<String> names(List<NetworkSystem> systems) {
        return systems.stream().map(NetworkSystem::name).toList();
    }

    private static List<String> titles(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::title).toList();
    }

    private static Agreement agreement(int id, int vendorId, String title) {
        return Agreement.of(id, vendorId, AgreementKind.SERVICE, title);
    }

    private static NetworkSystem system(int id, String name, String kind, int siteId, int vendorId, String product) {
        return NetworkSystem.of(id, name, kind, siteId).withVendorId(OptionalInt.of(vendorId)).withProduct(product);
    }
}
