package org.jointpriority.domain.agreement;

/**
 * The upper tail of the chi-square distribution: the regularised incomplete gamma function Q(n/2, x/2).
 * <p>By the series of NIST's Digital Library of Mathematical Functions 8.7.1 where x is small, by the continued fraction 8.9.2
 * elsewhere. Of half a whole number the gamma function is a product, so that nothing more is needed.</p>
 */
final class ChiSquare {
    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;

    private ChiSquare() { }

    static double chanceOfMoreThan(double value, int degreesOfFreedom) {
        double a = degreesOfFreedom / 2.0;
        double x = value / 2;
        if (x <= 0) {
            return 1;
        }
        double scale = Math.exp(a * Math.log(x) - x - logGamma(degreesOfFreedom));
        return x < a + 1 ? 1 - scale * series(a, x) : scale * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (double n = a + 1; term > sum * PRECISION; n++) {
            term *= x / n;
            sum += term;
        }
        return sum;
    }

    /** By the method of W. J. Lentz, from the top down. */
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        double step = 0;
        for (int i = 1; Math.abs(step - 1) > PRECISION; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / nonZero(numerator * d + b);
            c = nonZero(b + numerator / c);
            step = c * d;
            value *= step;
        }
        return value;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Of half the number, from gamma(1/2) = √π or gamma(1) = 1 upwards. */
    private static double logGamma(int doubled) {
        double log = doubled % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
        for (double factor = doubled % 2 == 0 ? 1 : 0.5; factor < doubled / 2.0; factor++) {
            log += Math.log(factor);
        }
        return log;
    }
}
