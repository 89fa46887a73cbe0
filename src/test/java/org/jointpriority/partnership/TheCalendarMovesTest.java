package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

/** A joint priority whose notice day passes, and with it its place before another one that is as good in all else. */
public class TheCalendarMovesTest extends DatabaseTest {
    private static final long OTHER = 7;
    private static final long NOTICED = 8;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NOTICE_DAY = TODAY.plusDays(2);
    private static final LocalDate DUE = TODAY.plusDays(5);

    private Hospital hospital;
    private Agreement agreement;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.as(ADMIN, () -> hospital.enrolment.enable(Hospital.PROJECT));
        NetworkSystem archive = hospital.register(writing -> {
            int site = writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id();
            int vendor = writing.save(RegistryTable.VENDORS, 0, Vendor.of(0, "Acme")).id();
            agreement = writing.save(RegistryTable.AGREEMENTS, 0, Agreement.of(0, vendor, AgreementKind.SERVICE, "Service")
                    .withTerm(Optional.empty(), Optional.of(NOTICE_DAY.plusDays(30))).withNoticeDays(30)).value();
            return writing.save(RegistryTable.SYSTEMS, 0,
                    NetworkSystem.of(0, "Archive", "VNA", site).withVendorId(OptionalInt.of(vendor))).value();
        });
        hospital.create(OTHER);
        hospital.create(NOTICED);
        hospital.due(OTHER, DUE);
        hospital.affect(NOTICED, Set.of(archive.id()));
        for (long issue : new long[] {OTHER, NOTICED}) {
            hospital.upkeep.issueChanged(issue, "anna");
            hospital.rateAll(issue, 5, 5);
        }
    }

    @Test
    public void aNoticeDayStandsInTheOrderUntilItHasPassed() {
        assertEquals(Optional.of(Deadline.ofNotice(agreement.id(), NOTICE_DAY)), standing(NOTICED).nearest());
        assertEquals(Optional.of(NOTICE_DAY), standing(NOTICED).holdsUntil());
        assertEquals(List.of("RAD-8", "RAD-7"), order());
        passDays(2);
        assertEquals(List.of("RAD-8", "RAD-7"), order());
        passDays(1);
        assertEquals(List.of("RAD-7", "RAD-8"), order());
        assertEquals(Optional.empty(), standing(NOTICED).nearest());
        assertEquals(Optional.empty(), standing(NOTICED).holdsUntil());
    }

    @Test
    public void whoeverLooksFirstMovesIt() {
        passDays(3);
        hospital.reindexed.clear();
        order();
        assertEquals(Set.of(NOTICED), hospital.reindexed);
        hospital.reindexed.clear();
        order();
        assertEquals(Set.of(), hospital.reindexed);
    }

    @Test
    public void theListCostsNoMoreAsLongAsNothingHasPassed() {
        order();
        int statements = database.statementsOf(this::order).size();
        passDays(3);
        order();
        assertEquals(statements, database.statementsOf(this::order).size());
    }

    @Test
    public void upkeepMovesItWithoutAnybodyLooking() {
        hospital.upkeep.catchUp();
        assertEquals(Optional.of(NOTICE_DAY), kept(NOTICED).holdsUntil());
        passDays(3);
        hospital.upkeep.catchUp();
        assertEquals(Optional.empty(), kept(NOTICED).nearest());
    }

    @Test
    public void upkeepLeavesProjectsAloneThatAreNotEnabled() {
        hospital.as(ADMIN, () -> hospital.enrolment.disable(Hospital.PROJECT));
        passDays(3);
        hospital.upkeep.catchUp();
        assertEquals(Optional.of(NOTICE_DAY), kept(NOTICED).holdsUntil());
    }

    @Test
    public void whoLooksAtOneAloneSeesItMovedThoughNobodyWroteThatDown() {
        passDays(3);
        hospital.reindexed.clear();
        assertEquals(Optional.empty(), standing(NOTICED).nearest());
        assertEquals(Optional.of(NOTICE_DAY), kept(NOTICED).holdsUntil());
        assertEquals("a field is asked while Jira indexes", Set.of(), hospital.reindexed);
    }

    @Test
    public void aDayMadeEarlierIsTakenOverFromTheRegistry() {
        int revision = hospital.revision(NOTICED);
        hospital.register(writing -> writing.save(RegistryTable.AGREEMENTS, agreement.id(), agreement.withNoticeDays(29)));
        assertEquals(Optional.of(Deadline.ofNotice(agreement.id(), NOTICE_DAY.plusDays(1))), standing(NOTICED).nearest());
        assertEquals("nobody said anything", revision, hospital.revision(NOTICED));
        hospital.register(writing -> writing.save(RegistryTable.AGREEMENTS, agreement.id(), agreement.withRetired(true)));
        assertEquals(Optional.empty(), standing(NOTICED).nearest());
    }

    @Test
    public void theDayIsThatOfTheOrganisation() {
        hospital.register(writing -> writing.setCalendar(
                OrganisationCalendar.of(Optional.of(OrganisationCalendar.zone("Pacific/Kiritimati")), FiscalYear.startingIn(Month.JULY))));
        // Noon of the second day in UTC is the third day there.
        passDays(2);
        assertEquals(List.of("RAD-7", "RAD-8"), order());
    }

    @Test
    public void aDayThatIsGoneComesBackWhereTheOrganisationMovesWest() {
        zone("Pacific/Kiritimati");
        passDays(2);
        order();
        assertEquals(Optional.empty(), standing(NOTICED).nearest());
        zone("Pacific/Honolulu");
        assertEquals(Optional.of(Deadline.ofNotice(agreement.id(), NOTICE_DAY)), standing(NOTICED).nearest());
        assertEquals(List.of("RAD-8", "RAD-7"), order());
    }

    @Test
    public void whatIsResolvedStaysWhereItWas() {
        hospital.resolve(NOTICED, true);
        hospital.upkeep.issueChanged(NOTICED, "anna");
        assertEquals(Optional.empty(), standing(NOTICED).holdsUntil());
    }

    private void zone(String id) {
        hospital.register(writing -> writing.setCalendar(
                OrganisationCalendar.of(Optional.of(OrganisationCalendar.zone(id)), FiscalYear.CALENDAR)));
    }

    private void passDays(int days) {
        hospital.now = hospital.now.plus(Duration.ofDays(days));
    }

    private Standing standing(long issue) {
        return hospital.standings.of(hospital.issue(issue)).get();
    }

    private Standing kept(long issue) {
        return hospital.store.load(issue).placement().get().standing();
    }

    private List<String> order() {
        return hospital.ranking().priorities().stream().map(line -> line.issue().key().toString()).toList();
    }
}
