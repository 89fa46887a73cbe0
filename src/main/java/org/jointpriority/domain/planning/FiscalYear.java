package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/** How an organisation or a vendor counts its years: twelve months that can start with any of them. */
public final class FiscalYear {
    /** The one that is the calendar's year. */
    public static final FiscalYear CALENDAR = new FiscalYear(Month.JANUARY);

    private final Month start;

    private FiscalYear(Month start) {
        this.start = Objects.requireNonNull(start);
    }

    public static FiscalYear startingIn(Month start) {
        return new FiscalYear(start);
    }

    public Month start() {
        return start;
    }

    /** The first day of the year with this name; a year is named for the calendar year in which it ends. */
    LocalDate firstDay(int year) {
        return LocalDate.of(start == Month.JANUARY ? year : year - 1, start, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalYear && start == ((FiscalYear) other).start;
    }

    @Override
    public int hashCode() {
        return start.hashCode();
    }

    @Override
    public String toString() {
        return "from " + start;
    }
}
