package org.jointpriority.partnership;

import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.order.Recomputation;

/** What was read of where joint priorities stand, and how far it was meanwhile with working that out again. */
public final class Reading<T> {
    private final T value;
    private final Optional<Recomputation> recomputation;

    Reading(T value, Optional<Recomputation> recomputation) {
        this.value = Objects.requireNonNull(value);
        this.recomputation = Objects.requireNonNull(recomputation);
    }

    public T value() {
        return value;
    }

    /** Whether some of it may stand where it stood before the departments, criteria or order rule changed. */
    public boolean isRecomputing() {
        return recomputation.isPresent();
    }

    /** Empty, as nearly always, if all of it stands where it has to. */
    public Optional<Recomputation> recomputation() {
        return recomputation;
    }
}
