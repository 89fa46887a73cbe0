package org.jointpriority.jira.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.timezone.TimeZoneManager;

/** The present moment, and the calendar day by the time zone that the administrators gave this Jira. */
@Named
public final class SystemClock extends Clock {
    private final TimeZoneManager timeZones;

    @Inject
    public SystemClock(TimeZoneManager timeZones) {
        this.timeZones = timeZones;
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    /** Asked for each time, since administrators may change it. */
    @Override
    public ZoneId getZone() {
        return timeZones.getDefaultTimezone().toZoneId();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
