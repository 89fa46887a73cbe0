package org.jointpriority.partnership;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.domain.planning.Commitment;

/** One department's part of a joint priority, as somebody sees it. */
public final class DepartmentPart {
    private final Department department;
    private final Optional<Person> owner;
    private final boolean member;
    private final boolean shown;
    private final Assessment assessment;
    private final int rated;
    private final boolean complete;
    private final Optional<JointScore> ownScore;
    private final Optional<Commitment> commitment;
    private final Optional<Endorsement> endorsement;
    private final Optional<Person> endorsedBy;
    private final boolean stale;
    private final List<Reached> reachedThrough;
    private final Optional<RecordedChange> asked;

    /** @param shown whether the person who looks may be shown the ratings */
    DepartmentPart(Department department, Optional<Person> owner, boolean member, boolean shown, Assessment assessment, Criteria criteria,
            Optional<JointScore> ownScore, Optional<Commitment> commitment, Optional<Endorsement> endorsement,
            Optional<Person> endorsedBy, boolean stale, List<Reached> reachedThrough, Optional<RecordedChange> asked) {
        this.department = department;
        this.owner = owner;
        this.member = member;
        this.shown = shown;
        this.assessment = shown ? assessment : Assessment.none(department.id());
        this.rated = assessment.countOf(criteria);
        this.complete = assessment.isComplete(criteria);
        this.ownScore = shown ? ownScore : Optional.empty();
        this.commitment = commitment;
        this.endorsement = endorsement;
        this.endorsedBy = endorsedBy;
        this.stale = stale;
        this.reachedThrough = Collections.unmodifiableList(reachedThrough);
        this.asked = asked;
    }

    public Department department() {
        return department;
    }

    /** Who answers for the department's part, as the issue has it now. */
    public Optional<Person> owner() {
        return owner;
    }

    /** Whether the person who looks may speak for the department. */
    public boolean isMember() {
        return member;
    }

    /** Whether the person who looks may be shown what the department's ratings are, and not only how many. */
    public boolean showsRatings() {
        return shown;
    }

    /** The department's ratings; an empty assessment when there are none, or none that may be shown. */
    public Assessment assessment() {
        return assessment;
    }

    /** How many of the active criteria are rated. */
    public int rated() {
        return rated;
    }

    /** Whether every active criterion is rated. */
    public boolean isComplete() {
        return complete;
    }

    /** The score that the department's ratings alone give; empty without any, and where they may not be shown. */
    public Optional<JointScore> ownScore() {
        return ownScore;
    }

    public Optional<Commitment> commitment() {
        return commitment;
    }

    public Optional<Endorsement> endorsement() {
        return endorsement;
    }

    /** Present exactly when there is an endorsement. */
    public Optional<Person> endorsedBy() {
        return endorsedBy;
    }

    /** Whether there is an endorsement that was given for an older revision. */
    public boolean isStale() {
        return stale;
    }

    /** Whether it takes part in every joint priority; if not, it is {@link #reachedThrough reached} or was {@link #asked}. */
    public boolean isAlwaysIn() {
        return department.participation() == Participation.ALWAYS;
    }

    /** The way from an affected system to the nearest one that the department owns; empty if nothing of its own is reached. */
    public List<Reached> reachedThrough() {
        return reachedThrough;
    }

    /** Who asked it to take part, the department for which they did so included. */
    public Optional<RecordedChange> asked() {
        return asked;
    }
}
