package org.jointpriority.domain.assessment;

/** A third of the scale, the highest first as in the joint order. */
public enum Level {
    HIGH, MEDIUM, LOW;

    private static final int HIGH_FROM = 7;
    private static final int MEDIUM_FROM = 4;

    public static Level of(Rating rating) {
        return ofHalves(2 * rating.value());
    }

    /** A median between two thirds belongs to the lower one: 3.5 is low, 6.5 medium. */
    public static Level of(Median median) {
        return ofHalves(median.halves());
    }

    private static Level ofHalves(int halves) {
        if (halves >= 2 * HIGH_FROM) {
            return HIGH;
        }
        return halves >= 2 * MEDIUM_FROM ? MEDIUM : LOW;
    }
}
