package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.order.OrderKey;

/** What puts a joint priority in its place, for all and for one department: the little that a long list needs of each. */
public final class Place {
    private final OrderKey orderKey;
    private final Optional<LocalDate> holdsUntil;
    private final boolean published;
    private final String parts;

    /** @param parts those of the departments as they were written, which most lines of a list never read; empty if no department was asked for */
    Place(OrderKey orderKey, Optional<LocalDate> holdsUntil, boolean published, String parts) {
        this.orderKey = Objects.requireNonNull(orderKey);
        this.holdsUntil = Objects.requireNonNull(holdsUntil);
        this.published = published;
        this.parts = Objects.requireNonNull(parts);
    }

    public OrderKey orderKey() {
        return orderKey;
    }

    /** Whether it is still the right one on this day. */
    public boolean holds(LocalDate day) {
        return !holdsUntil.filter(day::isAfter).isPresent();
    }

    /** The score that the ratings of the department alone give, for whoever may be told; empty too if no department was asked for. */
    public Optional<JointScore> ownScore(int departmentId) {
        return Parts.ownScore(parts, departmentId);
    }

    /** As {@link Placement#disclosure}, if a department was asked for. */
    public Disclosure disclosure(boolean blind, Collection<Integer> own) {
        return Parts.parse(parts).disclosure(blind, published, own);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place && orderKey.equals(((Place) other).orderKey)
                && holdsUntil.equals(((Place) other).holdsUntil) && published == ((Place) other).published && parts.equals(((Place) other).parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderKey, holdsUntil, published, parts);
    }

    @Override
    public String toString() {
        return orderKey + " (" + parts + ")";
    }
}
