package org.jointpriority.domain.assessment;

import java.util.Objects;
import java.util.Optional;

/** A criterion before and after it was changed: it was added where there is none before, and taken away where there is none after. */
public final class CriterionChange {
    private final Optional<Criterion> before;
    private final Optional<Criterion> after;

    private CriterionChange(Optional<Criterion> before, Optional<Criterion> after) {
        this.before = before;
        this.after = after;
    }

    public static CriterionChange of(Optional<Criterion> before, Optional<Criterion> after) {
        return new CriterionChange(Objects.requireNonNull(before), Objects.requireNonNull(after));
    }

    public Optional<Criterion> before() {
        return before;
    }

    public Optional<Criterion> after() {
        return after;
    }

    /** As it was called last. */
    public String name() {
        return after.isPresent() ? after.get().name() : before.map(Criterion::name).orElse("");
    }

    /** Whether what counts is different: its weight, whether it is active and whether it is patient care. */
    public boolean movesScores() {
        return !(before.isPresent() && after.isPresent() && before.get().countsLike(after.get()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CriterionChange && before.equals(((CriterionChange) other).before) && after.equals(((CriterionChange) other).after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    @Override
    public String toString() {
        return before + " to " + after;
    }
}
