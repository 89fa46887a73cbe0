package org.jointpriority.partnership;

import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.Standing;

/** A line of the ranking: the place, the issue, and what its place is made of. */
public final class RankedJointPriority {
    private final int place;
    private final JointIssue issue;
    private final Standing standing;
    private final Awaited awaited;
    private final Optional<Department> raisedBy;
    private final Optional<JointScore> ownScore;
    private final OptionalInt ownPlace;

    RankedJointPriority(int place, JointIssue issue, Standing standing, Awaited awaited, Optional<Department> raisedBy,
            Optional<JointScore> ownScore, OptionalInt ownPlace) {
        this.place = place;
        this.issue = issue;
        this.standing = standing;
        this.awaited = awaited;
        this.raisedBy = raisedBy;
        this.ownScore = ownScore;
        this.ownPlace = ownPlace;
    }

    /** From 1. */
    public int place() {
        return place;
    }

    public JointIssue issue() {
        return issue;
    }

    /** Score, patient care, consensus, disagreement, how many have assessed, nearest deadline, kind of work. */
    public Standing standing() {
        return standing;
    }

    /** Whom its consensus waits for. */
    public Awaited awaited() {
        return awaited;
    }

    /** The department whose need it is, as named or the reporter's; empty where neither is known. */
    public Optional<Department> raisedBy() {
        return raisedBy;
    }

    /** The score from the ratings of the department through whose lens one looks; empty without a lens. */
    public Optional<JointScore> ownScore() {
        return ownScore;
    }

    /** The place by that department's own scores; empty without a lens and where the department has rated nothing. */
    public OptionalInt ownPlace() {
        return ownPlace;
    }
}
