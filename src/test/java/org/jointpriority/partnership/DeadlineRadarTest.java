package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class DeadlineRadarTest extends DatabaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate QUARTER_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEXT_QUARTER_END = LocalDate.of(2027, 3, 31);

    private Hospital hospital;
    private int pacs;
    private int medion;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.registryStore.write("kim", Hospital.NOON, writing -> {
            int north = writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id();
            medion = writing.save(RegistryTable.VENDORS, 0, Vendor.of(0, "Medion")
                    .withFiscalYear(Optional.of(FiscalYear.startingIn(Month.FEBRUARY)))).id();
            pacs = writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "PACS North", "PACS", north)
                    .withVendorId(OptionalInt.of(medion)).withOwner(OptionalInt.of(hospital.radiology.id()))
                    .withEndOfSupport(Optional.of(TODAY.minusDays(10)))).id();
            return writing.save(RegistryTable.AGREEMENTS, 0, Agreement.of(0, medion, AgreementKind.SERVICE, "Service of the PACS")
                    .withTerm(Optional.empty(), Optional.of(LocalDate.of(2027, 2, 28))).withNoticeDays(30));
        });
    }

    @Test
    public void everyDayStandsInItsStretchWithItsSourceAndDepartment() {
        hospital.create(1);
        hospital.due(1, QUARTER_END);
        hospital.affect(1, Set.of(pacs));
        hospital.upkeep.issueChanged(1, "anna");
        commit(1, hospital.it, TODAY.minusDays(1));
        commit(1, hospital.purchasing, NEXT_QUARTER_END.plusDays(1));
        hospital.as(CHEN, () -> hospital.partnership.endorse("1", hospital.revision(1), hospital.radiology.id(), Word.AGREE_WITH_ALLOWANCE,
                "Read on the old one", Optional.of(NEXT_QUARTER_END)));
        offer(1, "100000", LocalDate.of(2026, 12, 15));

        Radar radar = sweep();

        assertEquals(TODAY, radar.today());
        assertEquals("2026-Q4", radar.quarter().toString());
        assertEquals(List.of("2026-11-14 END_OF_SUPPORT PACS North of Radiology", "2026-11-23 COMMITMENT  of IT"), described(radar.pastDue()));
        assertEquals(List.of("2026-12-15 OFFER Medion of all", "2026-12-31 DUE_DATE  of all"), described(radar.thisQuarter()));
        assertEquals(List.of("2027-01-29 NOTICE Service of the PACS of all", "2027-03-31 ALLOWANCE_REVIEW  of Radiology"),
                described(radar.nextQuarter()));
        assertEquals(1, radar.later());
    }

    @Test
    public void whatIsDoneOrGoneIsNotOnIt() {
        hospital.create(1);
        commit(1, hospital.it, TODAY.minusDays(1));
        hospital.as(ANNA, () -> hospital.partnership.commit("1", hospital.revision(1), Commitment.of(hospital.it.id(), "Move", 5,
                Optional.of(TODAY.minusDays(1)), CommitmentState.DONE)));
        offer(1, "100000", TODAY.minusDays(1));
        hospital.create(2);
        hospital.due(2, TODAY);
        hospital.resolve(2, true);

        Radar radar = sweep();

        assertEquals(List.of(), radar.pastDue());
        assertEquals(List.of(), radar.thisQuarter());
        assertEquals(0, radar.later());
    }

    @Test
    public void ofOneDayTheJointlyHigherStandsFirst() {
        for (long issue = 1; issue <= 3; issue++) {
            hospital.create(issue);
            hospital.due(issue, QUARTER_END);
        }
        hospital.rateAll(2, 9, 9);
        hospital.rateAll(3, 5, 5);
        assertEquals(List.of("RAD-2", "RAD-3", "RAD-1"), sweep().thisQuarter().stream().map(entry -> entry.issue().key().toString()).toList());
    }

    @Test
    public void quarterEndsAreMarkedForTheOrganisationAndForVendorsWithOpenOffers() {
        hospital.create(1);
        hospital.create(2);
        assertEquals(List.of("2026-12-31 2026-Q4 of us []", "2027-03-31 2027-Q1 of us []"), ends(sweep()));

        offer(1, "100000", LocalDate.of(2027, 1, 31));
        offer(2, "90000", LocalDate.of(2026, 12, 31));
        offer(2, "95000", LocalDate.of(2026, 12, 31));

        assertEquals(List.of("2026-12-31 2026-Q4 of us [RAD-1, RAD-2]", "2027-01-31 2027-Q4 of Medion [RAD-1]", "2027-03-31 2027-Q1 of us []"),
                ends(sweep()));
    }

    @Test
    public void theDayAndTheQuarterAreTheOrganisations() {
        hospital.create(1);
        hospital.due(1, LocalDate.of(2026, 12, 31));
        hospital.registryStore.write("kim", Hospital.NOON, writing -> {
            writing.setCalendar(OrganisationCalendar.of(Optional.empty(), FiscalYear.startingIn(Month.DECEMBER)));
            return null;
        });
        Radar radar = sweep();
        assertEquals("2026-Q4", radar.quarter().toString());
        assertEquals(List.of("2026-11-30 2026-Q4 of us []", "2027-02-28 2027-Q1 of us []"), ends(radar));
        assertEquals(List.of("2026-12-31 DUE_DATE  of all"), described(radar.nextQuarter()));
    }

    @Test
    public void onlyWhatThePersonMaySeeIsOnIt() {
        hospital.create(1);
        hospital.due(1, TODAY);
        assertEquals(1, sweep().thisQuarter().size());
        assertEquals(0, hospital.as(OUTSIDER, () -> hospital.radar.sweep(Scope.everything())).thisQuarter().size());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> hospital.radar.sweep(Scope.everything())).kind());
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(MANAGER, () -> hospital.radar.sweep(Scope.jql("color = red"))));
        assertEquals(Set.of("scope"), refusal.fields().keySet());
    }

    @Test
    public void manyCostAsManyStatementsAsAFew() {
        LongStream.rangeClosed(1, 3).forEach(this::fill);
        int forAFew = statements();
        LongStream.rangeClosed(4, 30).forEach(this::fill);
        assertEquals(forAFew, statements());
        LongStream.rangeClosed(31, 1002).forEach(hospital::create);
        assertEquals("also where their ids fit into no list", forAFew, statements());
        assertEquals(30, sweep().pastDue().size());
    }

    private void fill(long issue) {
        hospital.create(issue);
        commit(issue, hospital.it, TODAY.minusDays(1));
    }

    private int statements() {
        sweep();
        return database.statementsOf(this::sweep).size();
    }

    private Radar sweep() {
        return hospital.as(MANAGER, () -> hospital.radar.sweep(Scope.everything()));
    }

    private void commit(long issue, Department department, LocalDate due) {
        hospital.as(department.equals(hospital.it) ? ANNA : Hospital.ELI, () -> hospital.partnership.commit(Long.toString(issue),
                hospital.revision(issue), Commitment.of(department.id(), "Move", 5, Optional.of(due), CommitmentState.PLANNED)));
    }

    private void offer(long issue, String amount, LocalDate validUntil) {
        hospital.bookkeeping.write(hospital.issue(issue), "eli", sheet -> {
            sheet.apply(priority -> priority.record(hospital.purchasing.id(),
                    Offer.of(0, medion, Money.of(amount, "EUR"), validUntil, "", "eli", Instant.EPOCH)));
            return null;
        });
    }

    private static List<String> described(List<RadarEntry> entries) {
        return entries.stream().map(entry -> entry.deadline().day() + " " + entry.deadline().source() + ' ' + entry.subject() + " of "
                + entry.department().map(Department::name).orElse("all")).toList();
    }

    private static List<String> ends(Radar radar) {
        return radar.quarterEnds().stream().map(end -> end.day() + " " + end.quarter() + " of " + end.vendor().map(Vendor::name).orElse("us")
                + ' ' + end.onOffer()).toList();
    }
}
