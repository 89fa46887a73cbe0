package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.order.OrderKey;

/** What puts a joint priority in its place, for all and for one department: the little that a long list needs of each. */
public final class Place {
    private final OrderKey orderKey;
    private final Optional<LocalDate> holdsUntil;
    private final Optional<JointScore> ownScore;

    Place(OrderKey orderKey, Optional<LocalDate> holdsUntil, Optional<JointScore> ownScore) {
        this.orderKey = Objects.requireNonNull(orderKey);
        this.holdsUntil = Objects.requireNonNull(holdsUntil);
        this.ownScore = Objects.requireNonNull(ownScore);
    }

    public OrderKey orderKey() {
        return orderKey;
    }

    /** Whether it is still the right one on this day. */
    public boolean holds(LocalDate day) {
        return !holdsUntil.filter(day::isAfter).isPresent();
    }

    /** The score that the ratings of the department alone give; empty too if no department was asked for. */
    public Optional<JointScore> ownScore() {
        return ownScore;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place && orderKey.equals(((Place) other).orderKey)
                && holdsUntil.equals(((Place) other).holdsUntil) && ownScore.equals(((Place) other).ownScore);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderKey, holdsUntil, ownScore);
    }

    @Override
    public String toString() {
        return orderKey + ownScore.map(score -> " (" + score + ")").orElse("");
    }
}
