package org.jointpriority.domain;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;

public class RegistryTest {
    private static final Vendor ACME = Vendor.of(1, "Acme");
    private static final Vendor BETA = Vendor.of(2, "Beta");
    private static final NetworkSystem PACS = NetworkSystem.of(1, "PACS", "PACS", 1).withVendorId(OptionalInt.of(1));
    private static final NetworkSystem RIS = NetworkSystem.of(2, "RIS", "RIS", 1);
    private static final Agreement SERVICE = Agreement.of(1, 1, AgreementKind.SERVICE, "Service");
    private static final Quarter QUARTER = Quarter.of(LocalDate.of(2027, 2, 1), FiscalYear.CALENDAR);
    private static final Capacity CAPACITY = Capacity.of(1, QUARTER, 40);

    @Test
    public void startsWithNothingInIt() {
        Registry empty = Registry.empty();
        assertEquals(0, empty.version());
        assertEquals(Network.none(), empty.network());
        assertEquals(List.of(), empty.vendors());
        assertEquals(List.of(), empty.agreements());
        assertEquals(List.of(), empty.capacities());
        assertEquals(OrganisationCalendar.standard(), empty.calendar());
    }

    @Test
    public void hasVendorsByNameAndFindsWhatItHasById() {
        Registry registry = registry(List.of(BETA, ACME), List.of(SERVICE));
        assertEquals(List.of(ACME, BETA), registry.vendors());
        assertEquals(Optional.of(BETA), registry.vendor(2));
        assertEquals(Optional.empty(), registry.vendor(3));
        assertEquals(Optional.of(SERVICE), registry.agreement(1));
        assertEquals(Optional.empty(), registry.agreement(2));
    }

    @Test
    public void knowsWhichAgreementsCoverASystem() {
        Agreement retired = SERVICE.withId(2).withRetired(true);
        Agreement elsewhere = SERVICE.withId(3).withVendorId(2);
        Registry registry = registry(List.of(ACME, BETA), List.of(SERVICE, retired, elsewhere));
        assertEquals(List.of(SERVICE), registry.agreementsOn(PACS));
        assertEquals(List.of(), registry.agreementsOn(RIS));
    }

    @Test
    public void refusesWhatCannotBeToldApart() {
        assertRefused("name", Reason.DUPLICATE, () -> registry(List.of(ACME, BETA.withName("ACME")), List.of()), "ACME");
        assertRefused("id", Reason.DUPLICATE, () -> registry(List.of(ACME, BETA.withId(1)), List.of()), 1);
        assertRefused("id", Reason.DUPLICATE, () -> registry(List.of(ACME), List.of(SERVICE, SERVICE.withTitle("Other"))), 1);
        assertRefused("quarter", Reason.DUPLICATE, () -> registry(CAPACITY, Capacity.of(1, QUARTER, 41)), QUARTER);
    }

    @Test
    public void refusesWhatRefersToNothing() {
        assertRefused("vendor", Reason.UNKNOWN, () -> registry(List.of(BETA), List.of()), 1);
        assertRefused("vendor", Reason.UNKNOWN, () -> registry(List.of(ACME), List.of(SERVICE.withVendorId(3))), 3);
        assertRefused("sites", Reason.UNKNOWN, () -> registry(List.of(ACME), List.of(SERVICE.withSiteIds(List.of(1, 7)))), 7);
        assertRefused("systems", Reason.UNKNOWN, () -> registry(List.of(ACME), List.of(SERVICE.withSystemIds(List.of(1, 8)))), 8);
    }

    @Test
    public void takesSeveralThatAreNotStoredYet() {
        Registry registry = registry(List.of(ACME, BETA.withId(0), Vendor.of(0, "Gamma")), List.of(SERVICE.withId(0), SERVICE.withId(0)));
        assertEquals(3, registry.vendors().size());
        assertEquals(Optional.empty(), registry.vendor(0));
    }

    @Test
    public void doesNotChange() {
        Registry registry = registry(CAPACITY);
        assertThrows(UnsupportedOperationException.class, () -> registry.vendors().clear());
        assertThrows(UnsupportedOperationException.class, () -> registry.agreements().clear());
        assertThrows(UnsupportedOperationException.class, () -> registry.capacities().clear());
    }

    private static Registry registry(List<Vendor> vendors, List<Agreement> agreements) {
        return Registry.of(1, network(), vendors, agreements, List.of(), OrganisationCalendar.standard());
    }

    private static Registry registry(Capacity... capacities) {
        return Registry.of(1, network(), List.of(ACME), List.of(), List.of(capacities), OrganisationCalendar.standard());
    }

    private static Network network() {
        return Network.of(List.of(Site.of(1, "North")), List.of(PACS, RIS), List.of());
    }
}
