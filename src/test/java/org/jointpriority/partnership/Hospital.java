package org.jointpriority.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.partnership.notices.MailPreferences;
import org.jointpriority.partnership.notices.Mailing;
import org.jointpriority.storage.AnnouncingStore;
import org.jointpriority.storage.EnrolmentStore;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.NoticeStore;
import org.jointpriority.storage.OneNodeCaches;
import org.jointpriority.storage.Placement;
import org.jointpriority.storage.RegistryStore;
import org.jointpriority.storage.TestDatabase;
import org.jointpriority.storage.TemplateStore;
import org.jointpriority.storage.Transactions;

/**
 * A hospital with three departments and two criteria, its people and its issues: the use cases on a real database, with
 * the rest of Jira played.
 */
final class Hospital implements People, Issues, Reindexing, Announcing {
    static final Person ANNA = Person.of("anna", "Anna of IT");
    static final Person CHEN = Person.of("chen", "Chen of Radiology");
    static final Person ELI = Person.of("eli", "Eli of Purchasing");
    static final Person PIA = Person.of("pia", "Pia of Pharmacy, which opens only in some tests");
    static final Person BEN = Person.of("ben", "Ben of IT");
    static final Person LEE = Person.of("lee", "Lee of IT and Radiology");
    static final Person ADMIN = Person.of("admin", "Administrator");
    static final Person MANAGER = Person.of("manager", "Manager in no department");
    static final Person OUTSIDER = Person.of("outsider", "Somebody without Browse");
    static final long PROJECT = 10_000;
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static final Map<Person, Set<String>> GROUPS = Map.of(ANNA, Set.of("hospital-it"), CHEN, Set.of("hospital-radiology"),
            ELI, Set.of("hospital-purchasing"), PIA, Set.of("hospital-pharmacy"), LEE, Set.of("hospital-it", "hospital-radiology"),
            BEN, Set.of("hospital-it"));
    private static final Set<Person> EVERYBODY = Set.of(ANNA, BEN, CHEN, ELI, PIA, LEE, ADMIN, MANAGER, OUTSIDER);

    final FoundationStore foundationStore;
    final RegistryStore registryStore;
    final Grounds grounds;
    final JointPriorityStore store;
    final Bookkeeping bookkeeping;
    final Partnership partnership;
    final JointOrder jointOrder;
    final Ranking ranking;
    final Explanation explanation;
    final DeadlineRadar radar;
    final CapacityPlan plan;
    final JointSearch search;
    final Alignment alignment;
    final AllowanceRegister register;
    final WorkflowSteps steps;
    final MeetingPack pack;
    final Standings standings;
    final ChangeEvents changeEvents;
    final Foundation foundation;
    final TemplateKeeping templates;
    final Enrolment enrolment;
    final NoticeStore noticeStore;
    final Mailing mailing;
    final MailPreferences mailPreferences;
    final PlayedPost post = new PlayedPost();
    final Upkeep upkeep;
    final Department it;
    final Department radiology;
    final Department purchasing;
    final Criterion patientCare;
    final Criterion cost;

    final Set<Long> reindexed = new HashSet<>();
    final List<ChangedJointPriority> announced = new CopyOnWriteArrayList<>();
    final List<ChangedJointPriority> announcedAsUpdates = new CopyOnWriteArrayList<>();
    final Set<Long> unreadable = new HashSet<>();
    /** How many times somebody tried to read one of these. */
    int unread;
    volatile boolean indexIsBroken;
    volatile boolean listenersAreBroken;
    /** How many times the upkeep was wanted soon. */
    int soon;
    volatile Instant now = NOON;
    Runnable beforeReindexing = () -> { };

    /** Those whose accounts are not in use any more. */
    final Set<Person> inactive = new HashSet<>();
    /** Those who may not see anything any more. */
    final Set<Person> hidden = new HashSet<>();
    final Map<Person, ZoneId> zones = new HashMap<>();

    private final ThreadLocal<Person> current = new ThreadLocal<>();
    private final Map<Long, JointIssue> issues = new ConcurrentHashMap<>();
    private final List<Long> noJointPriorities = new CopyOnWriteArrayList<>();
    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    /** A new one on an empty database. */
    Hospital(TestDatabase database) {
        this(database, true);
    }

    /** The same one after a restart, or on another node: same database, nothing in memory. */
    Hospital restarted(TestDatabase database) {
        Hospital other = new Hospital(database, false);
        other.issues.putAll(issues);
        other.now = now;
        other.inactive.addAll(inactive);
        other.noJointPriorities.addAll(noJointPriorities);
        return other;
    }

    private Hospital(TestDatabase database, boolean setUp) {
        Transactions transactions = new Transactions(database.activeObjects());
        OneNodeCaches caches = new OneNodeCaches();
        foundationStore = new FoundationStore(database.activeObjects(), transactions, caches);
        registryStore = new RegistryStore(database.activeObjects(), transactions, caches);
        grounds = new Grounds(foundationStore, registryStore, clock);
        EnrolmentStore enrolmentStore = new EnrolmentStore(database.activeObjects(), transactions, caches);
        store = new JointPriorityStore(database.activeObjects(), transactions);
        noticeStore = new NoticeStore(database.activeObjects(), transactions);
        AnnouncingStore announcingStore = new AnnouncingStore(database.activeObjects(), transactions, caches);
        changeEvents = new ChangeEvents(this, announcingStore);
        bookkeeping = new Bookkeeping(grounds, store, noticeStore, transactions, this, this, announcingStore, clock);
        partnership = new Partnership(this, this, grounds, store, bookkeeping, clock);
        standings = new Standings(grounds, store);
        upkeep = new Upkeep(this, foundationStore, registryStore, grounds, enrolmentStore, store, bookkeeping);
        jointOrder = new JointOrder(this, this, store, upkeep);
        ranking = new Ranking(this, jointOrder, grounds, store);
        explanation = new Explanation(this, this, jointOrder, grounds, store);
        radar = new DeadlineRadar(this, jointOrder, grounds, store);
        plan = new CapacityPlan(this, this, jointOrder, grounds, store);
        register = new AllowanceRegister(this, jointOrder, grounds, store);
        search = new JointSearch(this, this, jointOrder, grounds, register, store, upkeep);
        alignment = new Alignment(this, jointOrder, grounds, store);
        foundation = new Foundation(this, foundationStore, upkeep, () -> soon++, clock);
        templates = new TemplateKeeping(this, foundationStore, new TemplateStore(database.activeObjects(), transactions, caches), clock);
        steps = new WorkflowSteps(grounds, store, bookkeeping, upkeep);
        pack = new MeetingPack(this, jointOrder, grounds, store, register);
        mailing = new Mailing(this, this, grounds, store, noticeStore, post, clock);
        mailPreferences = new MailPreferences(this, noticeStore, post, clock);
        enrolment = new Enrolment(this, enrolmentStore, foundationStore);
        if (setUp) {
            foundationStore.save(Department.of(0, "IT").withGroup("hospital-it").withPosition(1), "admin", NOON);
            foundationStore.save(Department.of(0, "Radiology").withGroup("hospital-radiology").withPosition(2), "admin", NOON);
            foundationStore.save(Department.of(0, "Purchasing").withGroup("hospital-purchasing").withPosition(3), "admin", NOON);
            foundationStore.save(List.of(Criterion.of(0, "Patient care", 30).withPatientCare(true),
                    Criterion.of(0, "Cost", 10).withPosition(1)), "", "admin", NOON);
            foundationStore.settled(foundationStore.present());
        }
        List<Department> departments = new ArrayList<>();
        foundationStore.present().departments().forEach(departments::add);
        it = departments.get(0);
        radiology = departments.get(1);
        purchasing = departments.get(2);
        patientCare = foundationStore.present().criteria().orElseThrow().all().get(0);
        cost = foundationStore.present().criteria().orElseThrow().all().get(1);
    }

    @Override
    public void changed(List<ChangedJointPriority> priorities) {
        if (listenersAreBroken) {
            throw new IllegalStateException("A listener failed");
        }
        announced.addAll(priorities);
    }

    @Override
    public void issuesUpdated(List<ChangedJointPriority> priorities) {
        announcedAsUpdates.addAll(priorities);
    }

    <T> T as(Person person, Supplier<T> work) {
        current.set(person);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }

    void as(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    /** An open joint priority with the key RAD-{@code id}. */
    JointIssue create(long id) {
        return put(JointIssue.of(id, IssueKey.parse("RAD-" + id), PROJECT, "Joint priority " + id, "To Do", true,
                Optional.empty(), Map.of(), List.of()));
    }

    JointIssue issue(long id) {
        return issues.get(id);
    }

    JointIssue edit(long id, UnaryOperator<JointIssue> edit) {
        return put(edit.apply(issues.get(id)));
    }

    void owners(long id, Map<Integer, String> owners) {
        edit(id, issue -> JointIssue.of(id, issue.key(), issue.projectId(), issue.summary(), issue.status(), issue.isOpen(),
                issue.due(), owners, issue.affected()));
    }

    void affect(long id, Set<Integer> systemIds) {
        edit(id, issue -> JointIssue.of(id, issue.key(), issue.projectId(), issue.summary(), issue.status(), issue.isOpen(),
                issue.due(), issue.owners(), systemIds));
    }

    void due(long id, LocalDate day) {
        edit(id, issue -> JointIssue.of(id, issue.key(), issue.projectId(), issue.summary(), issue.status(), issue.isOpen(),
                Optional.of(day), issue.owners(), issue.affected()));
    }

    void resolve(long id, boolean resolved) {
        edit(id, issue -> JointIssue.of(id, issue.key(), issue.projectId(), issue.summary(), issue.status(), !resolved,
                issue.due(), issue.owners(), issue.affected()));
    }

    void move(long id, String key, long projectId) {
        edit(id, issue -> JointIssue.of(id, IssueKey.parse(key), projectId, issue.summary(), issue.status(), issue.isOpen(),
                issue.due(), issue.owners(), issue.affected()));
    }

    void delete(long id) {
        issues.remove(id);
    }

    /** Its type is changed, or its project disabled; or back again. */
    void joint(long id, boolean joint) {
        noJointPriorities.remove(id);
        if (!joint) {
            noJointPriorities.add(id);
        }
    }

    private JointIssue put(JointIssue issue) {
        issues.put(issue.id(), issue);
        return issue;
    }

    /** As the keeper of the registry does it. */
    <T> T register(Function<RegistryStore.Writing, T> work) {
        RegistryStore.Written<T> written = registryStore.write(ADMIN.key(), now, work);
        upkeep.registryChanged(written.before().registry(), written.after().registry(), ADMIN.key());
        return written.result();
    }

    // What people say, in short

    PartnershipView rate(Person person, long issue, Department department, int onPatientCare, int onCost) {
        Map<Integer, Optional<Rating>> ratings = new TreeMap<>();
        ratings.put(patientCare.id(), Optional.of(Rating.of(onPatientCare)));
        ratings.put(cost.id(), Optional.of(Rating.of(onCost)));
        return as(person, () -> partnership.rate(Long.toString(issue), revision(issue), department.id(), ratings));
    }

    PartnershipView commit(Person person, long issue, Department department, String text, CommitmentState state) {
        return as(person, () -> partnership.commit(Long.toString(issue), revision(issue),
                Commitment.of(department.id(), text, 5, Optional.empty(), state)));
    }

    PartnershipView agree(Person person, long issue, Department department) {
        return as(person, () -> partnership.endorse(Long.toString(issue), revision(issue), department.id(), Word.AGREE, "", Optional.empty()));
    }

    /** Scores and ratings are no longer kept back until everybody has assessed. */
    void showEverythingAtOnce() {
        as(ADMIN, () -> foundation.assessBlindly(false));
    }

    /** All three departments rate the same. */
    void rateAll(long issue, int onPatientCare, int onCost) {
        rate(ANNA, issue, it, onPatientCare, onCost);
        rate(CHEN, issue, radiology, onPatientCare, onCost);
        rate(ELI, issue, purchasing, onPatientCare, onCost);
    }

    int revision(long issue) {
        return store.load(issue).priority().revision();
    }

    /** Where it has to stand on this ground. */
    static Placement place(JointIssue issue, Kept kept, Ground ground) {
        return place(issue, kept.priority(), ground).following(kept.placement(), ground.today());
    }

    static Placement place(JointIssue issue, JointPriority priority, Ground ground) {
        return Bookkeeping.place(issue, priority, ground.takingPart(priority.surroundings()), ground);
    }

    RankingPage ranking() {
        return as(MANAGER, () -> ranking.rank(Scope.everything(), OptionalInt.empty(), 0, Ranking.LONGEST_PAGE));
    }

    // What Jira knows

    @Override
    public Optional<Person> current() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public Optional<Person> byKey(String key) {
        return EVERYBODY.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    @Override
    public boolean isMember(Person person, String group) {
        return GROUPS.getOrDefault(person, Set.of()).contains(group);
    }

    @Override
    public boolean isAdministrator(Person person) {
        return person.equals(ADMIN);
    }

    @Override
    public boolean isActive(Person person) {
        return !inactive.contains(person);
    }

    @Override
    public List<Person> activeMembers(String group) {
        return EVERYBODY.stream().filter(person -> isMember(person, group) && isActive(person)).sorted(Comparator.comparing(Person::key)).toList();
    }

    @Override
    public ZoneId zone(Person person) {
        return zones.getOrDefault(person, ZoneOffset.UTC);
    }

    @Override
    public Optional<JointIssue> visible(Person person, String idOrKey) {
        return !sees(person) ? Optional.empty() : issues.values().stream()
                .filter(issue -> Long.toString(issue.id()).equals(idOrKey) || issue.key().toString().equals(idOrKey))
                .filter(issue -> !noJointPriorities.contains(issue.id())).findFirst();
    }

    @Override
    public Optional<JointIssue> find(long id) {
        if (unreadable.contains(id)) {
            unread++;
            throw new IllegalStateException("Jira cannot read issue " + id);
        }
        return Optional.ofNullable(issues.get(id)).filter(issue -> !noJointPriorities.contains(id));
    }

    @Override
    public List<JointIssue> matching(Person person, Scope scope) throws InvalidScope {
        if (scope.jql().isPresent()) {
            throw new InvalidScope("Error in the JQL Query: " + scope.jql().get());
        }
        return !sees(person) ? List.of() : allOpen();
    }

    @Override
    public List<JointIssue> allOpen() {
        return issues.values().stream().filter(issue -> issue.isOpen() && !noJointPriorities.contains(issue.id())).toList();
    }

    @Override
    public List<JointIssue> open(Person person, Collection<Long> ids) {
        return ids.stream().flatMap(id -> visible(person, Long.toString(id)).stream()).filter(JointIssue::isOpen).toList();
    }

    @Override
    public Map<Long, Boolean> remaining(Collection<Long> ids) {
        Map<Long, Boolean> remaining = new HashMap<>();
        ids.stream().filter(issues::containsKey).forEach(id -> remaining.put(id, !noJointPriorities.contains(id)));
        return remaining;
    }

    @Override
    public boolean browsesAny(Person person) {
        return sees(person);
    }

    private boolean sees(Person person) {
        return !person.equals(OUTSIDER) && !hidden.contains(person);
    }

    @Override
    public void changed(Collection<Long> issueIds) {
        beforeReindexing.run();
        if (indexIsBroken) {
            throw new IllegalStateException("The index is locked");
        }
        reindexed.addAll(issueIds);
    }
}
