package org.jointpriority.domain.planning;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class QuarterTest {
    private static final FiscalYear FROM_OCTOBER = FiscalYear.startingIn(Month.OCTOBER);

    private record Row(Month start, String day, String quarter, String first, String last) { }

    @Test
    public void aFiscalYearIsNamedForTheCalendarYearInWhichItEnds() {
        List<Row> rows = List.of(
                new Row(Month.JANUARY, "2026-01-01", "2026-Q1", "2026-01-01", "2026-03-31"),
                new Row(Month.JANUARY, "2026-12-31", "2026-Q4", "2026-10-01", "2026-12-31"),
                new Row(Month.OCTOBER, "2026-09-30", "2026-Q4", "2026-07-01", "2026-09-30"),
                new Row(Month.OCTOBER, "2026-10-01", "2027-Q1", "2026-10-01", "2026-12-31"),
                new Row(Month.OCTOBER, "2027-01-01", "2027-Q2", "2027-01-01", "2027-03-31"),
                new Row(Month.APRIL, "2026-11-24", "2027-Q3", "2026-10-01", "2026-12-31"),
                new Row(Month.APRIL, "2027-03-31", "2027-Q4", "2027-01-01", "2027-03-31"),
                new Row(Month.FEBRUARY, "2026-11-24", "2027-Q4", "2026-11-01", "2027-01-31"),
                new Row(Month.FEBRUARY, "2027-01-31", "2027-Q4", "2026-11-01", "2027-01-31"),
                new Row(Month.DECEMBER, "2027-12-01", "2028-Q1", "2027-12-01", "2028-02-29"),
                new Row(Month.DECEMBER, "2027-02-28", "2027-Q1", "2026-12-01", "2027-02-28"),
                new Row(Month.SEPTEMBER, "2028-02-29", "2028-Q2", "2027-12-01", "2028-02-29"));
        for (Row row : rows) {
            Quarter quarter = Quarter.of(LocalDate.parse(row.day), FiscalYear.startingIn(row.start));
            assertEquals(row.toString(), row.quarter, quarter.toString());
            assertEquals(row.toString(), LocalDate.parse(row.first), quarter.firstDay());
            assertEquals(row.toString(), LocalDate.parse(row.last), quarter.lastDay());
        }
    }

    /** Eight years from before one leap day until after the next but one, day by day, for every start of a year. */
    @Test
    public void everyDayLiesInExactlyOneQuarterOfEveryFiscalYear() {
        for (Month start : Month.values()) {
            FiscalYear year = FiscalYear.startingIn(start);
            LocalDate first = LocalDate.of(2024, 1, 1);
            Quarter expected = Quarter.of(first, year);
            for (LocalDate day = first; day.isBefore(LocalDate.of(2032, 12, 31)); day = day.plusDays(1)) {
                if (day.isAfter(expected.lastDay())) {
                    expected = expected.next();
                    assertEquals("a quarter begins the day after the last one ended", day, expected.firstDay());
                }
                assertEquals(start + " " + day, expected, Quarter.of(day, year));
                assertTrue(expected.contains(day));
                assertFalse(expected.next().contains(day));
                assertFalse(expected.previous().contains(day));
            }
        }
    }

    @Test
    public void fourQuartersMakeTheYear() {
        for (Month start : Month.values()) {
            FiscalYear year = FiscalYear.startingIn(start);
            Quarter quarter = Quarter.parse("2027-Q1", year);
            assertEquals(start, quarter.firstDay().getMonth());
            Quarter nextYears = quarter;
            for (int number = 1; number <= 4; number++) {
                assertEquals(number, nextYears.number());
                assertEquals(2027, nextYears.year());
                assertEquals(nextYears, nextYears.next().previous());
                assertTrue(nextYears.compareTo(nextYears.next()) < 0);
                nextYears = nextYears.next();
            }
            assertEquals("2028-Q1", nextYears.toString());
            assertEquals(quarter.firstDay().plusYears(1), nextYears.firstDay());
            assertEquals("2026-Q4", quarter.previous().toString());
        }
    }

    @Test
    public void quartersStandInTheOrderOfTheirDays() {
        Quarter first = Quarter.parse("2027-Q1", FROM_OCTOBER);
        Quarter same = Quarter.parse("2026-Q4", FiscalYear.CALENDAR);
        Quarter later = Quarter.parse("2027-Q1", FiscalYear.CALENDAR);
        List<Quarter> sorted = new ArrayList<>(List.of(later, first, same));
        Collections.sort(sorted);
        assertEquals(List.of(same, first, later), sorted);
    }

    @Test
    public void isReadAsItIsWritten() {
        for (Month start : Month.values()) {
            Quarter quarter = Quarter.of(LocalDate.of(2028, 2, 29), FiscalYear.startingIn(start));
            assertEquals(quarter, Quarter.parse(quarter.toString(), FiscalYear.startingIn(start)));
        }
        for (String written : new String[] {"", "2027", "2027-Q0", "2027-Q5", "2027-q1", "27-Q1", "2027Q1", " 2027-Q1", "\u0662\u0660\u0662\u0667-Q1"}) {
            assertRefused("quarter", Reason.MALFORMED, () -> Quarter.parse(written, FROM_OCTOBER));
        }
        assertRefused("quarter", Reason.OUT_OF_RANGE, () -> Quarter.parse("0027-Q1", FROM_OCTOBER),
                LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
    }
}
