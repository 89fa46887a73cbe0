package org.jointpriority.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.HistoryEntry;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;

/**
 * What departments do with one joint priority: see it, rate, commit, endorse, record offers, ask others to take part, say
 * whose need it is, have it lifted.
 * <p>Every method refuses, in this order and with nothing written:</p>
 * <ul>
 * <li>{@link Refusal.Kind#NOT_LOGGED_IN}: nobody has logged in,</li>
 * <li>{@link Refusal.Kind#NOT_FOUND}: the person may not browse the issue, it is no joint priority, or there is none; in
 * the same words. Then, with other words: there is no department with this id,</li>
 * <li>{@link Refusal.Kind#FORBIDDEN}: the person is no member of the department,</li>
 * <li>{@link Refusal.Kind#INVALID}: the department is inactive, the issue is resolved, or the department does not take part
 * in it,</li>
 * <li>{@link Refusal.Kind#CONFLICT}: the joint priority has another revision than the one that the person saw, with
 * everything that has been done to it since,</li>
 * <li>{@link Refusal.Kind#INVALID}: a value cannot be accepted, for its field: {@code ratings}, {@code text},
 * {@code effort}, {@code due}, {@code reviewOn}, {@code vendor}, {@code validUntil}, {@code note}, {@code raisedBy},
 * {@code respondBy}, {@code end}, {@code date}, {@code evidence}.</li>
 * </ul>
 * <p>What changes nothing is recorded nowhere. Each method gives the joint priority as it is afterwards.</p>
 */
@Named
public final class Partnership {
    /** At a time. */
    public static final int MOST_CHANGES_TOLD = 100;

    private final People people;
    private final Issues issues;
    private final Grounds grounds;
    private final JointPriorityStore store;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    @Inject
    Partnership(People people, Issues issues, Grounds grounds, JointPriorityStore store, Bookkeeping bookkeeping, Clock clock) {
        this.people = people;
        this.issues = issues;
        this.grounds = grounds;
        this.store = store;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    /** @param idOrKey the issue's id or key */
    public PartnershipView view(String idOrKey) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        JointIssue issue = visible(person, idOrKey);
        Kept kept = store.load(issue.id());
        Ground ground = grounds.known();
        return view(person, issue, kept.priority(), Bookkeeping.departments(issue, kept, ground), ground);
    }

    /**
     * Sets the ratings that are given, withdraws those that are given empty, leaves the others as they are.
     *
     * @param ratings by criterion id; one that is unknown or inactive is {@link Refusal.Kind#INVALID} for {@code ratings}
     */
    public PartnershipView rate(String idOrKey, int seenRevision, int departmentId, Map<Integer, Optional<Rating>> ratings) {
        return change(idOrKey, seenRevision, departmentId,
                (priority, speaker) -> priority.rate(departmentId, ratings, criteria(speaker.ground)));
    }

    /** Gives or replaces the commitment of the department that it names. */
    public PartnershipView commit(String idOrKey, int seenRevision, Commitment commitment) {
        return change(idOrKey, seenRevision, commitment.departmentId(), (priority, speaker) -> priority.commit(commitment));
    }

    /** Does nothing where there is none. */
    public PartnershipView withdrawCommitment(String idOrKey, int seenRevision, int departmentId) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> priority.withdrawCommitment(departmentId));
    }

    /** Gives the department's word on the revision that the person saw. */
    public PartnershipView endorse(String idOrKey, int seenRevision, int departmentId, Word word, String text,
            Optional<LocalDate> reviewOn) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> priority.endorse(
                Endorsement.of(departmentId, word, text, reviewOn, seenRevision, speaker.person.key(), now())));
    }

    /** Does nothing where there is none. */
    public PartnershipView withdrawEndorsement(String idOrKey, int seenRevision, int departmentId) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> priority.withdrawEndorsement(departmentId));
    }

    /**
     * Records what a vendor offers, as far as the department has learned.
     *
     * @param offerId that of an offer which is recorded already, to change it; 0 for another one
     * @param vendorId one of the registry's that is in use, or the one that the offer had
     */
    public PartnershipView record(String idOrKey, int seenRevision, int departmentId, int offerId, int vendorId, Money price,
            LocalDate validUntil, String note) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> {
            Optional<Offer> before = Optional.ofNullable(priority.surroundings().offers().get(offerId));
            if (offerId != 0 && !before.isPresent()) {
                throw Refusal.notFound(Message.of("joint-priority.refusal.no-offer"));
            }
            boolean stays = before.filter(offer -> offer.vendorId() == vendorId).isPresent();
            if (!stays && !speaker.ground.registry().vendor(vendorId).filter(vendor -> !vendor.isRetired()).isPresent()) {
                throw InvalidValue.of("vendor", InvalidValue.Reason.UNKNOWN, vendorId);
            }
            return priority.record(departmentId, Offer.of(offerId, vendorId, price, validUntil, note, speaker.person.key(), now()));
        });
    }

    /** Does nothing where there is none. */
    public PartnershipView withdrawOffer(String idOrKey, int seenRevision, int departmentId, int offerId) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> priority.withdrawOffer(departmentId, offerId));
    }

    /** Wants a department to take part that otherwise does so only when it is reached. */
    public PartnershipView ask(String idOrKey, int seenRevision, int byDepartmentId, int departmentId) {
        return change(idOrKey, seenRevision, byDepartmentId, (priority, speaker) -> {
            Department department = another(byDepartmentId, departmentId, speaker.ground);
            if (!department.isActive()) {
                throw Refusal.invalid(Message.of("joint-priority.refusal.inactive-department", department.name()));
            }
            if (department.participation() == Participation.ALWAYS) {
                throw Refusal.invalid(Message.of("joint-priority.refusal.always-takes-part", department.name()));
            }
            return priority.ask(byDepartmentId, departmentId);
        });
    }

    /** Lets a department go that was asked; it stays if it is reached. Does nothing where it was not asked. */
    public PartnershipView release(String idOrKey, int seenRevision, int byDepartmentId, int departmentId) {
        return change(idOrKey, seenRevision, byDepartmentId, (priority, speaker) -> {
            another(byDepartmentId, departmentId, speaker.ground);
            return priority.release(byDepartmentId, departmentId);
        });
    }

    /**
     * Says whose need it is and which kind of work, each empty as long as nobody can say; makes no new revision.
     *
     * @param byDepartmentId the department that says it
     */
    public PartnershipView describe(String idOrKey, int seenRevision, int byDepartmentId, Need need) {
        return change(idOrKey, seenRevision, byDepartmentId, (priority, speaker) -> {
            boolean stays = need.raisedBy().equals(priority.need().raisedBy());
            if (!stays && need.raisedBy().isPresent()
                    && !speaker.ground.basis().departments().participating().byId(need.raisedBy().getAsInt()).isPresent()) {
                throw InvalidValue.of("raisedBy", InvalidValue.Reason.UNKNOWN, need.raisedBy().getAsInt());
            }
            return priority.describe(byDepartmentId, need);
        });
    }

    /**
     * Requests that it be lifted for a time, which asks every department for its word again.
     *
     * @param respondBy the last day on which the departments can endorse it, today or later
     * @param end       the last day on which it lifts, not before that
     */
    public PartnershipView requestFlex(String idOrKey, int seenRevision, int departmentId, FlexReason reason, String text, LocalDate respondBy,
            LocalDate end) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> {
            LocalDate today = speaker.ground.today();
            Flex flex = Flex.of(departmentId, reason, text, respondBy, end, speaker.person.key(), now());
            if (priority.lifting().flex(today).isPresent()) {
                throw Refusal.invalid(Message.of("joint-priority.refusal.one-flex"));
            }
            return priority.request(flex, today);
        });
    }

    /** Takes back the flex that waits or is in force. That is for the department that requested it, as long as it takes part. */
    public PartnershipView withdrawFlex(String idOrKey, int seenRevision, int departmentId) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> {
            LocalDate today = speaker.ground.today();
            priority.lifting().flex(today).filter(flex -> flex.departmentId() != departmentId)
                    .flatMap(flex -> speaker.departments.participating().byId(flex.departmentId()))
                    .ifPresent(requester -> {
                        throw Refusal.invalid(Message.of("joint-priority.refusal.flex-of-another", requester.name()));
                    });
            return priority.withdrawFlex(departmentId, today);
        });
    }

    /**
     * Says that it has to happen by a day, or says so in another way, which asks every department for its word again.
     *
     * @param date     in this quarter or later: what is over lifts nothing, and would only make the others' words stale
     * @param evidence the address of a page
     */
    public PartnershipView setMustDo(String idOrKey, int seenRevision, int departmentId, MustDoReason reason, LocalDate date, String evidence) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> {
            MustDo mustDo = MustDo.of(departmentId, reason, date, evidence, speaker.person.key(), now());
            LocalDate earliest = Quarter.of(speaker.ground.today(), speaker.ground.registry().calendar().fiscalYear()).firstDay();
            if (date.isBefore(earliest) && !priority.lifting().mustDo().filter(present -> present.date().equals(date)).isPresent()) {
                throw InvalidValue.of("date", InvalidValue.Reason.TOO_EARLY, earliest);
            }
            return priority.require(mustDo);
        });
    }

    /** Does nothing where it is none. */
    public PartnershipView removeMustDo(String idOrKey, int seenRevision, int departmentId) {
        return change(idOrKey, seenRevision, departmentId, (priority, speaker) -> priority.removeMustDo(departmentId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** No department says by itself whether it is needed. */
    private static Department another(int byDepartmentId, int departmentId, Ground ground) {
        Department department = ground.basis().departments().byId(departmentId)
                .orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.refusal.no-department")));
        if (byDepartmentId == departmentId) {
            throw Refusal.invalid(Message.of("joint-priority.refusal.another-department", department.name()));
        }
        return department;
    }

    /** What was done to it after the revision that the person had seen, the oldest first. */
    public List<RecordedChange> since(String idOrKey, int seenRevision) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        JointIssue issue = visible(person, idOrKey);
        return changesSince(issue, seenRevision, disclosure(person, issue));
    }

    /**
     * What was done to it, the oldest first: a change keeps its place for good, since nothing is ever taken from the history.
     *
     * @param start how many to leave out
     */
    public HistoryPage history(String idOrKey, int start, int limit) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        JointIssue issue = visible(person, idOrKey);
        return history(person, issue, store.countChanges(issue.id()), start, limit);
    }

    /** The latest that was done to it, of that the oldest first. */
    public HistoryPage latest(String idOrKey, int limit) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        JointIssue issue = visible(person, idOrKey);
        int total = store.countChanges(issue.id());
        return history(person, issue, total, Math.max(0, total - limit), limit);
    }

    private HistoryPage history(Person person, JointIssue issue, int total, int start, int limit) {
        Ground ground = grounds.known();
        List<RecordedChange> changes = disclosed(store.changes(issue.id(), start, limit), disclosure(person, issue));
        return new HistoryPage(issue, total, start, changes, criteria(ground), ground.registry());
    }

    private PartnershipView change(String idOrKey, int seenRevision, int departmentId,
            BiFunction<JointPriority, Speaker, Outcome> act) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        JointIssue issue = visible(person, idOrKey);
        Department department = grounds.known().basis().departments().byId(departmentId)
                .orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.refusal.no-department")));
        if (!people.isMember(person, department.group())) {
            throw Refusal.forbidden(Message.of("joint-priority.refusal.not-a-member", department.name()));
        }
        if (!department.isActive()) {
            throw Refusal.invalid(Message.of("joint-priority.refusal.inactive-department", department.name()));
        }
        if (!issue.isOpen()) {
            throw Refusal.invalid(Message.of("joint-priority.refusal.resolved", issue.key().toString()));
        }
        try {
            Attempt attempt = bookkeeping.write(issue, person.key(), sheet -> {
                if (!sheet.departments().byId(departmentId).isPresent()) {
                    throw Refusal.invalid(Message.of("joint-priority.refusal.not-taking-part", department.name()));
                }
                boolean seenLatest = sheet.priority().revision() == seenRevision;
                if (seenLatest) {
                    sheet.apply(priority -> act.apply(priority, new Speaker(person, sheet.ground(), sheet.departments())));
                }
                return new Attempt(seenLatest, sheet);
            });
            PartnershipView view = view(person, issue, attempt.sheet.priority(), attempt.sheet.departments(), attempt.sheet.ground());
            if (!attempt.seenLatest) {
                throw Refusal.conflict(view, changesSince(issue, seenRevision, view.disclosure()));
            }
            return view;
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
    }

    private JointIssue visible(Person person, String idOrKey) {
        JointIssue issue = issues.visible(person, idOrKey)
                .orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.refusal.no-joint-priority")));
        criteria(grounds.known());
        return issue;
    }

    private static Criteria criteria(Ground ground) {
        return ground.basis().criteria().orElseThrow(() -> Refusal.invalid(Message.of("joint-priority.refusal.not-set-up")));
    }

    private PartnershipView view(Person person, JointIssue issue, JointPriority priority, Departments departments, Ground ground) {
        Criteria criteria = criteria(ground);
        Downstream downstream = ground.registry().network().downstream(priority.surroundings().affected());
        Map<Integer, RecordedChange> asked = asked(issue, priority.surroundings());
        Viewer viewer = Viewer.of(person, people, ground);
        Disclosure disclosure = viewer.disclosure(priority, criteria, departments);
        List<DepartmentPart> parts = new ArrayList<>();
        for (Department department : departments) {
            List<Reached> way = downstream.nearestOf(department.id()).map(nearest -> downstream.path(nearest.system().id()))
                    .orElse(Collections.emptyList());
            parts.add(part(viewer.isMember(department), disclosure, issue, priority, criteria, department, way,
                    Optional.ofNullable(asked.get(department.id()))));
        }
        return new PartnershipView(issue, priority, ground, criteria, departments, disclosure, parts,
                new RaisedBy(people, ground.basis().departments()).byDefault(issue), lifters(priority.lifting()));
    }

    /** Those who requested flexes and set the must-do, by their keys. */
    private Map<String, Person> lifters(Lifting lifting) {
        Map<String, Person> lifters = new HashMap<>();
        lifting.flexes().forEach(flex -> lifters.computeIfAbsent(flex.by(), people::named));
        lifting.mustDo().ifPresent(mustDo -> lifters.computeIfAbsent(mustDo.by(), people::named));
        return lifters;
    }

    /** Who asked for the departments that are asked now, by the department's id. */
    private Map<Integer, RecordedChange> asked(JointIssue issue, Surroundings surroundings) {
        Map<Integer, RecordedChange> asked = new HashMap<>();
        if (!surroundings.asked().isEmpty()) {
            store.changesOf(issue.id(), Change.What.ASKED).forEach(entry -> asked.put(entry.change().subjectId(), recorded(entry)));
            asked.keySet().retainAll(surroundings.asked());
        }
        return asked;
    }

    private DepartmentPart part(boolean member, Disclosure disclosure, JointIssue issue, JointPriority priority, Criteria criteria,
            Department department, List<Reached> reachedThrough, Optional<RecordedChange> asked) {
        int id = department.id();
        Optional<Endorsement> endorsement = Optional.ofNullable(priority.endorsements().get(id));
        return new DepartmentPart(department, Optional.ofNullable(issue.owners().get(id)).map(people::named),
                member, disclosure.showsRatingsOf(id), priority.assessments().of(id), criteria,
                priority.assessments().own(id, criteria), Optional.ofNullable(priority.commitments().get(id)),
                endorsement, endorsement.map(Endorsement::by).map(people::named),
                endorsement.filter(word -> word.isStale(priority.revision())).isPresent(), reachedThrough, asked);
    }

    private List<RecordedChange> changesSince(JointIssue issue, int revision, Disclosure disclosure) {
        return disclosed(store.changesSince(issue.id(), revision, MOST_CHANGES_TOLD), disclosure);
    }

    private Disclosure disclosure(Person person, JointIssue issue) {
        Ground ground = grounds.known();
        if (!ground.isSettled()) {
            // What is kept of where it stands may have been made with other departments, criteria or systems.
            Kept kept = store.load(issue.id());
            return Viewer.of(person, people, ground).disclosure(kept.priority(), criteria(ground), Bookkeeping.departments(issue, kept, ground));
        }
        return Viewer.of(person, people, ground).disclosure(Optional.ofNullable(store.placementsOf(Collections.singleton(issue.id())).get(issue.id()))
                .orElseGet(() -> Standings.untouched(issue, ground)));
    }

    /** That a department rated is for all to know, what it rated is not. */
    private List<RecordedChange> disclosed(List<HistoryEntry> entries, Disclosure disclosure) {
        return entries.stream().map(this::recorded)
                .map(recorded -> recorded.change().what() == Change.What.RATING && !disclosure.showsRatingsOf(recorded.change().departmentId())
                        ? recorded.withoutValues() : recorded)
                .collect(Collectors.toList());
    }

    private RecordedChange recorded(HistoryEntry entry) {
        return RecordedChange.of(entry.change(), entry.revision(), people.named(entry.userKey()), entry.at());
    }

    private static final class Speaker {
        private final Person person;
        private final Ground ground;
        private final Departments departments;

        Speaker(Person person, Ground ground, Departments departments) {
            this.person = person;
            this.ground = ground;
            this.departments = departments;
        }
    }

    private static final class Attempt {
        private final boolean seenLatest;
        private final Bookkeeping.Sheet sheet;

        Attempt(boolean seenLatest, Bookkeeping.Sheet sheet) {
            this.seenLatest = seenLatest;
            this.sheet = sheet;
        }
    }
}
