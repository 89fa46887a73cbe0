package org.jointpriority.domain.agreement;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ChiSquareTest {
    /** Critical values as every table has them. */
    @Test
    public void criticalValues() {
        double[][] table = {{3.841458820694124, 1, 0.05}, {5.991464547107979, 2, 0.05}, {18.307038053275146, 10, 0.05},
            {124.342113404004, 100, 0.05}, {6.634896601021213, 1, 0.01}, {23.209251158954356, 10, 0.01}, {2.705543454095404, 1, 0.1}};
        for (double[] row : table) {
            assertEquals(row[2], ChiSquare.chanceOfMoreThan(row[0], (int) row[1]), 1e-12);
        }
    }

    /** Of an even number of degrees it is a sum of Poisson's probabilities. */
    @Test
    public void evenDegreesHaveAClosedForm() {
        for (int half : new int[] {1, 2, 7, 40}) {
            for (double x : new double[] {0.01, 0.9, half - 0.5, half, half + 1.5, 3 * half + 2}) {
                double term = Math.exp(-x);
                double sum = 0;
                for (int i = 0; i < half; i++) {
                    sum += term;
                    term *= x / (i + 1);
                }
                assertEquals(half + " " + x, sum, ChiSquare.chanceOfMoreThan(2 * x, 2 * half), 1e-12);
            }
        }
    }

    /** Two degrees more add one term, whether their number is even or odd. */
    @Test
    public void degreesFollowFromOneAnother() {
        for (double x : new double[] {0.3, 2, 9, 30}) {
            double term = Math.sqrt(2 * x / Math.PI) * Math.exp(-x / 2);
            for (int degrees = 1; degrees < 40; degrees += 2) {
                assertEquals(ChiSquare.chanceOfMoreThan(x, degrees) + term, ChiSquare.chanceOfMoreThan(x, degrees + 2), 1e-12);
                term *= x / (degrees + 2);
            }
        }
    }

    @Test
    public void nothingAndMuch() {
        assertEquals(1, ChiSquare.chanceOfMoreThan(0, 5), 0);
        assertEquals(0, ChiSquare.chanceOfMoreThan(1e6, 9999), 0);
        assertEquals(0.4953, ChiSquare.chanceOfMoreThan(10_000, 9999), 1e-4);
    }
}
