package org.jointpriority.domain.agreement;

/**
 * What a coefficient of concordance says in a word.
 * <p>The bounds are those of R. C. Schmidt, Managing Delphi Surveys Using Nonparametric Statistical Techniques, Decision Sciences
 * 28 (1997): 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 unusually strong.</p>
 */
public enum Accord {
    /** Chance alone could have done it. */
    TOO_FEW_TO_TELL,
    WEAK, MODERATE, STRONG, VERY_STRONG;

    static Accord of(double concordance) {
        if (concordance >= 0.9) {
            return VERY_STRONG;
        }
        if (concordance >= 0.7) {
            return STRONG;
        }
        return concordance >= 0.5 ? MODERATE : WEAK;
    }
}
