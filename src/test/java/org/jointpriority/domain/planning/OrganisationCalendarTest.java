package org.jointpriority.domain.planning;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class OrganisationCalendarTest {
    private record Row(String zone, String instant, String today) { }

    @Test
    public void todayIsTheDayInTheOrganisationsZoneWhereverTheClockStands() {
        List<Row> rows = List.of(
                new Row("Europe/Berlin", "2026-11-23T22:59:59Z", "2026-11-23"),
                new Row("Europe/Berlin", "2026-11-23T23:00:00Z", "2026-11-24"),
                // Summer time begins and ends.
                new Row("Europe/Berlin", "2026-03-28T22:59:59Z", "2026-03-28"),
                new Row("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29"),
                new Row("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-29"),
                new Row("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30"),
                new Row("America/New_York", "2026-11-01T03:59:59Z", "2026-10-31"),
                new Row("America/New_York", "2026-11-01T04:00:00Z", "2026-11-01"),
                new Row("America/New_York", "2026-11-02T04:59:59Z", "2026-11-01"),
                new Row("America/New_York", "2026-11-02T05:00:00Z", "2026-11-02"),
                // Half an hour's switch.
                new Row("Australia/Lord_Howe", "2026-10-03T13:29:59Z", "2026-10-03"),
                new Row("Australia/Lord_Howe", "2026-10-03T13:30:00Z", "2026-10-04"),
                new Row("Australia/Lord_Howe", "2026-10-04T12:59:59Z", "2026-10-04"),
                new Row("Australia/Lord_Howe", "2026-10-04T13:00:00Z", "2026-10-05"),
                // A midnight that does not exist: the day begins at one.
                new Row("America/Asuncion", "2023-10-01T03:59:59Z", "2023-09-30"),
                new Row("America/Asuncion", "2023-10-01T04:00:00Z", "2023-10-01"),
                // A day that does not exist.
                new Row("Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"),
                new Row("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"),
                new Row("Pacific/Kiritimati", "2026-12-31T10:00:00Z", "2027-01-01"),
                new Row("Asia/Kolkata", "2028-02-28T18:30:00Z", "2028-02-29"),
                new Row("UTC", "2028-02-29T23:59:59Z", "2028-02-29"));
        for (Row row : rows) {
            OrganisationCalendar calendar = in(row.zone);
            for (String elsewhere : List.of("UTC", "Asia/Tokyo", "America/Los_Angeles")) {
                Clock clock = Clock.fixed(Instant.parse(row.instant), ZoneId.of(elsewhere));
                assertEquals(row.toString(), LocalDate.parse(row.today), calendar.today(clock));
            }
        }
    }

    @Test
    public void daysFollowOneAnotherThroughEverySwitchOfTheClocks() {
        for (String zone : List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Asuncion", "Africa/Cairo",
                "Asia/Kathmandu", "UTC")) {
            OrganisationCalendar calendar = in(zone);
            LocalDate last = LocalDate.of(2026, 12, 31);
            for (Instant instant = Instant.parse("2027-01-02T00:00:00Z"); instant.isBefore(Instant.parse("2029-01-02T00:00:00Z"));
                    instant = instant.plus(Duration.ofMinutes(30))) {
                LocalDate today = calendar.today(Clock.fixed(instant, ZoneOffset.UTC));
                boolean isNew = !today.equals(last);
                if (isNew && last.getYear() > 2026) {
                    assertEquals(zone + ' ' + instant, last.plusDays(1), today);
                }
                last = today;
            }
        }
    }

    @Test
    public void anOrganisationThatHasSaidNothingTakesTheClocksZoneAndTheCalendarsYear() {
        OrganisationCalendar calendar = OrganisationCalendar.standard();
        Instant midnight = Instant.parse("2026-11-24T00:00:00Z");
        assertEquals(LocalDate.of(2026, 11, 24), calendar.today(Clock.fixed(midnight, ZoneId.of("Europe/Berlin"))));
        assertEquals(LocalDate.of(2026, 11, 23), calendar.today(Clock.fixed(midnight, ZoneId.of("America/New_York"))));
        assertEquals(FiscalYear.CALENDAR, calendar.fiscalYear());
        assertEquals(Optional.empty(), calendar.zone());
    }

    @Test
    public void aZoneIsFoundByItsId() {
        assertEquals(ZoneId.of("Europe/Berlin"), OrganisationCalendar.zone("Europe/Berlin"));
        for (String id : new String[] {"", "Europe/Atlantis", "europe berlin", "+25:00"}) {
            assertRefused("zone", Reason.UNKNOWN, () -> OrganisationCalendar.zone(id), id);
        }
    }

    private static OrganisationCalendar in(String zone) {
        return OrganisationCalendar.of(Optional.of(ZoneId.of(zone)), FiscalYear.CALENDAR);
    }
}
