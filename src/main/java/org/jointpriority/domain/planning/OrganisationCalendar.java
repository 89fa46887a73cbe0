package org.jointpriority.domain.planning;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** Which day it is for the organisation, and which quarter: the same for everybody, wherever they sit. */
public final class OrganisationCalendar {
    private static final OrganisationCalendar STANDARD = new OrganisationCalendar(Optional.empty(), FiscalYear.CALENDAR);

    private final Optional<ZoneId> zone;
    private final FiscalYear fiscalYear;

    private OrganisationCalendar(Optional<ZoneId> zone, FiscalYear fiscalYear) {
        this.zone = Objects.requireNonNull(zone);
        this.fiscalYear = Objects.requireNonNull(fiscalYear);
    }

    /** That of an organisation which has said nothing: the clock's time zone, the calendar's year. */
    public static OrganisationCalendar standard() {
        return STANDARD;
    }

    public static OrganisationCalendar of(Optional<ZoneId> zone, FiscalYear fiscalYear) {
        return new OrganisationCalendar(zone, fiscalYear);
    }

    /** The time zone with an id such as {@code Europe/Berlin}. */
    public static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw InvalidValue.of("zone", Reason.UNKNOWN, id);
        }
    }

    /** Where the organisation's days begin, if that is not where the clock's do. */
    public Optional<ZoneId> zone() {
        return zone;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public LocalDate today(Clock clock) {
        return LocalDate.now(zone.map(clock::withZone).orElse(clock));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganisationCalendar && zone.equals(((OrganisationCalendar) other).zone)
                && fiscalYear.equals(((OrganisationCalendar) other).fiscalYear);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, fiscalYear);
    }

    @Override
    public String toString() {
        return zone.map(ZoneId::getId).orElse("the clock's zone") + ", " + fiscalYear;
    }
}
