package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;

/** Three months of somebody's fiscal year, such as the first quarter of the year that ends in 2027. */
public final class Quarter implements Comparable<Quarter> {
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Comparator<Quarter> ORDER =
            Comparator.comparing(Quarter::firstDay).thenComparing(quarter -> quarter.fiscalYear.start());

    private final FiscalYear fiscalYear;
    private final int year;
    private final int number;

    private Quarter(FiscalYear fiscalYear, int year, int number) {
        this.fiscalYear = Objects.requireNonNull(fiscalYear);
        this.year = year;
        this.number = number;
    }

    /** The one that a day lies in. */
    public static Quarter of(LocalDate day, FiscalYear fiscalYear) {
        int year = day.getYear();
        if (!day.isBefore(fiscalYear.firstDay(year + 1))) {
            year++;
        }
        int monthsBefore = Math.floorMod(day.getMonthValue() - fiscalYear.start().getValue(), MONTHS * QUARTERS);
        return new Quarter(fiscalYear, year, monthsBefore / MONTHS + 1);
    }

    /** Reads what {@link #toString()} wrote; its days follow from the fiscal year. */
    public static Quarter parse(String written, FiscalYear fiscalYear) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            throw InvalidValue.of("quarter", Reason.MALFORMED);
        }
        Quarter quarter = new Quarter(fiscalYear, Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        Limits.day("quarter", quarter.firstDay());
        return quarter;
    }

    /** The calendar year in which its fiscal year ends: what people call the fiscal year. */
    public int year() {
        return year;
    }

    /** From 1 to 4. */
    public int number() {
        return number;
    }

    public LocalDate firstDay() {
        return fiscalYear.firstDay(year).plusMonths((number - 1) * MONTHS);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public Quarter next() {
        return number == QUARTERS ? new Quarter(fiscalYear, year + 1, 1) : new Quarter(fiscalYear, year, number + 1);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(fiscalYear, year - 1, QUARTERS) : new Quarter(fiscalYear, year, number - 1);
    }

    /** The earlier first. */
    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Quarter)) {
            return false;
        }
        Quarter that = (Quarter) other;
        return year == that.year && number == that.number && fiscalYear.equals(that.fiscalYear);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fiscalYear, year, number);
    }

    /** Such as {@code 2027-Q1}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
