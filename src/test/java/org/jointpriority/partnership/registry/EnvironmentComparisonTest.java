package org.jointpriority.partnership.registry;

import static org.jointpriority.partnership.registry.Partners.ANNA;
import static org.jointpriority.partnership.registry.Partners.KIM;
import static org.jointpriority.partnership.registry.Partners.NOON;
import static org.jointpriority.partnership.registry.Partners.OUTSIDER;
import static org.jointpriority.partnership.registry.Partners.OUTSIDE_KEEPER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.SideBySide;
import org.jointpriority.domain.SideBySide.Kind;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.EnvironmentComparison.Compared;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class EnvironmentComparisonTest extends DatabaseTest {
    private Partners partners;
    private EnvironmentComparison comparison;
    private int north;
    private int south;

    @Before
    public void openTheRegistry() {
        partners = new Partners(database).withKeepers();
        comparison = new EnvironmentComparison(partners.keeping, Clock.fixed(NOON, ZoneOffset.UTC));
        north = partners.add(RegistryTable.SITES, Site.of(0, "North")).id();
        south = partners.add(RegistryTable.SITES, Site.of(0, "South")).id();
    }

    @Test
    public void theKindThatVariesMostIsComparedUntilSomebodyChoosesAnother() {
        int medion = partners.add(RegistryTable.VENDORS, Vendor.of(0, "Medion")).id();
        int mirova = partners.add(RegistryTable.VENDORS, Vendor.of(0, "Mirova")).id();
        system("CT North", "CT", north, medion);
        system("CT South", "CT", south, medion);
        system("PACS North", "PACS", north, medion);
        system("PACS South", "PACS", south, mirova);
        system("RIS North", "RIS", north, medion);
        system("RIS South", "RIS", south, mirova);

        assertEquals(List.of("CT: 2 at 2 of 1", "PACS: 2 at 2 of 2", "RIS: 2 at 2 of 2"),
                compare(Optional.empty()).kinds().stream().map(Kind::toString).toList());
        assertEquals(Optional.of("PACS"), compare(Optional.empty()).chosen().map(SideBySide::kind));
        assertEquals(Optional.of("RIS"), compare(Optional.of("ris")).chosen().map(SideBySide::kind));
    }

    @Test
    public void whereThereIsNoSystemThereIsNothingToChoose() {
        Compared compared = compare(Optional.empty());
        assertEquals(List.of(), compared.kinds());
        assertEquals(Optional.empty(), compared.chosen());
        Refusal refusal = assertThrows(Refusal.class, () -> compare(Optional.of("PACS")));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(Set.of("kind"), refusal.fields().keySet());
    }

    @Test
    public void todayIsTheOrganisationsDay() {
        assertEquals(LocalDate.of(2026, 11, 24), compare(Optional.empty()).today());
        partners.as(KIM, () -> partners.keeping.setCalendar(0,
                OrganisationCalendar.of(Optional.of(ZoneId.of("Pacific/Kiritimati")), FiscalYear.CALENDAR)));
        assertEquals(LocalDate.of(2026, 11, 25), compare(Optional.empty()).today());
    }

    @Test
    public void whoeverMaySeeTheRegistryMayCompare() {
        for (Person person : List.of(ANNA, KIM, OUTSIDE_KEEPER)) {
            partners.as(person, () -> comparison.compare(Optional.empty()));
        }
        assertEquals(Refusal.Kind.FORBIDDEN,
                assertThrows(Refusal.class, () -> partners.as(OUTSIDER, () -> comparison.compare(Optional.empty()))).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> comparison.compare(Optional.empty())).kind());
    }

    private Compared compare(Optional<String> kind) {
        return partners.as(ANNA, () -> comparison.compare(kind));
    }

    private void system(String name, String kind, int siteId, int vendorId) {
        partners.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, name, kind, siteId).withVendorId(OptionalInt.of(vendorId)));
    }
}
