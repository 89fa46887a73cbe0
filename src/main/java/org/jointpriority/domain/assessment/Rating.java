package org.jointpriority.domain.assessment;

import org.jointpriority.domain.limits.Limits;

/** A department's judgement on one criterion: a whole number from 1 to 9. */
public final class Rating implements Comparable<Rating> {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 9;

    private final int value;

    private Rating(int value) {
        this.value = Limits.whole("rating", value, LOWEST, HIGHEST);
    }

    public static Rating of(int value) {
        return new Rating(value);
    }

    public int value() {
        return value;
    }

    public Level level() {
        return Level.of(this);
    }

    @Override
    public int compareTo(Rating other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rating && value == ((Rating) other).value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
