package org.jointpriority.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.Need;
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
import org.jointpriority.domain.planning.Effort;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.purchasing.Offer;

/**
 * All that the departments have said about one issue: ratings, commitments, endorsements, owners and what lifts it, and its surroundings.
 * What is done to it gives another one; its revision goes up with every material change.
 */
public final class JointPriority {
    private static final int NO_SUBJECT = 0;
    private static final int NO_DEPARTMENT = 0;

    private final long issueId;
    private final int revision;
    private final boolean published;
    private final Assessments assessments;
    private final SortedMap<Integer, Commitment> commitments;
    private final SortedMap<Integer, Endorsement> endorsements;
    private final SortedMap<Integer, String> owners;
    private final Surroundings surroundings;
    private final Need need;
    private final Lifting lifting;

    private JointPriority(long issueId, int revision, boolean published, Assessments assessments, SortedMap<Integer, Commitment> commitments,
            SortedMap<Integer, Endorsement> endorsements, SortedMap<Integer, String> owners, Surroundings surroundings, Need need,
            Lifting lifting) {
        this.issueId = issueId;
        this.revision = revision;
        this.published = published;
        this.assessments = assessments;
        this.commitments = Collections.unmodifiableSortedMap(commitments);
        this.endorsements = Collections.unmodifiableSortedMap(endorsements);
        this.owners = Collections.unmodifiableSortedMap(owners);
        this.surroundings = Objects.requireNonNull(surroundings);
        this.need = Objects.requireNonNull(need);
        this.lifting = Objects.requireNonNull(lifting);
    }

    /** One about which nobody has said anything yet. */
    public static JointPriority fresh(long issueId) {
        return new JointPriority(issueId, 0, false, Assessments.none(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(),
                Surroundings.none(), Need.none(), Lifting.none());
    }

    /** One as it was kept, not {@link #published()} yet; the owners are user keys by department. */
    public static JointPriority of(long issueId, int revision, Assessments assessments, Collection<Commitment> commitments,
            Collection<Endorsement> endorsements, Map<Integer, String> owners, Surroundings surroundings) {
        Limits.whole("revision", revision, 0, Integer.MAX_VALUE);
        for (Endorsement endorsement : endorsements) {
            Limits.whole("revision", endorsement.revision(), 0, revision);
        }
        return new JointPriority(issueId, revision, false, Objects.requireNonNull(assessments),
                byDepartment(commitments, Commitment::departmentId), byDepartment(endorsements, Endorsement::departmentId),
                checkedOwners(owners), surroundings, Need.none(), Lifting.none());
    }

    /** The same with what lifts it, as that was kept. */
    public JointPriority with(Lifting kept) {
        for (Flex flex : kept.flexes()) {
            Limits.whole("revision", flex.revision(), 0, revision);
        }
        return new JointPriority(issueId, revision, published, assessments, commitments, endorsements, owners, surroundings, need, kept);
    }

    public long issueId() {
        return issueId;
    }

    public int revision() {
        return revision;
    }

    /** The same on record as published, which it stays when a department joins later or a rating is withdrawn. */
    public JointPriority published() {
        return published ? this : new JointPriority(issueId, revision, true, assessments, commitments, endorsements, owners, surroundings, need, lifting);
    }

    /** Whether these departments, if they are those that take part, have all assessed it, or those that did before. */
    public boolean isPublished(Criteria criteria, Departments departments) {
        return published || !breakdown(criteria, departments).isProvisional();
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

    public Surroundings surroundings() {
        return surroundings;
    }

    /** Whose need it is, and which kind of work. */
    public Need need() {
        return need;
    }

    /** Its flexes, and whether it is a must-do. */
    public Lifting lifting() {
        return lifting;
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
        return Outcome.of(next().with(assessments.with(assessment)), changes);
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
            return Outcome.of(withCommitments(changed),
                    single(Change.What.COMMITMENT_STATE, departmentId, before.state().name(), commitment.state().name()));
        }
        return Outcome.of(next().withCommitments(changed),
                single(Change.What.COMMITMENT, departmentId, before == null ? "" : before.toRecord(), commitment.toRecord()));
    }

    public Outcome withdrawCommitment(int departmentId) {
        SortedMap<Integer, Commitment> changed = new TreeMap<>(commitments);
        Commitment before = changed.remove(departmentId);
        if (before == null) {
            return unchanged();
        }
        return Outcome.of(next().withCommitments(changed),
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
        return Outcome.of(withEndorsements(changed),
                single(Change.What.ENDORSEMENT, departmentId, before == null ? "" : before.toRecord(), endorsement.toRecord()));
    }

    public Outcome withdrawEndorsement(int departmentId) {
        SortedMap<Integer, Endorsement> changed = new TreeMap<>(endorsements);
        Endorsement before = changed.remove(departmentId);
        if (before == null) {
            return unchanged();
        }
        return Outcome.of(withEndorsements(changed),
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
        return Outcome.of(next().withOwners(changed), changes);
    }

    /** Takes over the systems that the issue now says it affects. */
    public Outcome affect(Set<Integer> systemIds) {
        SortedSet<Integer> all = new TreeSet<>(surroundings.affected());
        all.addAll(systemIds);
        List<Change> changes = new ArrayList<>();
        for (int id : all) {
            String before = surroundings.affected().contains(id) ? Integer.toString(id) : "";
            String after = systemIds.contains(id) ? Integer.toString(id) : "";
            if (!before.equals(after)) {
                changes.add(Change.of(Change.What.AFFECTED_SYSTEM, NO_DEPARTMENT, id, before, after));
            }
        }
        if (changes.isEmpty()) {
            return unchanged();
        }
        return Outcome.of(next().in(surroundings.withAffected(systemIds)), changes);
    }

    /** Records what a department has learned of an offer: a new one with id 0, or another state of one that is recorded. */
    public Outcome record(int departmentId, Offer offer) {
        Offer before = surroundings.offers().get(offer.id());
        if (offer.id() != 0 && before == null) {
            throw InvalidValue.of("offer", Reason.UNKNOWN, offer.id());
        }
        if (before != null && before.saysTheSame(offer)) {
            return unchanged();
        }
        // The revision that a new offer comes with is a number that no other offer for this joint priority has or will have.
        Offer recorded = offer.id() == 0 ? offer.withId(nextRevision()) : offer;
        return Outcome.of(next().in(surroundings.with(recorded)), Collections.singletonList(Change.of(Change.What.OFFER, departmentId,
                recorded.id(), before == null ? "" : before.toRecord(), recorded.toRecord())));
    }

    public Outcome withdrawOffer(int departmentId, int offerId) {
        Offer before = surroundings.offers().get(offerId);
        if (before == null) {
            return unchanged();
        }
        return Outcome.of(next().in(surroundings.withoutOffer(offerId)), Collections.singletonList(
                Change.of(Change.What.OFFER, departmentId, offerId, before.toRecord(), "")));
    }

    /** A department says whose need it is and which kind of work: nothing that anybody has endorsed. */
    public Outcome describe(int byDepartmentId, Need other) {
        List<Change> changes = new ArrayList<>();
        if (!need.raisedBy().equals(other.raisedBy())) {
            changes.add(Change.of(Change.What.RAISED_BY, byDepartmentId, NO_SUBJECT, written(need.raisedBy()), written(other.raisedBy())));
        }
        if (!need.kindOfWork().equals(other.kindOfWork())) {
            changes.add(Change.of(Change.What.KIND_OF_WORK, byDepartmentId, NO_SUBJECT,
                    need.kindOfWork().map(KindOfWork::name).orElse(""), other.kindOfWork().map(KindOfWork::name).orElse("")));
        }
        return changes.isEmpty() ? unchanged() : Outcome.of(with(other), changes);
    }

    /** One department wants another to take part. Whether that makes a difference is for {@link #regroup} to say. */
    public Outcome ask(int byDepartmentId, int departmentId) {
        return withAsked(byDepartmentId, departmentId, true);
    }

    /** One department thinks that another need not take part only because it was asked. */
    public Outcome release(int byDepartmentId, int departmentId) {
        return withAsked(byDepartmentId, departmentId, false);
    }

    private Outcome withAsked(int byDepartmentId, int departmentId, boolean asked) {
        if (surroundings.asked().contains(departmentId) == asked) {
            return unchanged();
        }
        String id = Integer.toString(departmentId);
        return Outcome.of(in(surroundings.withAsked(departmentId, asked)), Collections.singletonList(
                Change.of(Change.What.ASKED, byDepartmentId, departmentId, asked ? "" : id, asked ? id : "")));
    }

    /** A department requests that it be lifted for a time; all are asked for their word on that. */
    public Outcome request(Flex flex, LocalDate today) {
        if (lifting.flex(today).isPresent()) {
            throw InvalidValue.of("flex", Reason.DUPLICATE, lifting.flex(today).get().reason());
        }
        if (flex.respondBy().isBefore(today)) {
            throw InvalidValue.of("respondBy", Reason.TOO_EARLY, today);
        }
        Flex requested = flex.withRevision(nextRevision());
        return Outcome.of(next().liftedBy(lifting.with(requested)), flexed(flex.departmentId(), requested, "", requested.toRecord()));
    }

    /** Takes back the flex that waits for the departments' word or is in force. */
    public Outcome withdrawFlex(int departmentId, LocalDate today) {
        Optional<Flex> flex = lifting.flex(today);
        if (!flex.isPresent()) {
            return unchanged();
        }
        return Outcome.of(next().liftedBy(lifting.with(flex.get().withWithdrawnOn(Optional.of(today)))),
                flexed(departmentId, flex.get(), flex.get().toRecord(), ""));
    }

    /**
     * Takes note that every department has endorsed the flex that was requested. It is in force from then on, whatever is
     * changed or said later: only its end day or its being withdrawn ends it.
     */
    public Outcome settle(Departments departments, LocalDate today) {
        Optional<Flex> flex = lifting.requested(today);
        if (!flex.isPresent() || !isEndorsedByAll(departments)) {
            return unchanged();
        }
        Flex inForce = flex.get().withInForceSince(Optional.of(today));
        return Outcome.of(liftedBy(lifting.with(inForce)),
                flexed(inForce.departmentId(), inForce, flex.get().toRecord(), inForce.toRecord()));
    }

    private boolean isEndorsedByAll(Departments departments) {
        Departments all = departments.participating();
        return all.size() > 0 && StreamSupport.stream(all.spliterator(), false).map(department -> endorsements.get(department.id()))
                .allMatch(endorsement -> endorsement != null && endorsement.isFor(revision));
    }

    private static List<Change> flexed(int departmentId, Flex flex, String from, String to) {
        return Collections.singletonList(Change.of(Change.What.FLEX, departmentId, flex.revision(), from, to));
    }

    /** A department says that it has to happen by a day, or says so in another way. */
    public Outcome require(MustDo mustDo) {
        Optional<MustDo> before = lifting.mustDo();
        if (before.filter(known -> known.saysTheSame(mustDo)).isPresent()) {
            return unchanged();
        }
        return Outcome.of(next().liftedBy(lifting.withMustDo(Optional.of(mustDo))),
                single(Change.What.MUST_DO, mustDo.departmentId(), before.map(MustDo::toRecord).orElse(""), mustDo.toRecord()));
    }

    public Outcome removeMustDo(int departmentId) {
        if (!lifting.mustDo().isPresent()) {
            return unchanged();
        }
        return Outcome.of(next().liftedBy(lifting.withMustDo(Optional.empty())),
                single(Change.What.MUST_DO, departmentId, lifting.mustDo().get().toRecord(), ""));
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
        return Outcome.of(next(), changes);
    }

    /** Takes note of a step of the issue's workflow. */
    public Outcome step(String name) {
        return Outcome.of(this, single(Change.What.STEP, NO_DEPARTMENT, "", name));
    }

    /**
     * At a step of the issue's workflow, asks every department for its word again. Where none has given one for this
     * revision, all are asked already.
     */
    public Outcome askAgain(String step) {
        if (endorsements.values().stream().allMatch(endorsement -> endorsement.isStale(revision))) {
            return unchanged();
        }
        return Outcome.of(next(), single(Change.What.ASKED_AGAIN, NO_DEPARTMENT, "", step));
    }

    public Breakdown breakdown(Criteria criteria, Departments departments) {
        return assessments.joint(criteria, departments);
    }

    public Consensus consensus(Criteria criteria, Departments departments, LocalDate today) {
        return Consensus.of(breakdown(criteria, departments), endorsements, revision, departments, lifting.requested(today).isPresent());
    }

    public Awaited awaited(Criteria criteria, Departments departments, LocalDate today) {
        return consensus(criteria, departments, today).awaited(departments,
                department -> assessments.of(department.id()).isComplete(criteria), endorsements, revision);
    }

    /** What lifts it today. */
    public Optional<Lift> lift(Criteria criteria, Departments departments, FiscalYear fiscalYear, LocalDate today) {
        return lifting.lift(consensus(criteria, departments, today) == Consensus.AGREED, fiscalYear, today);
    }

    /** What would lift it today after one more rating, which makes a revision that nobody has agreed to yet. */
    public Optional<Lift> liftOnceRated(FiscalYear fiscalYear, LocalDate today) {
        return lifting.lift(false, fiscalYear, today);
    }

    /** What of it is bound to days. */
    public Schedule schedule() {
        Map<Integer, LocalDate> reviews = new TreeMap<>();
        endorsements.forEach((departmentId, endorsement) -> endorsement.reviewOn().ifPresent(day -> reviews.put(departmentId, day)));
        List<Effort> efforts = new ArrayList<>();
        commitments.values().forEach(commitment -> commitment.effortLeft().ifPresent(efforts::add));
        Optional<Deadline> flex = lifting.unanswered().map(waiting -> Deadline.ofFlex(waiting.departmentId(), waiting.respondBy()));
        return Schedule.of(efforts, reviews, flex, surroundings);
    }

    /** The days of its {@link #schedule()} that do not come from its surroundings. */
    public Deadlines deadlines(Optional<LocalDate> dueDate, Departments departments) {
        return Deadlines.of(schedule().duties(dueDate, departments));
    }

    /** The same, with the days that follow from its surroundings. */
    public Deadlines deadlines(Optional<LocalDate> dueDate, Departments departments, Registry registry, LocalDate today) {
        return schedule().deadlines(dueDate, departments, registry, today);
    }

    private JointPriority next() {
        return new JointPriority(issueId, nextRevision(), published, assessments, commitments, endorsements, owners, surroundings, need, lifting);
    }

    private JointPriority with(Assessments others) {
        return new JointPriority(issueId, revision, published, others, commitments, endorsements, owners, surroundings, need, lifting);
    }

    /** The same as somebody's need, or as another's. */
    public JointPriority with(Need other) {
        return new JointPriority(issueId, revision, published, assessments, commitments, endorsements, owners, surroundings, other, lifting);
    }

    private JointPriority withCommitments(SortedMap<Integer, Commitment> others) {
        return new JointPriority(issueId, revision, published, assessments, others, endorsements, owners, surroundings, need, lifting);
    }

    private JointPriority withEndorsements(SortedMap<Integer, Endorsement> others) {
        return new JointPriority(issueId, revision, published, assessments, commitments, others, owners, surroundings, need, lifting);
    }

    private JointPriority withOwners(SortedMap<Integer, String> others) {
        return new JointPriority(issueId, revision, published, assessments, commitments, endorsements, others, surroundings, need, lifting);
    }

    private JointPriority in(Surroundings others) {
        return new JointPriority(issueId, revision, published, assessments, commitments, endorsements, owners, others, need, lifting);
    }

    private JointPriority liftedBy(Lifting other) {
        return new JointPriority(issueId, revision, published, assessments, commitments, endorsements, owners, surroundings, need, other);
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

    private static String written(OptionalInt departmentId) {
        return departmentId.isPresent() ? Integer.toString(departmentId.getAsInt()) : "";
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
        return issueId == that.issueId && revision == that.revision && published == that.published && assessments.equals(that.assessments)
                && commitments.equals(that.commitments) && endorsements.equals(that.endorsements) && owners.equals(that.owners)
                && surroundings.equals(that.surroundings) && need.equals(that.need)
                && lifting.equals(that.lifting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, revision, published, assessments, commitments, endorsements, owners, surroundings, need, lifting);
    }

    @Override
    public String toString() {
        return "JointPriority " + issueId + " at " + revision;
    }
}
