package org.jointpriority.domain.assessment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;

public class DisagreementTest {
    @Test
    public void isAThirdRoundedUpAtEachEndOfTheScale() {
        assertDisagreement(false);
        assertDisagreement(false, 1);
        assertDisagreement(false, 9);
        assertDisagreement(true, 1, 9);
        assertDisagreement(true, 3, 7);
        assertDisagreement(false, 3, 6);
        assertDisagreement(false, 4, 7);
        assertDisagreement(true, 3, 5, 7);
        assertDisagreement(true, 9, 9, 1);
        assertDisagreement(false, 4, 6, 9);
        assertDisagreement(false, 1, 5, 5, 9);
        assertDisagreement(false, 1, 9, 9, 9);
        assertDisagreement(true, 1, 2, 8, 9);
        assertDisagreement(false, 1, 5, 7, 8, 9);
        assertDisagreement(true, 1, 2, 5, 8, 9);
        assertDisagreement(true, 1, 2, 5, 5, 8, 9);
        assertDisagreement(false, 1, 5, 5, 5, 8, 9);
        assertDisagreement(false, 1, 2, 5, 7, 8, 9, 9);
        assertDisagreement(true, 1, 2, 3, 5, 7, 8, 9);
        assertDisagreement(false, 1, 2, 3, 5, 5, 8, 9);
    }

    /** Low, medium and high in every mixture of up to seven ratings, against the rule as it is worded. */
    @Test
    public void holdsForEveryMixtureOfUpToSevenRatings() {
        for (int low = 0; low <= 7; low++) {
            for (int medium = 0; low + medium <= 7; medium++) {
                for (int high = 0; low + medium + high <= 7; high++) {
                    List<Rating> ratings = new ArrayList<>();
                    ratings.addAll(Collections.nCopies(low, Rating.of(3)));
                    ratings.addAll(Collections.nCopies(medium, Rating.of(5)));
                    ratings.addAll(Collections.nCopies(high, Rating.of(7)));
                    double third = Math.ceil(ratings.size() / 3.0);
                    assertEquals(ratings.toString(), !ratings.isEmpty() && low >= third && high >= third, Disagreement.among(ratings));
                }
            }
        }
    }

    @Test
    public void isTheSameSeenFromTheOtherEnd() {
        RandomValues.tryTimes(300, values -> {
            List<Rating> ratings = values.ratings(values.between(0, 9));
            List<Rating> mirrored = ratings.stream().map(rating -> Rating.of(10 - rating.value())).toList();
            assertEquals(ratings.toString(), Disagreement.among(ratings), Disagreement.among(mirrored));
        });
    }

    @Test
    public void isNotWhereAllAreOfOneMind() {
        RandomValues.tryTimes(50, values ->
                assertFalse(Disagreement.among(Collections.nCopies(values.between(1, 9), values.rating()))));
    }

    private static void assertDisagreement(boolean expected, int... ratings) {
        List<Rating> list = IntStream.of(ratings).mapToObj(Rating::of).toList();
        assertEquals(list.toString(), expected, Disagreement.among(list));
    }
}
