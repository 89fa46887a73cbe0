package org.jointpriority.partnership;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.Standing;

/** A line of the ranking: the place, the issue, and what its place is made of. */
public final class RankedJointPriority {
    private final int place;
    private final int ordinaryPlace;
    private final JointIssue issue;
    private final Standing standing;
    private final Awaited awaited;
    private final Optional<Department> raisedBy;
    private final Optional<JointScore> ownScore;
    private final OptionalInt ownPlace;
    private final boolean ownHidden;
    private final List<JointIssue> displaced;

    RankedJointPriority(int place, int ordinaryPlace, JointIssue issue, Standing standing, Awaited awaited, Optional<Department> raisedBy,
            Optional<JointScore> ownScore, OptionalInt ownPlace, boolean ownHidden, List<JointIssue> displaced) {
        this.place = place;
        this.ordinaryPlace = ordinaryPlace;
        this.issue = issue;
        this.standing = standing;
        this.awaited = awaited;
        this.raisedBy = raisedBy;
        this.ownScore = ownScore;
        this.ownPlace = ownPlace;
        this.ownHidden = ownHidden;
        this.displaced = Collections.unmodifiableList(displaced);
    }

    /** From 1, counting where it stands in the list; of one that is not published it is no place in the joint order. */
    public int place() {
        return place;
    }

    /** The place that it would have if nothing were lifted. */
    public int ordinaryPlace() {
        return ordinaryPlace;
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

    /** If it is lifted, those that would stand above it otherwise and now stand below, in their order. */
    public List<JointIssue> displaced() {
        return displaced;
    }

    /** The score from the ratings of the department through whose lens one looks; empty without a lens, and where it may not be shown. */
    public Optional<JointScore> ownScore() {
        return ownScore;
    }

    /** The place by that department's own scores; empty without such a score. */
    public OptionalInt ownPlace() {
        return ownPlace;
    }

    /** Whether what that department makes of it may not be shown to the person who looks. */
    public boolean isOwnHidden() {
        return ownHidden;
    }
}
