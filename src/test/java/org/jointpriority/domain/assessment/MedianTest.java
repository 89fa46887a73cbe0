package org.jointpriority.domain.assessment;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.limits.InvalidValue.Reason;

public class MedianTest {
    @Test
    public void isTheMiddleOfAnOddNumberOfRatings() {
        assertMedian("7", 7);
        assertMedian("5", 9, 1, 5);
        assertMedian("9", 9, 9, 1);
        assertMedian("4", 1, 9, 4, 2, 8);
    }

    @Test
    public void isTheMeanOfTheTwoMiddleOnesOfAnEvenNumber() {
        assertMedian("3.5", 3, 4);
        assertMedian("6.5", 7, 6);
        assertMedian("5", 1, 9);
        assertMedian("1.5", 1, 1, 2, 9);
        assertMedian("8.5", 9, 8, 9, 8);
        assertMedian("9", 9, 9);
    }

    @Test
    public void thereIsNoneOfNoRatings() {
        assertEquals(Optional.empty(), Median.of(List.of()));
    }

    @Test
    public void isWhatStandsInTheMiddleOfAnyRatingsInAnyOrder() {
        RandomValues.tryTimes(500, values -> {
            List<Rating> ratings = new ArrayList<>(values.ratings(values.between(1, 9)));
            Median median = Median.of(ratings).orElseThrow();
            double value = median.halves() / 2.0;
            long below = ratings.stream().filter(rating -> rating.value() < value).count();
            long above = ratings.stream().filter(rating -> rating.value() > value).count();
            assertTrue(ratings + " has the median " + median, 2 * below <= ratings.size() && 2 * above <= ratings.size());
            Collections.reverse(ratings);
            assertEquals(Optional.of(median), Median.of(ratings));
        });
    }

    @Test
    public void isKeptAsTwiceItsValue() {
        assertEquals(13, median(6, 7).halves());
        assertEquals(median(6, 7), Median.ofHalves(13));
        assertRefused("median", Reason.OUT_OF_RANGE, () -> Median.ofHalves(1), 2, 18);
        assertRefused("median", Reason.OUT_OF_RANGE, () -> Median.ofHalves(19), 2, 18);
    }

    private static void assertMedian(String expected, int... ratings) {
        assertEquals(expected, median(ratings).toString());
        assertEquals(new BigDecimal(expected), median(ratings).toBigDecimal());
    }

    private static Median median(int... ratings) {
        return Median.of(IntStream.of(ratings).mapToObj(Rating::of).toList()).orElseThrow();
    }
}
