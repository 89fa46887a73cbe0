package org.jointpriority.domain.order;

import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Rating;

/** One rating of one department that, changed alone, would make the difference. */
public final class SingleRating {
    private final int departmentId;
    private final int criterionId;
    private final Optional<Rating> from;
    private final Rating to;
    private final JointScore score;

    SingleRating(int departmentId, int criterionId, Optional<Rating> from, Rating to, JointScore score) {
        this.departmentId = departmentId;
        this.criterionId = criterionId;
        this.from = Objects.requireNonNull(from);
        this.to = Objects.requireNonNull(to);
        this.score = Objects.requireNonNull(score);
    }

    public int departmentId() {
        return departmentId;
    }

    public int criterionId() {
        return criterionId;
    }

    /** What the department says now; empty if it has not rated the criterion. */
    public Optional<Rating> from() {
        return from;
    }

    /** The lowest rating that is enough. */
    public Rating to() {
        return to;
    }

    /** What the joint score would be then. */
    public JointScore score() {
        return score;
    }

    /** How far the rating moves; one that is missing comes from below the lowest. */
    public int steps() {
        return to.value() - from.map(Rating::value).orElse(Rating.LOWEST - 1);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof SingleRating)) {
            return false;
        }
        SingleRating that = (SingleRating) other;
        return departmentId == that.departmentId && criterionId == that.criterionId && from.equals(that.from)
                && to.equals(that.to) && score.equals(that.score);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, criterionId, from, to, score);
    }

    @Override
    public String toString() {
        return "department " + departmentId + " on criterion " + criterionId + ": " + from.map(Rating::toString).orElse("none")
                + " to " + to + " = " + score;
    }
}
