package org.jointpriority.domain.assessment;

/** The arithmetic of the joint score in whole numbers, so that no rounding happens before the last. */
final class Weighing {
    private static final int TENTHS_OF_ALL = 1000;
    /** A median is counted in halves, and from the lowest to the highest rating there are twice eight of them. */
    private static final int HALVES_OF_SCALE = 2 * (Rating.HIGHEST - Rating.LOWEST);

    private Weighing() { }

    /** weight × (median − 1), in halves. */
    static long weighed(int weight, Median median) {
        return (long) weight * (median.halves() - 2 * Rating.LOWEST);
    }

    /** 1000 × weighed ÷ 16 ÷ weight, rounded half up. */
    static int tenths(long weighed, long weight) {
        long whole = HALVES_OF_SCALE * weight;
        return Math.toIntExact((2 * TENTHS_OF_ALL * weighed + whole) / (2 * whole));
    }
}
