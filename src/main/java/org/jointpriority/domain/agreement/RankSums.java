package org.jointpriority.domain.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How the sums of the judges' ranks are distributed when each judge deals out the ranks, ties included, by chance.
 * <p>Judge by judge all ways of dealing are counted, and sums that differ in the order of the items only are counted as one.
 * For the last judge only those ways are needed that bring the squares of the sums up to what was observed.</p>
 */
final class RankSums {
    private final int items;
    /** Of a key, for each item: enough for the sums of so many judges. */
    private final int bits;
    private final int[][] ranks;
    /** What the sums of the squares have to reach. */
    private final long observed;

    private RankSums(int[][] ranks, long observed) {
        this.items = ranks[0].length;
        this.bits = Long.SIZE / items;
        this.ranks = ranks;
        this.observed = observed;
    }

    /**
     * The chance of sums that lie at least as far apart; empty if counting would take too long.
     *
     * @param sums  as observed
     * @param ranks of each judge, doubled
     */
    static OptionalDouble chanceOf(long[] sums, int[][] ranks) {
        if (ranks.length > mostJudges(sums.length)) {
            return OptionalDouble.empty();
        }
        int[][] sorted = Arrays.stream(ranks).map(ofJudge -> Arrays.stream(ofJudge).sorted().toArray()).toArray(int[][]::new);
        return OptionalDouble.of(new RankSums(sorted, Arrays.stream(sums).map(sum -> sum * sum).sum()).chance());
    }

    /** Up to how many judges counting takes no more than half a second. */
    private static int mostJudges(int items) {
        switch (items) {
            case 3:
                return 60;
            case 4:
                return 20;
            case 5:
                return 8;
            case 6:
                return 5;
            case 7:
                return 4;
            default:
                return 0;
        }
    }

    private double chance() {
        // Where the first judge puts which item makes no difference.
        Map<Long, Double> chances = Collections.singletonMap(key(ranks[0]), 1.0);
        int last = ranks.length - 1;
        for (int judge = 1; judge < last; judge++) {
            chances = new Dealing(judge).after(chances);
        }
        double chance = 0;
        int[] sums = new int[items];
        for (Map.Entry<Long, Double> entry : chances.entrySet()) {
            read(entry.getKey(), sums);
            chance += entry.getValue() * shareThatReaches(sums, ranks[last]);
        }
        return Math.min(1, chance);
    }

    private double shareThatReaches(int[] sums, int[] dealt) {
        long missing = observed;
        for (int item = 0; item < items; item++) {
            missing -= (long) sums[item] * sums[item] + (long) dealt[item] * dealt[item];
        }
        return shareThatReaches(sums, dealt, 0, (1 << items) - 1, missing);
    }

    /**
     * @param free    the ranks that are not dealt yet, by bits
     * @param missing what twice the products of sums and ranks have yet to give
     */
    private double shareThatReaches(int[] sums, int[] dealt, int item, int free, long missing) {
        long most = 0;
        long least = 0;
        // Products are greatest if the greatest meet, and least if the greatest meet the least.
        for (int rank = 0, up = item, down = items - 1; rank < items; rank++) {
            if ((free >> rank & 1) != 0) {
                most += 2L * sums[up++] * dealt[rank];
                least += 2L * sums[down--] * dealt[rank];
            }
        }
        if (most < missing) {
            return 0;
        }
        if (least >= missing) {
            return 1;
        }
        double share = 0;
        for (int rank = 0; rank < items; rank++) {
            if (isFirstOfItsKind(dealt, rank, free)) {
                share += ofItsKind(dealt, rank, free)
                        * shareThatReaches(sums, dealt, item + 1, free & ~(1 << rank), missing - 2L * sums[item] * dealt[rank]);
            }
        }
        return share / (items - item);
    }

    /** Of tied ranks that are free, one stands for all. */
    private static boolean isFirstOfItsKind(int[] dealt, int rank, int free) {
        return (free >> rank & 1) != 0 && (rank == 0 || dealt[rank - 1] != dealt[rank] || (free >> rank - 1 & 1) == 0);
    }

    /** How many it stands for. */
    private static int ofItsKind(int[] dealt, int rank, int free) {
        int count = 0;
        for (int other = rank; other < dealt.length && dealt[other] == dealt[rank]; other++) {
            count += free >> other & 1;
        }
        return count;
    }

    /** Of sums in ascending order. */
    private long key(int[] sums) {
        long key = 0;
        for (int sum : sums) {
            key = key << bits | sum;
        }
        return key;
    }

    private void read(long key, int[] sums) {
        for (int item = items - 1, shift = 0; item >= 0; item--, shift += bits) {
            sums[item] = (int) (key >>> shift) & (1 << bits) - 1;
        }
    }

    /** One judge's turn. */
    private final class Dealing {
        private final int[] dealt;
        /** What the judges after this one can add at most, if they all agree. */
        private final int[] rest;
        private final int[] before;
        private final int[] after;
        private final int[] sorted;
        private final Map<Long, Double> chances = new HashMap<>();

        Dealing(int judge) {
            this.dealt = ranks[judge];
            this.rest = new int[items];
            for (int next = judge + 1; next < ranks.length; next++) {
                for (int item = 0; item < items; item++) {
                    rest[item] += ranks[next][item];
                }
            }
            this.before = new int[items];
            this.after = new int[items];
            this.sorted = new int[items];
        }

        Map<Long, Double> after(Map<Long, Double> others) {
            others.forEach((key, chance) -> {
                read(key, before);
                deal(0, (1 << items) - 1, 0, 0, 0, chance);
            });
            return chances;
        }

        /**
         * Items with one sum are dealt ascending ranks only, each way standing for all that differ in their order.
         *
         * @param alike how many items before this one have its sum
         * @param tied  how many of those, the latest of them, were dealt one and the same rank
         * @param last  which rank the latest was dealt
         */
        private void deal(int item, int free, int alike, int tied, int last, double chance) {
            if (item == items) {
                add(chance);
                return;
            }
            int same = item > 0 && before[item] == before[item - 1] ? alike + 1 : 0;
            for (int rank = same > 0 ? last : 0; rank < items; rank++) {
                if (isFirstOfItsKind(dealt, rank, free)) {
                    int run = same > 0 && dealt[rank] == dealt[last] ? tied + 1 : 1;
                    after[item] = before[item] + dealt[rank];
                    deal(item + 1, free & ~(1 << rank), same, run, rank,
                            chance * (same + 1) * ofItsKind(dealt, rank, free) / (run * (items - item)));
                }
            }
        }

        private void add(double chance) {
            for (int item = 0; item < items; item++) {
                int place = item;
                while (place > 0 && sorted[place - 1] > after[item]) {
                    sorted[place] = sorted[place - 1];
                    place--;
                }
                sorted[place] = after[item];
            }
            long reach = 0;
            for (int item = 0; item < items; item++) {
                long most = sorted[item] + rest[item];
                reach += most * most;
            }
            if (reach >= observed) {
                chances.merge(key(sorted), chance, Double::sum);
            }
        }
    }
}
