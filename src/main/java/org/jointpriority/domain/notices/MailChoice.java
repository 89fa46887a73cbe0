package org.jointpriority.domain.notices;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.limits.Limits;

/** How often somebody wants mail about joint priorities, and at which hour of the person's own day if once a day. */
public final class MailChoice {
    public static final int LAST_HOUR = 23;

    private static final int MORNING = 8;

    private final Pace pace;
    private final int hour;

    private MailChoice(Pace pace, int hour) {
        this.pace = Objects.requireNonNull(pace);
        this.hour = Limits.whole("hour", hour, 0, LAST_HOUR);
    }

    public static MailChoice of(Pace pace, int hour) {
        return new MailChoice(pace, hour);
    }

    /** That of whoever has not chosen. */
    public static MailChoice unchosen() {
        return new MailChoice(Pace.AT_ONCE, MORNING);
    }

    public Pace pace() {
        return pace;
    }

    /** From 0 to 23; kept also while it makes no difference. */
    public int hour() {
        return hour;
    }

    /** When the person is to get what there is to tell from this moment on; empty for never. */
    public Optional<Instant> due(Instant from, ZoneId zone) {
        switch (pace) {
            case AT_ONCE:
                return Optional.of(from);
            case DAILY:
                return Optional.of(nextDigest(from.atZone(zone)));
            default:
                return Optional.empty();
        }
    }

    /** Where a clock jumps over the hour, it is the one after the jump. */
    private Instant nextDigest(ZonedDateTime from) {
        ZonedDateTime today = from.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(from.getZone());
        return (today.isBefore(from) ? today.toLocalDate().plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(from.getZone()) : today).toInstant();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailChoice && pace == ((MailChoice) other).pace && hour == ((MailChoice) other).hour;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pace, hour);
    }

    @Override
    public String toString() {
        return pace + (pace == Pace.DAILY ? " at " + hour : "");
    }
}
