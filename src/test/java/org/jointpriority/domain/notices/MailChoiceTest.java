package org.jointpriority.domain.notices;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.jointpriority.domain.limits.InvalidValue;
import org.junit.Test;

public class MailChoiceTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    public void whoeverHasNotChosenHearsOfItAtOnce() {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        assertEquals(Optional.of(now), MailChoice.unchosen().due(now, BERLIN));
    }

    @Test
    public void whoeverWantsNoMailGetsNone() {
        assertEquals(Optional.empty(), MailChoice.of(Pace.NEVER, 8).due(Instant.EPOCH, BERLIN));
    }

    @Test
    public void aDigestComesAtTheNextFullHourOfTheKindByThePersonsOwnClock() {
        String[][] table = {
            // from, hour, zone, due
            {"2026-11-24T06:59:59Z", "8", "Europe/Berlin", "2026-11-24T07:00:00Z"},
            {"2026-11-24T07:00:00Z", "8", "Europe/Berlin", "2026-11-24T07:00:00Z"},
            {"2026-11-24T07:00:01Z", "8", "Europe/Berlin", "2026-11-25T07:00:00Z"},
            {"2026-11-24T07:00:01Z", "8", "America/New_York", "2026-11-24T13:00:00Z"},
            {"2026-11-24T23:30:00Z", "0", "Europe/Berlin", "2026-11-25T23:00:00Z"},
            // The night in which 2:00 is skipped, and the one in which it comes twice.
            {"2026-03-28T12:00:00Z", "2", "Europe/Berlin", "2026-03-29T01:00:00Z"},
            {"2026-10-24T12:00:00Z", "2", "Europe/Berlin", "2026-10-25T00:00:00Z"},
        };
        for (String[] row : table) {
            assertEquals(String.join(" ", row), Optional.of(Instant.parse(row[3])),
                    MailChoice.of(Pace.DAILY, Integer.parseInt(row[1])).due(Instant.parse(row[0]), ZoneId.of(row[2])));
        }
    }

    @Test
    public void anHourIsOneOfTheDay() {
        assertThrows(InvalidValue.class, () -> MailChoice.of(Pace.DAILY, 24));
        assertThrows(InvalidValue.class, () -> MailChoice.of(Pace.DAILY, -1));
    }

    @Test
    public void mailIsTriedAgainSoonAtFirstAndThenLessOften() {
        int[] minutes = {10, 20, 40, 80, 160, 320, 360, 360};
        for (int attempt = 1; attempt <= minutes.length; attempt++) {
            assertEquals("after " + attempt, minutes[attempt - 1], Retries.after(attempt).toMinutes());
        }
        assertEquals(360, Retries.after(Integer.MAX_VALUE).toMinutes());
    }

    @Test
    public void administratorsLetItWaitForAnHourAtMost() {
        assertEquals(5, MailRules.usual().quiet().toMinutes());
        assertThrows(InvalidValue.class, () -> MailRules.of(true, 61));
    }
}
