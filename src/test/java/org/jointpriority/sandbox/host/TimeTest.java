package org.jointpriority.sandbox.host;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.Test;

public class TimeTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    public void allClocksAreTurnedBackAndComeToThePresentAgain() {
        Time time = new Time();
        Clock clock = time.of(Clock.fixed(NOON, ZoneOffset.UTC));
        Clock inJapan = clock.withZone(ZoneId.of("Asia/Tokyo"));
        assertEquals(NOON, clock.instant());

        time.turnBack(Duration.ofHours(36));
        assertEquals(Instant.parse("2026-11-23T00:00:00Z"), clock.instant());
        assertEquals(ZoneOffset.UTC, clock.getZone());
        assertEquals(LocalDate.of(2026, 11, 23), LocalDate.now(inJapan));

        time.turnBack(Duration.ZERO);
        assertEquals(NOON, clock.instant());
        assertEquals(LocalDate.of(2026, 11, 24), LocalDate.now(inJapan));
    }
}
