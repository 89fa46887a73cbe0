package org.jointpriority.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;

/**
 * All that the departments have said about one issue: ratings, commitments, endorsements and owners.
 * What is done to it gives another one; its revision goes up with every material change.
 */
public final class JointPriority {
    private static final int NO_SUBJECT = 0;

    private final long issueId;
    private final int revision;
    private final Assessments assessments;
    private final SortedMap<Integer, Commitment> commitments;
    private final SortedMap<Integer, Endorsement> endorsements;
    private final SortedMap<Integer, String> owners;

    private JointPriority(long issueId, int revision, Assessments assessments, SortedMap<Integer, Commitment> commitments,
            SortedMap<Integer, Endorsement> endorsements, SortedMap<Integer, String> owners) {
        this.issueId = issueId;
        this.revision = revision;
        this.assessments = assessments;
        this.commitments = Collections.unmodifiableSortedMap(commitments);
        this.endorsements = Collections.unmodifiableSortedMap(endorsements);
        this.owners = Collections.unmodifiableSortedMap(owners);
    }

    /** One about which nobody has said anything yet. */
    public static JointPriority fresh(long issueId) {
        return new JointPriority(issueId, 0, Assessments.none(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** One as it was kept; the owners are user keys by department. */
    public static JointPriority of(long issueId, int revision, Assessments assessments, Collection<Commitment> commitments,
            Collection<Endorsement> endorsements, Map<Integer, String> owners) {
        Limits.whole("revision", revision, 0, Integer.MAX_VALUE);
        for (Endorsement endorsement : endorsements) {
            Limits.whole("revision", endorsement.revision(), 0, revision);
        }
        return new JointPriority(issueId, revision, Objects.requireNonNull(assessments),
                byDepartment(commitments, Commitment::departmentId), byDepartment(endorsements, Endorsement::departmentId),
                checkedOwners(owners));
    }

    public long issueId() {
        return issueId;
    }

    public int revision() {
        return revision;
    }

    public Assessments assessments() {
        return assessments;
    }

    /** By department id. */
    public SortedMap<Integer, Commitment> commitments() {
        return commitments;
    }

    /** By department id, the stale ones included. */
    public SortedMap<Integer, Endorsement> endorsements() {
        return endorsements;
    }

    /** User keys by department id. */
    public SortedMap<Integer, String> owners() {
        return owners;
    }

    /** Sets or, where empty, withdraws ratings by criterion; the criteria that are not mentioned stay as they are. */
    public Outcome rate(int departmentId, Map<Integer, Optional<Rating>> ratings, Criteria criteria) {
        Assessment assessment = assessments.of(departmentId);
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Integer, Optional<Rating>> entry : new TreeMap<>(ratings).entrySet()) {
            int criterionId = entry.getKey();
            if (!criteria.byId(criterionId).filter(Criterion::isActive).isPresent()) {
                throw InvalidValue.of("ratings", Reason.UNKNOWN, criterionId);
            }
            Optional<Rating> before = assessment.ratingOf(criterionId);
            Optional<Rating> after = entry.getValue();
            if (!before.equals(after)) {
                changes.add(Change.of(Change.What.RATING, departmentId, criterionId, written(before), written(after)));
                assessment = after.isPresent() ? assessment.with(criterionId, after.get()) : assessment.without(criterionId);
            }
        }
        if (changes.isEmpty()) {
            return unchanged();
        }
        return Outcome.of(new JointPriority(issueId, nextRevision(), assessments.with(assessment), commitments, endorsements, owners),
                changes);
    }

    /** Gives or replaces the department's commitment; how far it is with it is no material change. */
    public Outcome commit(Commitment commitment) {
        int departmentId = commitment.departmentId();
        Commitment before = commitments.get(departmentId);
        if (commitment.equals(before)) {
            return unchanged();
        }
        SortedMap<Integer, Commitment> changed = new TreeMap<>(commitments);
        changed.put(departmentId, commitment);
        if (before != null && !commitment.changesPromise(before)) {
            return Outcome.of(new JointPriority(issueId, revision, assessments, changed, endorsements, owners),
                    single(Change.What.COMMITMENT_STATE, departmentId, before.state().name(), commitment.state().name()));
        }
        return Outcome.of(new JointPriority(issueId, nextRevision(), assessments, changed, endorsements, owners),
                single(Change.What.COMMITMENT, departmentId, before == null ? "" : before.toRecord(), commitment.toRecord()));
    }

    public Outcome withdrawCommitment(int departmentId) {
        SortedMap<Integer, Commitment> changed = new TreeMap<>(commitments);
        Commitment before = changed.remove(departmentId);
        if (before == null) {
            return unchanged();
        }
        return Outcome.of(new JointPriority(issueId, nextRevision(), assessments, changed, endorsements, owners),
                single(Change.What.COMMITMENT, departmentId, before.toRecord(), ""));
    }

    /** Records a department's word; refuses one that was given for another revision than this. */
    public Outcome endorse(Endorsement endorsement) {
        if (endorsement.revision() != revision) {
            throw InvalidValue.of("revision", Reason.OTHER_REVISION, revision);
        }
        int departmentId = endorsement.departmentId();
        Endorsement before = endorsements.get(departmentId);
        if (before != null && before.saysTheSame(endorsement)) {
            return unchanged();
        }
        SortedMap<Integer, Endorsement> changed = new TreeMap<>(endorsements);
        changed.put(departmentId, endorsement);
        return Outcome.of(new JointPriority(issueId, revision, assessments, commitments, changed, owners),
                single(Change.What.ENDORSEMENT, departmentId, before == null ? "" : before.toRecord(), endorsement.toRecord()));
    }

    public Outcome withdrawEndorsement(int departmentId) {
        SortedMap<Integer, Endorsement> changed = new TreeMap<>(endorsements);
        Endorsement before = changed.remove(departmentId);
        if (before == null) {
            return unchanged();
        }
        return Outcome.of(new JointPriority(issueId, revision, assessments, commitments, changed, owners),
                single(Change.What.ENDORSEMENT, departmentId, before.toRecord(), ""));
    }

    /** Takes over the owners as the issue now has them: user keys by department, those without an owner left out. */
    public Outcome own(Map<Integer, String> newOwners) {
        SortedMap<Integer, String> changed = checkedOwners(newOwners);
        SortedSet<Integer> departmentIds = new TreeSet<>(owners.keySet());
        departmentIds.addAll(changed.keySet());
        List<Change> changes = new ArrayList<>();
        for (int departmentId : departmentIds) {
            String before = owners.getOrDefault(departmentId, "");
            String after = changed.getOrDefault(departmentId, "");
            if (!before.equals(after)) {
                changes.add(Change.of(Change.What.OWNER, departmentId, NO_SUBJECT, before, after));
            }
        }
        if (changes.isEmpty()) {
            return unchanged();
        }
        return Outcome.of(new JointPriority(issueId, nextRevision(), assessments, commitments, endorsements, changed), changes);
    }

    /** Takes note of the departments that joined or left: what the others endorsed was a joint priority of other partners. */
    public Outcome regroup(Departments before, Departments after) {
        Departments were = before.participating();
        Departments are = after.participating();
        List<Change> changes = new ArrayList<>();
        for (Department department : were) {
            if (!are.byId(department.id()).isPresent()) {
                changes.add(Change.of(Change.What.DEPARTMENT, department.id(), NO_SUBJECT, department.name(), ""));
            }
        }
        for (Department department : are) {
            if (!were.byId(department.id()).isPresent()) {
                changes.add(Change.of(Change.What.DEPARTMENT, department.id(), NO_SUBJECT, "", department.name()));
            }
        }
        if (changes.isEmpty()) {
            return unchanged();
        }
        return Outcome.of(new JointPriority(issueId, nextRevision(), assessments, commitments, endorsements, owners), changes);
    }

    public Breakdown breakdown(Criteria criteria, Departments departments) {
        return assessments.joint(criteria, departments);
    }

    public Consensus consensus(Criteria criteria, Departments departments) {
        return Consensus.of(breakdown(criteria, departments), endorsements, revision, departments);
    }

    public Awaited awaited(Criteria criteria, Departments departments) {
        return consensus(criteria, departments).awaited(departments,
                department -> assessments.of(department.id()).isComplete(criteria), endorsements, revision);
    }

    /**
     * The days still to be met: the issue's due date and, of the departments that take part, those of commitments not done
     * and of the reviews of allowances.
     */
    public Deadlines deadlines(Optional<LocalDate> dueDate, Departments departments) {
        List<Deadline> deadlines = new ArrayList<>();
        dueDate.map(Deadline::ofDueDate).ifPresent(deadlines::add);
        for (Department department : departments.participating()) {
            int id = department.id();
            Optional.ofNullable(commitments.get(id)).filter(commitment -> !commitment.isDone()).flatMap(Commitment::due)
                    .ifPresent(day -> deadlines.add(Deadline.ofCommitment(id, day)));
            // A workaround outlives the revision that it was granted for: its review stays due until the department speaks again.
            Optional.ofNullable(endorsements.get(id)).flatMap(Endorsement::reviewOn)
                    .ifPresent(day -> deadlines.add(Deadline.ofAllowanceReview(id, day)));
        }
        return Deadlines.of(deadlines);
    }

    private Outcome unchanged() {
        return Outcome.of(this, Collections.emptyList());
    }

    private int nextRevision() {
        return Math.addExact(revision, 1);
    }

    private static List<Change> single(Change.What what, int departmentId, String from, String to) {
        return Collections.singletonList(Change.of(what, departmentId, NO_SUBJECT, from, to));
    }

    private static String written(Optional<Rating> rating) {
        return rating.map(Rating::toString).orElse("");
    }

    private static SortedMap<Integer, String> checkedOwners(Map<Integer, String> owners) {
        SortedMap<Integer, String> checked = new TreeMap<>();
        owners.forEach((departmentId, userKey) ->
                checked.put(departmentId, Limits.userKey("owner", userKey)));
        return checked;
    }

    private static <T> SortedMap<Integer, T> byDepartment(Collection<T> values, Function<T, Integer> departmentId) {
        SortedMap<Integer, T> result = new TreeMap<>();
        for (T value : values) {
            if (result.put(departmentId.apply(value), value) != null) {
                throw InvalidValue.of("department", Reason.DUPLICATE, departmentId.apply(value));
            }
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof JointPriority)) {
            return false;
        }
        JointPriority that = (JointPriority) other;
        return issueId == that.issueId && revision == that.revision && assessments.equals(that.assessments)
                && commitments.equals(that.commitments) && endorsements.equals(that.endorsements) && owners.equals(that.owners);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, revision, assessments, commitments, endorsements, owners);
    }

    @Override
    public String toString() {
        return "JointPriority " + issueId + " at " + revision;
    }
}
