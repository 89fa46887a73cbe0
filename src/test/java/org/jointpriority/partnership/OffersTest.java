package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.NOON;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

/** What departments learn of offers, and whom they ask to take part. */
public class OffersTest extends DatabaseTest {
    private static final long ISSUE = 7;
    private static final Money PRICE = Money.of("120000", "EUR");
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 15);

    private Hospital hospital;
    private Department pharmacy;
    private Vendor vendor;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        pharmacy = hospital.foundationStore.save(Department.of(0, "Pharmacy").withGroup("hospital-pharmacy").withPosition(4)
                .withParticipation(Participation.WHEN_REACHED), "admin", NOON);
        vendor = hospital.register(writing -> writing.save(RegistryTable.VENDORS, 0, Vendor.of(0, "Pixelwerk")).value());
        hospital.create(ISSUE);
    }

    @Test
    public void anOfferIsRecordedChangedAndWithdrawn() {
        PartnershipView recorded = record(ELI, 0, PRICE);
        Offer offer = recorded.surroundings().offers().values().iterator().next();
        assertEquals(PRICE, offer.price());
        assertEquals(ELI.key(), offer.by());
        assertEquals(NOON, offer.at());
        assertEquals(Optional.of(UNTIL), recorded.nearestDeadline().map(Deadline::day));

        Money less = Money.of("110000", "EUR");
        assertEquals(less, record(ELI, offer.id(), less).surroundings().offers().get(offer.id()).price());

        PartnershipView withdrawn = hospital.as(ELI, () -> hospital.partnership.withdrawOffer("7", hospital.revision(ISSUE),
                hospital.purchasing.id(), offer.id()));
        assertTrue(withdrawn.surroundings().offers().isEmpty());
        assertEquals(3, withdrawn.revision());
    }

    @Test
    public void anOfferMakesEarlierEndorsementsStale() {
        hospital.rateAll(ISSUE, 5, 5);
        hospital.agree(ANNA, ISSUE, hospital.it);
        assertTrue(record(ELI, 0, PRICE).department(hospital.it.id()).get().isStale());
    }

    @Test
    public void onlyAVendorInUseIsTaken() {
        assertEquals(List.of("vendor"), List.copyOf(refused(() -> hospital.as(ELI, () -> hospital.partnership.record("7", 0,
                hospital.purchasing.id(), 0, 999, PRICE, UNTIL, ""))).fields().keySet()));
        int offerId = record(ELI, 0, PRICE).surroundings().offers().firstKey();
        hospital.register(writing -> writing.save(RegistryTable.VENDORS, vendor.id(), vendor.withRetired(true)));
        assertEquals(List.of("vendor"), List.copyOf(refused(() -> record(ELI, 0, PRICE)).fields().keySet()));
        record(ELI, offerId, Money.of("1", "EUR"));
    }

    @Test
    public void whatIsNotThereCannotBeChangedAndWhoIsNoMemberWritesNothing() {
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> record(ELI, 99, PRICE)).kind());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> record(MANAGER, 0, PRICE)).kind());
        assertEquals(Refusal.Kind.CONFLICT, refused(() -> hospital.as(ELI, () -> hospital.partnership.record("7", 5,
                hospital.purchasing.id(), 0, vendor.id(), PRICE, UNTIL, ""))).kind());
        assertEquals(0, hospital.revision(ISSUE));
    }

    @Test
    public void aDepartmentThatIsAskedTakesPartAndSaysWhoAsked() {
        PartnershipView before = hospital.as(ANNA, () -> hospital.partnership.view("7"));
        assertEquals(List.of(pharmacy), before.askable());
        PartnershipView asked = ask(ANNA, hospital.it, pharmacy);
        DepartmentPart part = asked.department(pharmacy.id()).get();
        assertEquals(ANNA, part.asked().get().by());
        assertEquals(hospital.it.id(), part.asked().get().change().departmentId());
        assertEquals(List.of(), asked.askable());
        assertEquals("those that take part are others now", 1, asked.revision());

        PartnershipView released = hospital.as(ELI, () -> hospital.partnership.release("7", 1, hospital.purchasing.id(), pharmacy.id()));
        assertEquals(Optional.empty(), released.department(pharmacy.id()));
    }

    @Test
    public void onlyOthersAskAndOnlyWhoIsNotAlwaysInIsAsked() {
        assertEquals("joint-priority.refusal.always-takes-part",
                refused(() -> ask(ANNA, hospital.it, hospital.radiology)).text().get().key());
        ask(ANNA, hospital.it, pharmacy);
        assertEquals("joint-priority.refusal.another-department", refused(() -> hospital.as(Hospital.PIA,
                () -> hospital.partnership.release("7", 1, pharmacy.id(), pharmacy.id()))).text().get().key());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> ask(MANAGER, hospital.it, pharmacy)).kind());
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> hospital.as(ANNA,
                () -> hospital.partnership.ask("7", 1, hospital.it.id(), 999))).kind());
    }

    private PartnershipView record(Person person, int offerId, Money price) {
        return hospital.as(person, () -> hospital.partnership.record("7", hospital.revision(ISSUE), hospital.purchasing.id(), offerId,
                vendor.id(), price, UNTIL, "Migration included"));
    }

    private PartnershipView ask(Person person, Department by, Department department) {
        return hospital.as(person, () -> hospital.partnership.ask("7", hospital.revision(ISSUE), by.id(), department.id()));
    }

    private static Refusal refused(Runnable work) {
        return assertThrows(Refusal.class, work::run);
    }
}
