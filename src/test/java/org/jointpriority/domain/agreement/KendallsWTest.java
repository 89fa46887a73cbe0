package org.jointpriority.domain.agreement;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.Test;

public class KendallsWTest {
    private static final int[][] ANXIETY = {
        {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
        {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
        {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}};

    /** As R's DescTools and irr give it. */
    @Test
    public void lawsonsAnxietyRatings() {
        KendallsW w = w(ANXIETY);
        assertEquals(0.5396569, w.value(), 5e-8);
        assertEquals(0.50192, w.uncorrected(), 5e-6);
        assertEquals(0.04288, w.chance(), 5e-6);
        assertFalse(w.isExact());
        assertEquals(Accord.MODERATE, w.accord());
        assertEquals(3, w.judges());
        assertEquals(20, w.items());
        assertEquals(1 / 3.0, w.expected(), 0);
    }

    /** An example of Siegel and Castellan (1988), as R gives it. */
    @Test
    public void whatThreePeopleLookForInAConference() {
        KendallsW w = w(new int[][] {{5, 6, 7, 1, 2, 4, 3, 8}, {1, 7, 6, 2, 3, 5, 4, 8}, {4, 5, 1, 3, 2, 7, 6, 8}});
        assertEquals(0.6560847, w.value(), 5e-8);
        assertEquals(0.05528, w.chance(), 5e-6);
        assertEquals(Accord.TOO_FEW_TO_TELL, w.accord());
    }

    @Test
    public void oneAndTheSameOrderIsOne() {
        KendallsW w = w(new int[][] {{10, 20, 30, 40}, {1, 5, 6, 900}, {-3, -2, -1, 0}});
        assertEquals(1, w.value(), 0);
        assertEquals("each of the others has to deal out one of 24 rankings", 1 / 576.0, w.chance(), 1e-15);
        assertEquals(Accord.VERY_STRONG, w.accord());
    }

    @Test
    public void theSameOrderWithTheSameTiesIsOneToo() {
        KendallsW w = w(new int[][] {{1, 1, 2, 3}, {4, 4, 6, 8}});
        assertEquals(1, w.value(), 0);
        assertTrue(w.uncorrected() < 1);
        assertEquals("one of the twelve rankings with that tie", 1 / 12.0, w.chance(), 1e-15);
    }

    @Test
    public void oppositeOrdersOfTwoAreNoAccord() {
        KendallsW w = w(new int[][] {{1, 2, 3, 4}, {4, 3, 2, 1}});
        assertEquals(0, w.value(), 0);
        assertEquals(1, w.chance(), 1e-15);
        assertEquals(Accord.TOO_FEW_TO_TELL, w.accord());
    }

    @Test
    public void tooFewHaveNone() {
        assertEquals(Optional.empty(), KendallsW.of(Collections.emptyList()));
        assertEquals(Optional.empty(), KendallsW.of(List.of(new int[] {1, 2, 3})));
        assertEquals(Optional.empty(), KendallsW.of(List.of(new int[] {1, 2}, new int[] {1, 2})));
        assertEquals("nobody ranks anything", Optional.empty(), KendallsW.of(List.of(new int[] {5, 5, 5}, new int[] {2, 2, 2})));
    }

    @Test
    public void whoeverTiesAllSaysNothing() {
        KendallsW w = w(new int[][] {{1, 2, 3}, {7, 7, 7}});
        assertEquals(0.5, w.value(), 1e-15);
        assertEquals(1, w.chance(), 1e-15);
    }

    @Test
    public void tiesShareTheMeanOfTheirPlaces() {
        assertArrayEquals(new int[] {2, 4, 6}, KendallsW.doubledRanks(new int[] {-5, 0, Integer.MAX_VALUE}));
        assertArrayEquals(new int[] {7, 2, 7, 7, 7}, KendallsW.doubledRanks(new int[] {9, 1, 9, 9, 9}));
        assertArrayEquals(new int[] {8, 3, 6, 3}, KendallsW.doubledRanks(new int[] {5, 1, 2, 1}));
    }

    /** Every ranking of every judge but the first, one by one. */
    @Test
    public void theChanceIsThatOfFullEnumeration() {
        Random random = new Random(20261124);
        int[][] sizes = {{3, 2}, {3, 3}, {3, 6}, {4, 2}, {4, 3}, {4, 4}, {5, 2}, {5, 3}, {6, 2}, {6, 3}, {7, 2}};
        for (int[] size : sizes) {
            for (int round = 0; round < 12; round++) {
                int[][] scores = scores(size[0], size[1], round % 3 == 0 ? 1000 : size[0], random);
                KendallsW.of(Arrays.asList(scores)).ifPresent(w -> {
                    assertTrue(w.isExact());
                    assertEquals(Arrays.deepToString(scores), enumerated(scores), w.chance(), 1e-12);
                });
            }
        }
    }

    /** Three judges on seven items are 25 million rankings: once is enough. */
    @Test
    public void theChanceIsThatOfFullEnumerationForThreeOnSeven() {
        int[][] scores = {{700, 600, 500, 400, 300, 200, 100}, {6, 7, 4, 4, 3, 1, 2}, {5, 3, 7, 6, 2, 4, 1}};
        assertEquals(enumerated(scores), w(scores).chance(), 1e-12);
    }

    @Test
    public void ofManyJudgesOnFewItemsTheChanceIsExactAsFarAsItCanBeCounted() {
        Random random = new Random(7);
        int[][] most = {{3, 60}, {4, 20}, {5, 8}, {6, 5}, {7, 4}};
        for (int[] size : most) {
            KendallsW counted = w(scores(size[0], size[1], 1000, random));
            assertTrue(counted.isExact());
            double near = ChiSquare.chanceOfMoreThan(size[1] * (size[0] - 1) * counted.value(), size[0] - 1);
            assertEquals(near, counted.chance(), 0.1);
            assertFalse(w(scores(size[0], size[1] + 1, 1000, random)).isExact());
        }
    }

    @Test
    public void theOrderOfJudgesAndItemsMakesNoDifference() {
        int[][] scores = {{5, 1, 4, 4, 2, 9}, {3, 3, 8, 1, 1, 2}, {6, 2, 7, 5, 1, 8}};
        List<int[]> others = new ArrayList<>();
        for (int judge = 2; judge >= 0; judge--) {
            int[] of = scores[judge];
            others.add(IntStream.of(3, 0, 5, 1, 4, 2).map(item -> of[item]).toArray());
        }
        assertEquals(w(scores).value(), KendallsW.of(others).get().value(), 1e-15);
        assertEquals(w(scores).chance(), KendallsW.of(others).get().chance(), 1e-12);
    }

    @Test
    public void tenThousandItemsAreNoTrouble() {
        Random random = new Random(3);
        int[][] scores = new int[3][10_000];
        for (int item = 0; item < 10_000; item++) {
            for (int[] ofJudge : scores) {
                ofJudge[item] = item / 10 + random.nextInt(500);
            }
        }
        KendallsW w = w(scores);
        assertTrue(w.value() > 0.8);
        assertEquals(0, w.chance(), 1e-12);
    }

    private static KendallsW w(int[][] scores) {
        return KendallsW.of(Arrays.asList(scores)).orElseThrow();
    }

    private static int[][] scores(int items, int judges, int bound, Random random) {
        int[][] scores = new int[judges][items];
        for (int[] ofJudge : scores) {
            Arrays.setAll(ofJudge, item -> random.nextInt(bound));
        }
        return scores;
    }

    private static double enumerated(int[][] scores) {
        int[][] ranks = Arrays.stream(scores).map(KendallsW::doubledRanks).toArray(int[][]::new);
        List<int[]> orders = new ArrayList<>();
        permute(IntStream.range(0, ranks[0].length).toArray(), 0, orders);
        int[] observed = new int[ranks[0].length];
        for (int[] ofJudge : ranks) {
            add(ofJudge, IntStream.range(0, observed.length).toArray(), observed, 1);
        }
        return reaching(ranks, orders, 1, ranks[0].clone(), squares(observed)) / Math.pow(orders.size(), ranks.length - 1.0);
    }

    private static long reaching(int[][] ranks, List<int[]> orders, int judge, int[] sums, long observed) {
        if (judge == ranks.length) {
            return squares(sums) >= observed ? 1 : 0;
        }
        long reaching = 0;
        for (int[] order : orders) {
            add(ranks[judge], order, sums, 1);
            reaching += reaching(ranks, orders, judge + 1, sums, observed);
            add(ranks[judge], order, sums, -1);
        }
        return reaching;
    }

    private static void add(int[] ranks, int[] order, int[] sums, int sign) {
        for (int item = 0; item < sums.length; item++) {
            sums[item] += sign * ranks[order[item]];
        }
    }

    private static long squares(int[] sums) {
        long squares = 0;
        for (int sum : sums) {
            squares += (long) sum * sum;
        }
        return squares;
    }

    private static void permute(int[] order, int from, List<int[]> orders) {
        if (from == order.length) {
            orders.add(order.clone());
        }
        for (int other = from; other < order.length; other++) {
            swap(order, from, other);
            permute(order, from + 1, orders);
            swap(order, from, other);
        }
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
