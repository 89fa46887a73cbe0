package org.jointpriority.jira.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.OneNodeCaches;
import org.jointpriority.storage.RegistryStore;
import org.jointpriority.storage.Transactions;
import org.junit.Test;

public class WordingTest extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final LocalDate THAT_DAY = LocalDate.of(2026, 11, 24);

    @Test
    public void whatIsPastIsPastInTheOrganisationsZoneWhereverJiraStands() {
        Transactions transactions = new Transactions(database.activeObjects());
        OneNodeCaches caches = new OneNodeCaches();
        RegistryStore registry = new RegistryStore(database.activeObjects(), transactions, caches);
        Grounds grounds = new Grounds(new FoundationStore(database.activeObjects(), transactions, caches), registry,
                Clock.fixed(NOON, ZoneOffset.UTC));
        Wording wording = new Wording(null, null, grounds);
        assertEquals(THAT_DAY, wording.today());
        assertFalse(wording.isPast(THAT_DAY));

        registry.write("kim", NOON, writing -> writing.setCalendar(
                OrganisationCalendar.of(Optional.of(OrganisationCalendar.zone("Pacific/Kiritimati")), FiscalYear.CALENDAR)));
        assertEquals(THAT_DAY.plusDays(1), wording.today());
        assertTrue(wording.isPast(THAT_DAY));
    }
}
