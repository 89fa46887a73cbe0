package org.jointpriority.domain.assessment;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class LevelTest {
    @Test
    public void aRatingIsAWholeNumberFromOneToNine() {
        for (int value = 1; value <= 9; value++) {
            assertEquals(value, Rating.of(value).value());
        }
        for (int value : new int[] {Integer.MIN_VALUE, -1, 0, 10, Integer.MAX_VALUE}) {
            assertRefused("rating", Reason.OUT_OF_RANGE, () -> Rating.of(value), 1, 9);
        }
    }

    @Test
    public void aRatingBelongsToAThirdOfTheScale() {
        Level[] levels = {Level.LOW, Level.LOW, Level.LOW, Level.MEDIUM, Level.MEDIUM, Level.MEDIUM, Level.HIGH, Level.HIGH, Level.HIGH};
        for (int value = 1; value <= 9; value++) {
            assertEquals("rating " + value, levels[value - 1], Rating.of(value).level());
        }
    }

    @Test
    public void aMedianBetweenTwoThirdsBelongsToTheLowerOne() {
        Object[][] table = {
            {"1", Level.LOW}, {"3", Level.LOW}, {"3.5", Level.LOW}, {"4", Level.MEDIUM}, {"4.5", Level.MEDIUM},
            {"6", Level.MEDIUM}, {"6.5", Level.MEDIUM}, {"7", Level.HIGH}, {"7.5", Level.HIGH}, {"9", Level.HIGH}};
        for (Object[] row : table) {
            int halves = (int) (2 * Double.parseDouble((String) row[0]));
            assertEquals("median " + row[0], row[1], Median.ofHalves(halves).level());
        }
    }
}
