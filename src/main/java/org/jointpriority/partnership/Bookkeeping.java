package org.jointpriority.partnership;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.notices.Notice;
import org.jointpriority.domain.notices.Stand;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.storage.AnnouncingStore;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.NoticeStore;
import org.jointpriority.storage.Placement;
import org.jointpriority.storage.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a joint priority is changed, whoever changes it: in one transaction, on its latest state, with its history, its
 * standing and what its departments are to be told; then Jira's index is told, and whoever else listens.
 */
@Named
final class Bookkeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);

    private final Grounds grounds;
    private final JointPriorityStore store;
    private final NoticeStore notices;
    private final Transactions transactions;
    private final Reindexing reindexing;
    private final Announcing announcing;
    private final AnnouncingStore announced;
    private final Clock clock;

    @Inject
    Bookkeeping(Grounds grounds, JointPriorityStore store, NoticeStore notices, Transactions transactions, Reindexing reindexing,
            Announcing announcing, AnnouncingStore announced, Clock clock) {
        this.grounds = grounds;
        this.store = store;
        this.notices = notices;
        this.transactions = transactions;
        this.reindexing = reindexing;
        this.announcing = announcing;
        this.announced = announced;
        this.clock = clock;
    }

    /** Does the work and, when all of it is committed, tells Jira's index. */
    <T> T write(JointIssue issue, String userKey, Function<Sheet, T> work) {
        return commit(() -> open(issue, userKey), sheets -> work.apply(sheets.get(0)));
    }

    /** Brings owners, affected systems, departments and standing of one up to date. */
    void refresh(JointIssue issue, String userKey) {
        commit(() -> open(issue, userKey), sheets -> null);
    }

    /** The same in one transaction for those about which anything is kept. */
    void refresh(Collection<Long> issueIds, LongFunction<Optional<JointIssue>> issues, String userKey) {
        commit(() -> open(issueIds, issues, userKey), sheets -> null);
    }

    /** What is committed stays, whatever becomes of the index: Jira's own re-indexing mends that. */
    private void reindex(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return;
        }
        try {
            reindexing.changed(issueIds);
        } catch (RuntimeException e) {
            LOG.warn("Could not re-index the joint priorities {}; what was saved is safe", issueIds, e);
        }
    }

    private void announce(List<ChangedJointPriority> changed) {
        if (changed.isEmpty()) {
            return;
        }
        try {
            announcing.changed(changed);
            if (announced.announcesIssueUpdates()) {
                announcing.issuesUpdated(changed);
            }
        } catch (RuntimeException e) {
            LOG.warn("Somebody who listens to joint priorities failed; what was saved is safe", e);
        }
    }

    private List<Sheet> open(JointIssue issue, String userKey) {
        Kept kept = store.lock(issue.id());
        return Collections.singletonList(new Sheet(issue, userKey, kept, grounds.present()));
    }

    private List<Sheet> open(Collection<Long> issueIds, LongFunction<Optional<JointIssue>> issues, String userKey) {
        List<Kept> locked = store.lock(issueIds);
        Ground present = grounds.present();
        List<Sheet> sheets = new ArrayList<>();
        for (Kept kept : locked) {
            // After the lock: whoever changes the issue later finds it held here, and takes over after us what they changed.
            issues.apply(kept.priority().issueId()).ifPresent(issue -> sheets.add(new Sheet(issue, userKey, kept, present)));
        }
        return sheets;
    }

    private <T> T commit(Supplier<List<Sheet>> open, Function<List<Sheet>, T> work) {
        List<Sheet> done = new ArrayList<>();
        T result = commit(open, work, done);
        reindex(done.stream().filter(sheet -> sheet.changed).map(sheet -> sheet.issue.id()).collect(Collectors.toCollection(TreeSet::new)));
        announce(done.stream().filter(Sheet::hasNews).map(Sheet::news).collect(Collectors.toList()));
        return result;
    }

    private <T> T commit(Supplier<List<Sheet>> open, Function<List<Sheet>, T> work, List<Sheet> done) {
        Written<T> written = transactions.run(() -> {
            List<Sheet> sheets = open.get();
            sheets.forEach(Sheet::catchUp);
            T result = work.apply(sheets);
            sheets.forEach(Sheet::settle);
            notices.put(sheets.stream().flatMap(sheet -> sheet.notices().stream()).collect(Collectors.toList()));
            return new Written<>(result, sheets);
        });
        done.addAll(written.sheets);
        Ground present = grounds.present();
        if (!written.sheets.stream().allMatch(sheet -> sheet.ground.isAsOld(present))) {
            // Whoever changed the ground meanwhile could not see a row that was not committed yet, so could not place it anew.
            commit(open, sheets -> null, done);
        }
        return written.result;
    }

    private static final class Written<T> {
        private final T result;
        private final List<Sheet> sheets;

        Written(T result, List<Sheet> sheets) {
            this.result = result;
            this.sheets = sheets;
        }
    }

    /** One joint priority, locked for this thread's transaction. */
    final class Sheet {
        private final JointIssue issue;
        private final String userKey;
        private final Ground ground;
        private final Optional<Stand> before;
        private final List<Change> changes = new ArrayList<>();
        private Kept kept;
        private Departments departments;
        private boolean changed;

        /** @param ground read after the lock: who changes it later finds this row to be placed anew, and waits for us */
        private Sheet(JointIssue issue, String userKey, Kept kept, Ground ground) {
            this.issue = issue;
            this.userKey = userKey;
            this.ground = ground;
            this.kept = kept;
            this.before = stand();
            this.departments = kept.placement().map(placement -> ground.departments(placement.participants()))
                    .orElseGet(() -> ground.takingPart(Surroundings.affecting(issue.affected())));
        }

        Ground ground() {
            return ground;
        }

        JointPriority priority() {
            return kept.priority();
        }

        /** Those that take part; a resolved joint priority stays with the departments that it was resolved with. */
        Departments departments() {
            return departments;
        }

        void apply(Function<JointPriority, Outcome> act) {
            save(act.apply(kept.priority()));
            if (issue.isOpen()) {
                regroup();
                save(kept.priority().settle(departments, ground.today()));
            }
        }

        /** What happened in Jira or among the departments comes before what somebody says now, in case nobody told us. */
        private void catchUp() {
            if (issue.isOpen()) {
                save(kept.priority().own(issue.owners()));
                save(kept.priority().affect(issue.affected()));
                regroup();
            }
        }

        private void regroup() {
            Departments before = departments;
            departments = ground.takingPart(kept.priority().surroundings());
            save(kept.priority().regroup(before, departments));
        }

        private void save(Outcome outcome) {
            if (outcome.hasChanges()) {
                kept = store.save(kept, outcome, place(outcome.after()), ground, userKey, now());
                changes.addAll(outcome.changes());
                changed = true;
            }
        }

        private void settle() {
            Placement placement = place(kept.priority());
            boolean moved = !kept.placement().equals(Optional.of(placement));
            if (moved || kept.basisVersion() != ground.basis().standingsVersion()) {
                kept = store.place(kept, placement, ground);
                changed |= moved;
            }
        }

        private Optional<Consensus> consensus() {
            return kept.placement().map(placement -> placement.standing().consensus());
        }

        private boolean hasNews() {
            return consensus().isPresent() && (!changes.isEmpty() || !before.map(Stand::consensus).equals(consensus()));
        }

        private ChangedJointPriority news() {
            return new ChangedJointPriority(issue, priority().revision(), changes, before.map(Stand::consensus), consensus().get(), userKey, now());
        }

        /** What the departments are to be told when all is done; there is nothing to be done about a resolved one. */
        private List<Notice> notices() {
            List<Integer> takingPart = new ArrayList<>();
            for (Department department : departments) {
                takingPart.add(department.id());
            }
            return stand().filter(stand -> issue.isOpen()).map(stand -> stand.since(before, takingPart, userKey, now()))
                    .orElse(Collections.emptyList());
        }

        private Optional<Stand> stand() {
            return kept.placement().map(placement -> Stand.of(kept.priority(), placement.standing().consensus(), placement.awaited()));
        }

        private Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }

        private Placement place(JointPriority priority) {
            return Bookkeeping.place(issue, priority, departments, ground).following(kept.placement(), ground.today());
        }
    }

    /** Where it stands; once it is resolved, the calendar does not move it any more. */
    static Placement place(JointIssue issue, JointPriority priority, Departments departments, Ground ground) {
        if (!issue.isOpen()) {
            return ground.place(priority, departments, priority.deadlines(issue.due(), departments), issue.key(), issue.projectId()).forGood();
        }
        Deadlines deadlines = priority.deadlines(issue.due(), departments, ground.registry(), ground.today());
        return ground.place(priority, departments, deadlines, issue.key(), issue.projectId());
    }

    /** The departments that take part in what is kept, as somebody sees it who only looks. */
    static Departments departments(JointIssue issue, Kept kept, Ground ground) {
        return issue.isOpen() || !kept.placement().isPresent() ? ground.takingPart(kept.priority().surroundings())
                : ground.departments(kept.placement().get().participants());
    }
}
