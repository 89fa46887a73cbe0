package org.jointpriority.sandbox.jira.example;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.LocalDate;

import org.junit.Test;

public class EnvironmentTest {
    private static final String ROW = "2026-11-24,2027-Q2,PG-2201,2027-05-23,2026.1";

    @Test
    public void onTheDayThatItSpeaksOfAFileStaysAsItIs() {
        for (String table : Environment.TABLES) {
            String file = Environment.file(table);
            assertFalse(table, file.isEmpty());
            assertEquals(file, Environment.movedTo(Environment.WRITTEN_ON, file));
        }
    }

    @Test
    public void daysAreMovedByDaysAndQuartersByQuarters() {
        assertEquals("2026-12-31,2027-Q2,PG-2201,2027-06-29,2026.1", Environment.movedTo(LocalDate.of(2026, 12, 31), ROW));
        assertEquals("2027-01-01,2027-Q3,PG-2201,2027-06-30,2026.1", Environment.movedTo(LocalDate.of(2027, 1, 1), ROW));
        assertEquals("2027-07-01,2028-Q1,PG-2201,2027-12-28,2026.1", Environment.movedTo(LocalDate.of(2027, 7, 1), ROW));
        assertEquals("2028-02-29,2028-Q3,PG-2201,2028-08-27,2026.1", Environment.movedTo(LocalDate.of(2028, 2, 29), ROW));
        assertEquals("2026-09-30,2027-Q1,PG-2201,2027-03-29,2026.1", Environment.movedTo(LocalDate.of(2026, 9, 30), ROW));
    }
}
