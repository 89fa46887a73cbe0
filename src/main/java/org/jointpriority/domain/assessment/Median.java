package org.jointpriority.domain.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.limits.Limits;

/** The middle of the departments' ratings on a criterion; of an even number, the mean of the two middle ones. */
public final class Median implements Comparable<Median> {
    private final int halves;

    private Median(int halves) {
        this.halves = Limits.whole("median", halves, 2 * Rating.LOWEST, 2 * Rating.HIGHEST);
    }

    /** None of no ratings. */
    public static Optional<Median> of(Collection<Rating> ratings) {
        if (ratings.isEmpty()) {
            return Optional.empty();
        }
        List<Rating> sorted = new ArrayList<>(ratings);
        Collections.sort(sorted);
        int size = sorted.size();
        return Optional.of(new Median(sorted.get((size - 1) / 2).value() + sorted.get(size / 2).value()));
    }

    public static Median ofHalves(int halves) {
        return new Median(halves);
    }

    /** Twice its value, which is always whole. */
    public int halves() {
        return halves;
    }

    public Level level() {
        return Level.of(this);
    }

    public BigDecimal toBigDecimal() {
        return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(halves * 5L, 1);
    }

    @Override
    public int compareTo(Median other) {
        return Integer.compare(halves, other.halves);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Median && halves == ((Median) other).halves;
    }

    @Override
    public int hashCode() {
        return halves;
    }

    /** As people write it: 6.5 or 7. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
