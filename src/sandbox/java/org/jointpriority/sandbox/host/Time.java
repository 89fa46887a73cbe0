package org.jointpriority.sandbox.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What time it is in the stand-in, for itself and for its plugins: the machine's, but for a past that is being made up. */
public final class Time {
    private volatile Duration ago = Duration.ZERO;

    /** Puts all clocks this far back; by nothing, into the present. */
    public void turnBack(Duration howFar) {
        ago = howFar;
    }

    /** Such a clock, as it goes in the stand-in. */
    public Clock of(Clock clock) {
        return new TurnedBack(clock);
    }

    private final class TurnedBack extends Clock {
        private final Clock clock;

        TurnedBack(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            return clock.instant().minus(ago);
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new TurnedBack(clock.withZone(zone));
        }
    }
}
