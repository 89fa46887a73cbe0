package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** How far ahead somebody looks, as people write periods in Jira's searches: {@code 30d}, {@code 2w}, {@code "1M 2w"}, {@code 1y}. */
public final class Horizon {
    /** Nobody plans further, and no day gets a year of five digits. */
    public static final int MOST_YEARS = 10;

    private static final String FIELD = "period";
    /** Minutes, which Jira writes as a small m, and hours are no unit here: what is due is due on a day. */
    private static final Pattern PART = Pattern.compile("([0-9]{1,4})([dwMy])");
    private static final Pattern WHOLE = Pattern.compile("\\+?" + PART + "(\\s*" + PART + ")*");
    private static final int DAYS_OF_WEEK = 7;
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final Period period;

    private Horizon(Period period) {
        this.period = period;
    }

    /** Reads one or more whole numbers of days (d), weeks (w), months (M) and years (y), {@link #MOST_YEARS} years at most. */
    public static Horizon parse(String written) {
        String text = written.trim();
        if (!WHOLE.matcher(text).matches()) {
            throw InvalidValue.of(FIELD, Reason.MALFORMED);
        }
        Period period = Period.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            period = period.plus(period(Integer.parseInt(part.group(1)), part.group(2).charAt(0)));
        }
        if (SOME_DAY.plus(period).isAfter(SOME_DAY.plusYears(MOST_YEARS))) {
            throw InvalidValue.of(FIELD, Reason.OUT_OF_RANGE, 0, MOST_YEARS);
        }
        return new Horizon(period);
    }

    private static Period period(int number, char unit) {
        switch (unit) {
            case 'd':
                return Period.ofDays(number);
            case 'w':
                return Period.ofDays(number * DAYS_OF_WEEK);
            case 'M':
                return Period.ofMonths(number);
            default:
                return Period.ofYears(number);
        }
    }

    /** The last day that is still within it. */
    public LocalDate lastDay(LocalDate today) {
        return today.plus(period);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Horizon && period.equals(((Horizon) other).period);
    }

    @Override
    public int hashCode() {
        return period.hashCode();
    }

    @Override
    public String toString() {
        return period.toString();
    }
}
