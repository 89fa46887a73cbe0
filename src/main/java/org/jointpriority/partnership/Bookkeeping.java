package org.jointpriority.partnership;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Outcome;
import org.jointpriority.storage.Basis;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.Placement;
import org.jointpriority.storage.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a joint priority is changed, whoever changes it: in one transaction, on its latest state, with its history and its
 * standing; then Jira's index is told.
 */
@Named
final class Bookkeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);

    private final FoundationStore foundation;
    private final JointPriorityStore store;
    private final Transactions transactions;
    private final Reindexing reindexing;
    private final Clock clock;

    @Inject
    Bookkeeping(FoundationStore foundation, JointPriorityStore store, Transactions transactions, Reindexing reindexing, Clock clock) {
        this.foundation = foundation;
        this.store = store;
        this.transactions = transactions;
        this.reindexing = reindexing;
        this.clock = clock;
    }

    /** Does the work and, when all of it is committed, tells Jira's index. */
    <T> T write(JointIssue issue, String userKey, Function<Sheet, T> work) {
        Written<T> written = commit(issue, userKey, work);
        if (written.changed) {
            reindex(Collections.singleton(issue.id()));
        }
        return written.result;
    }

    /** Brings owners, departments and standing up to date; the caller tells the index of those for which this is true. */
    boolean refresh(JointIssue issue, String userKey) {
        return commit(issue, userKey, sheet -> null).changed;
    }

    /** What is committed stays, whatever becomes of the index: Jira's own re-indexing mends that. */
    void reindex(Collection<Long> issueIds) {
        try {
            reindexing.changed(issueIds);
        } catch (RuntimeException e) {
            LOG.warn("Could not re-index the joint priorities {}; what was saved is safe", issueIds, e);
        }
    }

    private <T> Written<T> commit(JointIssue issue, String userKey, Function<Sheet, T> work) {
        Written<T> written = transactions.run(() -> {
            Sheet sheet = new Sheet(issue, userKey);
            sheet.catchUp();
            T result = work.apply(sheet);
            sheet.settle();
            return new Written<>(result, sheet.changed, sheet.present.standingsVersion());
        });
        if (foundation.present().standingsVersion() == written.basisVersion) {
            return written;
        }
        // Whoever changed the basis meanwhile could not see a row that was not committed yet, so could not place it anew.
        Written<Object> again = commit(issue, userKey, sheet -> null);
        return new Written<>(written.result, written.changed || again.changed, again.basisVersion);
    }

    private static final class Written<T> {
        private final T result;
        private final boolean changed;
        private final int basisVersion;

        Written(T result, boolean changed, int basisVersion) {
            this.result = result;
            this.changed = changed;
            this.basisVersion = basisVersion;
        }
    }

    /** One joint priority, locked for this thread's transaction. */
    final class Sheet {
        private final JointIssue issue;
        private final String userKey;
        private final Basis present;
        private Kept kept;
        private boolean changed;

        private Sheet(JointIssue issue, String userKey) {
            this.issue = issue;
            this.userKey = userKey;
            this.kept = store.lock(issue.id());
            // After the lock: who changes the basis later finds this row to be placed anew, and waits for us.
            this.present = foundation.present();
        }

        Kept kept() {
            return kept;
        }

        Basis basis() {
            return basisFor(issue, kept, present);
        }

        void apply(Function<JointPriority, Outcome> act) {
            Outcome outcome = act.apply(kept.priority());
            if (outcome.hasChanges()) {
                kept = store.save(kept, outcome, place(outcome.after(), present), present, userKey,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
                changed = true;
            }
        }

        /** What happened in Jira or among the departments comes before what somebody says now, in case nobody told us. */
        private void catchUp() {
            if (issue.isOpen()) {
                kept.placement().map(placement -> present.withParticipants(placement.participants()).departments())
                        .ifPresent(before -> apply(priority -> priority.regroup(before, present.departments())));
                apply(priority -> priority.own(issue.owners()));
            }
        }

        private void settle() {
            Placement placement = place(kept.priority(), basis());
            boolean moved = !kept.placement().equals(Optional.of(placement));
            if (moved || kept.basisVersion() != present.standingsVersion()) {
                kept = store.place(kept, placement, present);
                changed |= moved;
            }
        }

        private Placement place(JointPriority priority, Basis basis) {
            return basis.place(priority, issue.key(), issue.projectId(), issue.due());
        }
    }

    /** A resolved joint priority stays with the departments that it was resolved with. */
    static Basis basisFor(JointIssue issue, Kept kept, Basis present) {
        return issue.isOpen() ? present
                : kept.placement().map(placement -> present.withParticipants(placement.participants())).orElse(present);
    }
}
