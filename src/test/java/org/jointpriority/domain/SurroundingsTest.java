package org.jointpriority.domain;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.Test;

import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;

public class SurroundingsTest {
    private static final int IT = 1;
    private static final int PHARMACY = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate END_OF_SUPPORT = LocalDate.of(2027, 6, 30);
    private static final LocalDate END_OF_SERVICE = LocalDate.of(2027, 3, 31);
    private static final LocalDate NOTICE = LocalDate.of(2026, 12, 31);

    private static final NetworkSystem EMR = NetworkSystem.of(1, "EMR", "EMR", 1).withOwner(OptionalInt.of(IT));
    private static final NetworkSystem CABINETS = NetworkSystem.of(2, "Cabinets", "Dispensing", 1).withOwner(OptionalInt.of(PHARMACY))
            .withVendorId(OptionalInt.of(1)).withEndOfSupport(Optional.of(END_OF_SUPPORT));
    private static final NetworkSystem CARTS = NetworkSystem.of(3, "Carts", "Dispensing", 1).withVendorId(OptionalInt.of(1));
    private static final Dependency MEDICATION = Dependency.of(1, 1, 2, Flow.HL7_V2);
    private static final Agreement SERVICE = Agreement.of(4, 1, AgreementKind.SERVICE, "Service")
            .withTerm(Optional.empty(), Optional.of(END_OF_SERVICE)).withNoticeDays(90);
    private static final Vendor FROM_FEBRUARY = Vendor.of(1, "From February").withFiscalYear(Optional.of(FiscalYear.startingIn(Month.FEBRUARY)));
    private static final Vendor UNKNOWN_YEAR = Vendor.of(2, "Unknown year");
    private static final Registry REGISTRY = registry(CABINETS);

    private static final Departments DEPARTMENTS = Departments.of(List.of(Department.of(IT, "IT"),
            Department.of(PHARMACY, "Pharmacy").withParticipation(Participation.WHEN_REACHED)));

    @Test
    public void aDepartmentTakesPartWhenSomethingOfItsOwnIsReached() {
        assertEquals(List.of(IT), ids(affecting(3).takingPart(DEPARTMENTS, REGISTRY)));
        assertEquals("affected", List.of(IT, PHARMACY), ids(affecting(2).takingPart(DEPARTMENTS, REGISTRY)));
        assertEquals("downstream", List.of(IT, PHARMACY), ids(affecting(1).takingPart(DEPARTMENTS, REGISTRY)));
        assertEquals("retired", List.of(IT), ids(affecting(1).takingPart(DEPARTMENTS, registry(CABINETS.withRetired(true)))));
    }

    @Test
    public void aDepartmentTakesPartWhenItWasAsked() {
        Surroundings asking = Surroundings.of(List.of(), List.of(), List.of(PHARMACY));
        assertEquals(List.of(IT, PHARMACY), ids(asking.takingPart(DEPARTMENTS, REGISTRY)));
    }

    @Test
    public void anAffectedSystemBringsItsEndOfSupportAndTheNoticeDaysOfItsAgreements() {
        assertEquals(List.of(Deadline.ofNotice(4, NOTICE), Deadline.ofEndOfSupport(2, END_OF_SUPPORT)), deadlines(affecting(2)));
        assertEquals("one agreement on two systems", 2, deadlines(affecting(2, 3)).size());
        assertEquals("only downstream", List.of(), deadlines(affecting(1)));
        assertEquals("not in the registry", List.of(), deadlines(affecting(99)));
        assertEquals("retired", List.of(), sorted(affecting(2).deadlines(registry(CABINETS.withRetired(true)), TODAY)));
    }

    @Test
    public void anOpenOfferBringsItsLastDayAndTheEndsOfTheQuarters() {
        Deadline offer = Deadline.ofOffer(1, TODAY);
        Deadline quarter = Deadline.ofQuarterEnd(LocalDate.of(2026, 12, 31));
        Deadline vendorQuarter = Deadline.ofVendorQuarterEnd(1, LocalDate.of(2027, 1, 31));
        assertEquals(List.of(offer, quarter, vendorQuarter), deadlines(offered(offer(1, 1, TODAY))));
        assertEquals(List.of(offer, quarter), deadlines(offered(offer(1, 2, TODAY))));
        assertEquals("a vendor that is not in the registry", List.of(offer, quarter), deadlines(offered(offer(1, 99, TODAY))));
        assertEquals("two of one vendor", 4, deadlines(offered(offer(1, 1, TODAY), offer(2, 1, TODAY.plusDays(1)))).size());
    }

    @Test
    public void anOfferThatIsOverBringsNothingButItsLastDay() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertEquals(List.of(Deadline.ofOffer(1, yesterday)), deadlines(offered(offer(1, 1, yesterday))));
    }

    @Test
    public void aJointPriorityHasTheDeadlinesOfItsSurroundingsBesideItsOwn() {
        Commitment commitment = Commitment.of(IT, "Move it", 3, Optional.of(TODAY.minusDays(1)), CommitmentState.PLANNED);
        JointPriority priority = JointPriority.of(1, 2, Assessments.none(), List.of(commitment), List.of(), Map.of(), affecting(2));
        Deadlines deadlines = priority.deadlines(Optional.of(TODAY), DEPARTMENTS, REGISTRY, TODAY);
        assertEquals(List.of(Deadline.ofCommitment(IT, TODAY.minusDays(1)), Deadline.ofDueDate(TODAY), Deadline.ofNotice(4, NOTICE),
                Deadline.ofEndOfSupport(2, END_OF_SUPPORT)), sorted(deadlines));
    }

    @Test
    public void hasEachOfferOnce() {
        assertRefused("offer", Reason.DUPLICATE, () -> offered(offer(1, 1, TODAY), offer(1, 2, TODAY)), 1);
    }

    @Test
    public void doesNotChange() {
        List<Integer> affected = new ArrayList<>(List.of(1));
        Surroundings surroundings = Surroundings.of(affected, List.of(), List.of(PHARMACY));
        affected.add(2);
        assertEquals(Set.of(1), surroundings.affected());
        assertThrows(UnsupportedOperationException.class, () -> surroundings.affected().clear());
        assertThrows(UnsupportedOperationException.class, () -> surroundings.offers().clear());
        assertThrows(UnsupportedOperationException.class, () -> surroundings.asked().clear());
    }

    private static Surroundings affecting(Integer... systemIds) {
        return Surroundings.of(List.of(systemIds), List.of(), List.of());
    }

    private static Surroundings offered(Offer... offers) {
        return Surroundings.of(List.of(), List.of(offers), List.of());
    }

    private static Offer offer(int id, int vendorId, LocalDate validUntil) {
        return Offer.of(id, vendorId, Money.of("100", "EUR"), validUntil, "", "anna", Instant.EPOCH);
    }

    private static List<Deadline> deadlines(Surroundings surroundings) {
        return sorted(surroundings.deadlines(REGISTRY, TODAY));
    }

    private static List<Deadline> sorted(Iterable<Deadline> deadlines) {
        return StreamSupport.stream(deadlines.spliterator(), false).sorted().toList();
    }

    private static List<Integer> ids(Departments departments) {
        return StreamSupport.stream(departments.spliterator(), false).map(Department::id).toList();
    }

    private static Registry registry(NetworkSystem cabinets) {
        return Registry.of(1, Network.of(List.of(Site.of(1, "North")), List.of(EMR, cabinets, CARTS), List.of(MEDICATION)),
                List.of(FROM_FEBRUARY, UNKNOWN_YEAR), List.of(SERVICE), List.of(), OrganisationCalendar.standard());
    }
}
