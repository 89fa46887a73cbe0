package org.jointpriority.domain.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.domain.planning.FiscalYear;

/** All that a list shows of a joint priority and all that the joint order needs of it, worked out once when it changes. */
public final class Standing {
    private final long issueId;
    private final long projectId;
    private final int revision;
    private final Optional<JointScore> score;
    private final boolean provisional;
    private final Optional<Median> patientCare;
    private final Consensus consensus;
    private final Optional<Lift> lift;
    private final OrderKey orderKey;
    private final boolean disagreement;
    private final int assessed;
    private final int departments;
    private final Optional<Deadline> nearest;
    private final Optional<LocalDate> holdsUntil;
    private final Need need;

    private Standing(long issueId, long projectId, int revision, Optional<JointScore> score, boolean provisional,
            Optional<Median> patientCare, Consensus consensus, Optional<Lift> lift, OrderKey orderKey, boolean disagreement, int assessed,
            int departments, Optional<Deadline> nearest, Optional<LocalDate> holdsUntil, Need need) {
        this.issueId = issueId;
        this.projectId = projectId;
        this.revision = revision;
        this.score = Objects.requireNonNull(score);
        this.provisional = provisional;
        this.patientCare = Objects.requireNonNull(patientCare);
        this.consensus = Objects.requireNonNull(consensus);
        this.lift = Objects.requireNonNull(lift);
        this.orderKey = Objects.requireNonNull(orderKey);
        this.disagreement = disagreement;
        this.assessed = assessed;
        this.departments = departments;
        this.nearest = Objects.requireNonNull(nearest);
        this.holdsUntil = Objects.requireNonNull(holdsUntil);
        this.need = Objects.requireNonNull(need);
    }

    /**
     * Where the joint priority stands today among these departments.
     *
     * @param blind whether it keeps its score to itself until all of them have assessed it
     */
    public static Standing of(JointPriority priority, Criteria criteria, Departments departments, OrderRule rule, boolean blind,
            IssueKey issueKey, long projectId, Deadlines deadlines, FiscalYear fiscalYear, LocalDate today) {
        Breakdown breakdown = priority.breakdown(criteria, departments);
        boolean published = !blind || priority.isPublished(criteria, departments);
        Optional<Deadline> nearest = deadlines.nearest(today);
        Optional<Lift> lift = priority.lift(criteria, departments, fiscalYear, today);
        Optional<LocalDate> holdsUntil = Stream.of(deadlines.holdsUntil(today), priority.lifting().holdsUntil(fiscalYear, today))
                .filter(Optional::isPresent).map(Optional::get).min(Comparator.naturalOrder());
        return new Standing(priority.issueId(), projectId, priority.revision(), published ? breakdown.score() : Optional.empty(),
                breakdown.isProvisional(), published ? breakdown.patientCare() : Optional.empty(), priority.consensus(criteria, departments, today), lift,
                OrderKey.of(rule, Tier.of(lift.isPresent(), published), breakdown, nearest, issueKey), published && breakdown.hasDisagreement(),
                breakdown.assessed(), breakdown.departments(), nearest, holdsUntil, priority.need());
    }

    /** One that was worked out before and kept. */
    public static Standing kept(long issueId, long projectId, int revision, Optional<JointScore> score, boolean provisional,
            Optional<Median> patientCare, Consensus consensus, Optional<Lift> lift, OrderKey orderKey, boolean disagreement, int assessed,
            int departments, Optional<Deadline> nearest, Optional<LocalDate> holdsUntil) {
        return new Standing(issueId, projectId, revision, score, provisional, patientCare, consensus, lift, orderKey, disagreement,
                assessed, departments, nearest, holdsUntil, Need.none());
    }

    /** The same as somebody's need, or as another's. */
    public Standing with(Need other) {
        return new Standing(issueId, projectId, revision, score, provisional, patientCare, consensus, lift, orderKey, disagreement,
                assessed, departments, nearest, holdsUntil, other);
    }

    public long issueId() {
        return issueId;
    }

    public long projectId() {
        return projectId;
    }

    public int revision() {
        return revision;
    }

    /** Whether score, patient care and place are for all to know; until then it has neither score nor patient care. */
    public boolean isPublished() {
        return tier().isPublished();
    }

    public Optional<JointScore> score() {
        return score;
    }

    /** Whether a department has yet to assess it. */
    public boolean isProvisional() {
        return provisional;
    }

    public Optional<Median> patientCare() {
        return patientCare;
    }

    public Consensus consensus() {
        return consensus;
    }

    /** What lifts it; empty if it stands in its place. */
    public Optional<Lift> lift() {
        return lift;
    }

    public OrderKey orderKey() {
        return orderKey;
    }

    public Tier tier() {
        return orderKey.tier();
    }

    public boolean hasDisagreement() {
        return disagreement;
    }

    /** How many departments have assessed it. */
    public int assessed() {
        return assessed;
    }

    /** How many departments take part. */
    public int departments() {
        return departments;
    }

    public Optional<Deadline> nearest() {
        return nearest;
    }

    /** The last day through which it stands here unless somebody does something; empty if for ever. */
    public Optional<LocalDate> holdsUntil() {
        return holdsUntil;
    }

    /** Whose need it is, and which kind of work. */
    public Need need() {
        return need;
    }

    /** The same as one that no day moves on any more. */
    public Standing forGood() {
        return new Standing(issueId, projectId, revision, score, provisional, patientCare, consensus, lift, orderKey, disagreement,
                assessed, departments, nearest, Optional.empty(), need);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Standing)) {
            return false;
        }
        Standing that = (Standing) other;
        return issueId == that.issueId && projectId == that.projectId && revision == that.revision
                && score.equals(that.score) && provisional == that.provisional && patientCare.equals(that.patientCare)
                && consensus == that.consensus && lift.equals(that.lift) && orderKey.equals(that.orderKey) && disagreement == that.disagreement
                && assessed == that.assessed && departments == that.departments && nearest.equals(that.nearest)
                && holdsUntil.equals(that.holdsUntil) && need.equals(that.need);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, projectId, revision, score, provisional, patientCare, consensus, lift, orderKey, disagreement,
                assessed, departments, nearest, holdsUntil, need);
    }

    @Override
    public String toString() {
        return "Standing " + issueId + " at " + revision + ": " + orderKey + ' ' + consensus;
    }
}
