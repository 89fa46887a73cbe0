package org.jointpriority.domain.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far several judges put the same items into the same order: the coefficient of concordance W, from 0 for no accord to 1
 * for one and the same order, with the correction for ties, and the chance that judges who do not know of each other agree as much.
 * <p>The coefficient is that of M. G. Kendall and B. Babington Smith, The Problem of m Rankings, Annals of Mathematical Statistics
 * 10 (1939); the correction and the test are those of M. G. Kendall, Rank Correlation Methods (1948), chapter 6.</p>
 */
public final class KendallsW {
    public static final int FEWEST_JUDGES = 2;
    public static final int FEWEST_ITEMS = 3;
    /** Up to here all possible rankings are counted, unless the judges are too many; above, the chi-square distribution is near enough. */
    static final int MOST_ITEMS_COUNTED = 7;
    private static final double SIGNIFICANCE = 0.05;

    private final int judges;
    private final int items;
    private final double uncorrected;
    private final double value;
    private final double chance;
    private final boolean exact;

    private KendallsW(int judges, int items, double uncorrected, double value, double chance, boolean exact) {
        this.judges = judges;
        this.items = items;
        this.uncorrected = uncorrected;
        this.value = value;
        this.chance = chance;
        this.exact = exact;
    }

    /**
     * None of fewer than {@link #FEWEST_JUDGES} judges or {@link #FEWEST_ITEMS} items, nor where every judge gives the same score to all items.
     *
     * @param scores for each judge, of the same items in the same order; only which is higher counts
     */
    public static Optional<KendallsW> of(List<int[]> scores) {
        int judges = scores.size();
        int items = scores.stream().mapToInt(ofJudge -> ofJudge.length).min().orElse(0);
        if (judges < FEWEST_JUDGES || items < FEWEST_ITEMS) {
            return Optional.empty();
        }
        int[][] ranks = new int[judges][];
        long[] sums = new long[items];
        double ties = 0;
        for (int judge = 0; judge < judges; judge++) {
            ranks[judge] = doubledRanks(scores.get(judge));
            ties += ties(ranks[judge]);
            for (int item = 0; item < items; item++) {
                sums[item] += ranks[judge][item];
            }
        }
        double possible = (double) judges * judges * (Math.pow(items, 3) - items);
        double attainable = possible - judges * ties;
        if (attainable <= 0) {
            return Optional.empty();
        }
        double spread = spread(sums, judges);
        double value = Math.min(1, spread / attainable);
        OptionalDouble counted = items > MOST_ITEMS_COUNTED ? OptionalDouble.empty() : RankSums.chanceOf(sums, ranks);
        return Optional.of(new KendallsW(judges, items, spread / possible, value,
                counted.orElseGet(() -> ChiSquare.chanceOfMoreThan(judges * (items - 1) * value, items - 1)), counted.isPresent()));
    }

    /** Twelve times the sum of the squares by which the sums of the ranks differ from their mean. */
    private static double spread(long[] doubledSums, int judges) {
        double mean = judges * (doubledSums.length + 1.0);
        return 3 * Arrays.stream(doubledSums).mapToDouble(sum -> (sum - mean) * (sum - mean)).sum();
    }

    /** Twice the ranks, so that they are whole: those of one score share the mean of the places that they take. */
    static int[] doubledRanks(int[] scores) {
        int[] sorted = scores.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[scores.length];
        for (int item = 0; item < scores.length; item++) {
            ranks[item] = firstAtLeast(sorted, scores[item]) + firstAtLeast(sorted, scores[item] + 1L) + 1;
        }
        return ranks;
    }

    private static int firstAtLeast(int[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Over the groups of one rank, the sum of size cubed less size. */
    private static double ties(int[] ranks) {
        int[] sorted = ranks.clone();
        Arrays.sort(sorted);
        double ties = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = firstAtLeast(sorted, sorted[from] + 1L);
            double size = to - from;
            ties += size * size * size - size;
        }
        return ties;
    }

    public int judges() {
        return judges;
    }

    public int items() {
        return items;
    }

    /** From 0 to 1. */
    public double value() {
        return value;
    }

    /** As if there were no ties. */
    public double uncorrected() {
        return uncorrected;
    }

    /** What it is on average of judges who do not know of each other. */
    public double expected() {
        return 1.0 / judges;
    }

    /** The p-value: how probable at least as much accord is by chance alone. */
    public double chance() {
        return chance;
    }

    /** Whether the chance was counted and not read off a distribution that comes near it. */
    public boolean isExact() {
        return exact;
    }

    public Accord accord() {
        return chance > SIGNIFICANCE ? Accord.TOO_FEW_TO_TELL : Accord.of(value);
    }

    @Override
    public String toString() {
        return "W " + value + " of " + judges + " on " + items + " by chance " + chance;
    }
}
