package org.jointpriority.domain.order;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.planning.Deadline;

/**
 * A joint priority's place as a text whose plain order is the joint order, so that a database or a search index sorts
 * like everybody else. Keys made by different rules do not compare.
 */
public final class OrderKey implements Comparable<OrderKey> {
    public static final int LONGEST = 100;

    private static final char FIRST = '0';
    private static final char SECOND = '1';
    private static final int TIER_LETTERS = 2;
    private static final String UNRATED_BAND = "3";
    private static final String UNSCORED = "9999";
    private static final String NO_DEADLINE = "99999999";
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int LONGEST_PROJECT_KEY =
            LONGEST - TIER_LETTERS - UNRATED_BAND.length() - UNSCORED.length() - NO_DEADLINE.length() - 1 - IssueKey.NUMBER_DIGITS;

    private final String value;

    private OrderKey(String value) {
        this.value = value;
    }

    public static OrderKey of(OrderRule rule, Tier tier, Breakdown breakdown, Optional<Deadline> nearest, IssueKey issueKey) {
        return of(rule, tier, breakdown.patientCare().map(Median::level), breakdown.score(), nearest, issueKey);
    }

    /** @param band that of the median on patient care */
    static OrderKey of(OrderRule rule, Tier tier, Optional<Level> band, Optional<JointScore> score, Optional<Deadline> nearest, IssueKey issueKey) {
        return new OrderKey(beforeScore(rule, tier, band) + score(tier.isPublished() ? score : Optional.empty()) + afterScore(nearest, issueKey));
    }

    /** What the order looks at before the score. */
    static String beforeScore(OrderRule rule, Tier tier, Optional<Level> band) {
        return tier(tier) + (rule == OrderRule.PATIENT_CARE_FIRST ? band(tier.isPublished() ? band : Optional.empty()) : "");
    }

    /** What the order looks at where scores are equal. */
    static String afterScore(Optional<Deadline> nearest, IssueKey issueKey) {
        return day(nearest) + issue(issueKey);
    }

    /** Reads what {@link #value()} gave. */
    public static OrderKey parse(String value) {
        if (value.length() <= TIER_LETTERS || value.length() > LONGEST || !isWellFormed(value)) {
            throw InvalidValue.of("orderKey", Reason.MALFORMED);
        }
        return new OrderKey(value);
    }

    /** Without a regular expression, since a list reads thousands of them. */
    private static boolean isWellFormed(String value) {
        for (int index = 0; index < value.length(); index++) {
            char letter = value.charAt(index);
            if (!(letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z' || letter == '_' || letter == ' ')) {
                return false;
            }
        }
        return true;
    }

    public String value() {
        return value;
    }

    public Tier tier() {
        return Tier.of(value.charAt(0) == FIRST, value.charAt(1) == FIRST);
    }

    /** Where it would stand if it were not lifted. */
    public OrderKey ordinary() {
        return new OrderKey(SECOND + value.substring(1));
    }

    private static String tier(Tier tier) {
        return String.valueOf(new char[] {tier.isLifted() ? FIRST : SECOND, tier.isPublished() ? FIRST : SECOND});
    }

    private static String band(Optional<Level> band) {
        return band.map(level -> Integer.toString(level.ordinal())).orElse(UNRATED_BAND);
    }

    private static String score(Optional<JointScore> score) {
        return score.map(known -> digits(4, JointScore.MOST_TENTHS - known.tenths())).orElse(UNSCORED);
    }

    private static String day(Optional<Deadline> nearest) {
        return nearest.map(Deadline::day).map(OrderKey::withinFourDigits)
                .map(day -> digits(8, day.getYear() * 10_000L + day.getMonthValue() * 100 + day.getDayOfMonth()))
                .orElse(NO_DEADLINE);
    }

    /** Jira itself lets a due date have any year. */
    private static LocalDate withinFourDigits(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    /** The space sorts before all that a project key is made of, so that AB goes before ABC. */
    private static String issue(IssueKey key) {
        String project = key.projectKey();
        // Jira can be set to allow keys up to 255 long; they never need that much to differ.
        return project.substring(0, Math.min(project.length(), LONGEST_PROJECT_KEY)) + ' '
                + digits(IssueKey.NUMBER_DIGITS, key.number());
    }

    private static String digits(int count, long number) {
        return String.format(Locale.ROOT, "%0" + count + 'd', number);
    }

    @Override
    public int compareTo(OrderKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderKey && value.equals(((OrderKey) other).value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
