package org.jointpriority.domain.assessment;

import java.math.BigDecimal;

import org.jointpriority.domain.limits.Limits;

/** How much a joint priority counts, from 0 to 100 with one decimal. */
public final class JointScore implements Comparable<JointScore> {
    public static final int MOST_TENTHS = 1000;

    private final int tenths;

    private JointScore(int tenths) {
        this.tenths = Limits.whole("score", tenths, 0, MOST_TENTHS);
    }

    public static JointScore ofTenths(int tenths) {
        return new JointScore(tenths);
    }

    public int tenths() {
        return tenths;
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenths, 1);
    }

    @Override
    public int compareTo(JointScore other) {
        return Integer.compare(tenths, other.tenths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JointScore && tenths == ((JointScore) other).tenths;
    }

    @Override
    public int hashCode() {
        return tenths;
    }

    /** Always with its decimal: 87.5, 100.0. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
