package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.storage.Basis;
import org.jointpriority.storage.EnrolmentStore;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.RegistryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what we store in step with what happens in Jira. Nobody's permission is asked: Jira did what is done here already.
 */
@Named
public final class Upkeep implements RegistryFollower {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    /** Whoever saves one of a batch meanwhile waits until all of it is done. */
    private static final int BATCH = 100;
    private static final String NOBODY = "";

    private final Issues issues;
    private final FoundationStore foundation;
    private final RegistryStore registry;
    private final Grounds grounds;
    private final EnrolmentStore enrolment;
    private final JointPriorityStore store;
    private final Bookkeeping bookkeeping;

    @Inject
    Upkeep(Issues issues, FoundationStore foundation, RegistryStore registry, Grounds grounds, EnrolmentStore enrolment,
            JointPriorityStore store, Bookkeeping bookkeeping) {
        this.issues = issues;
        this.foundation = foundation;
        this.registry = registry;
        this.grounds = grounds;
        this.enrolment = enrolment;
        this.store = store;
        this.bookkeeping = bookkeeping;
    }

    /**
     * An issue was created, edited, moved, resolved or reopened: takes over its owners and affected systems, as a new
     * revision if they differ, and its due date, key and project. Does nothing for an issue that is no joint priority. A resolved one
     * keeps its revision; it is caught up when it is reopened.
     *
     * @param byUserKey who did it, empty if nobody is known
     */
    public void issueChanged(long issueId, String byUserKey) {
        Optional<JointIssue> issue = issues.find(issueId);
        if (issue.isPresent() && foundation.basis().criteria().isPresent()) {
            bookkeeping.refresh(issue.get(), byUserKey);
        }
    }

    /** Nothing is kept of a deleted issue. */
    public void issueDeleted(long issueId) {
        store.forget(Collections.singleton(issueId));
    }

    /** Nothing is kept of a deleted project. */
    public void projectDeleted(long projectId) {
        inBatches(last -> store.inProject(projectId, last, BATCH), store::forget);
        enrolment.remove(projectId);
    }

    /** A project was enabled: takes over what happened to its joint priorities while it was not. */
    public void projectEnabled(long projectId) {
        inBatches(last -> store.inProject(projectId, last, BATCH), batch -> refresh(batch, NOBODY));
    }

    /**
     * Works out again every standing that was made with other departments, criteria or order rule than the present ones.
     * Picks up where it was interrupted, and may run on several nodes at once.
     *
     * @return how many there were
     */
    public int recomputeAll() {
        Basis present = foundation.present();
        if (!present.criteria().isPresent()) {
            return 0;
        }
        String byUserKey = foundation.changedBy(present);
        boolean[] done = {true};
        int count = inBatches(last -> store.placedOtherwise(present, last, BATCH), batch -> done[0] &= refresh(batch, byUserKey));
        if (done[0] && !present.isSettled()) {
            foundation.settled(present);
        }
        return count;
    }

    /**
     * The departments, the criteria or the order rule were changed: works out again the first of the standings at once.
     *
     * @return whether that was all; otherwise {@link #recomputeAll} has to go on
     */
    boolean recomputeFirst() {
        Basis present = foundation.present();
        if (present.isSettled() || !present.criteria().isPresent()) {
            return true;
        }
        List<Long> first = store.placedOtherwise(present, Long.MIN_VALUE, BATCH);
        boolean all = (first.isEmpty() || refresh(first, foundation.changedBy(present))) && first.size() < BATCH;
        if (all) {
            foundation.settled(present);
        }
        return all;
    }

    /** How far it has come with {@link #recomputeAll}; empty where nothing is left to do. Costs a statement only while there is. */
    Optional<Recomputation> recomputation() {
        Basis basis = foundation.basis();
        return basis.isSettled() ? Optional.empty() : Optional.of(store.placedOn(basis, enrolment.projects()));
    }

    /** Works out again every joint priority in which other departments take part now, that has other deadlines, or that other days lift. */
    @Override
    public void registryChanged(Registry before, Registry after, String byUserKey) {
        Ground then = grounds.with(before);
        Ground now = grounds.with(after);
        List<Long> concerned = new ArrayList<>();
        store.surroundings().forEach((issueId, surroundings) -> {
            if (!isAlike(surroundings, then, now)) {
                concerned.add(issueId);
            }
        });
        if (!before.calendar().equals(after.calendar())) {
            concerned.addAll(store.withLifting());
        }
        if (refreshAll(concerned, byUserKey)) {
            registry.settled(after.version());
        }
    }

    private static boolean isAlike(Surroundings surroundings, Ground then, Ground now) {
        return then.takingPart(surroundings).equals(now.takingPart(surroundings)) && comingUp(surroundings, then).equals(comingUp(surroundings, now));
    }

    /** Without what is gone: with another time zone it may be a day earlier again. */
    private static Set<Deadline> comingUp(Surroundings surroundings, Ground ground) {
        return surroundings.deadlines(ground.registry(), ground.today()).stream().filter(deadline -> !deadline.isGone(ground.today()))
                .collect(Collectors.toSet());
    }

    /**
     * After a stop of which nobody knows what it interrupted: looks for everything that stands on another basis, and catches up with the rest.
     *
     * @return how many stood on another basis
     */
    public int resume() {
        int count = recomputeAll();
        catchUpWithRegistryAndCalendar();
        return count;
    }

    /** Works out again what was left to do later, what the calendar has moved on, and what {@link #registryChanged} could not finish. */
    public void catchUp() {
        if (!foundation.present().isSettled()) {
            recomputeAll();
        }
        catchUpWithRegistryAndCalendar();
    }

    private void catchUpWithRegistryAndCalendar() {
        if (!foundation.basis().criteria().isPresent()) {
            return;
        }
        Set<Integer> pending = registry.pending();
        if (!pending.isEmpty()) {
            // Nobody knows any more what was different before.
            Set<Long> all = new HashSet<>(store.surroundings().keySet());
            all.addAll(store.withLifting());
            if (refreshAll(all, NOBODY)) {
                pending.forEach(registry::settled);
            }
        }
        refreshAll(store.placedUntilBefore(grounds.known().today(), enrolment.projects()), NOBODY);
    }

    /** Works out again where these stand now. */
    void refresh(Collection<Long> issueIds) {
        refreshAll(issueIds, NOBODY);
    }

    /** @return whether all of them could be worked out */
    private boolean refreshAll(Collection<Long> issueIds, String byUserKey) {
        List<Long> all = new ArrayList<>(new TreeSet<>(issueIds));
        boolean done = true;
        for (int from = 0; from < all.size(); from += BATCH) {
            done &= refresh(all.subList(from, Math.min(from + BATCH, all.size())), byUserKey);
        }
        return done;
    }

    private boolean refresh(List<Long> issueIds, String byUserKey) {
        try {
            // What is no joint priority at present is caught up when it becomes one again.
            bookkeeping.refresh(issueIds, issues::find, byUserKey);
            return true;
        } catch (RuntimeException e) {
            if (issueIds.size() == 1) {
                LOG.error("Could not work out again where joint priority {} stands; the next time tries it again", issueIds.get(0), e);
                return false;
            }
            // One that cannot be worked out does not keep the others from it.
            boolean done = true;
            for (long issueId : issueIds) {
                done &= refresh(Collections.singletonList(issueId), byUserKey);
            }
            return done;
        }
    }

    private static int inBatches(LongFunction<List<Long>> next, Consumer<List<Long>> work) {
        int count = 0;
        long last = Long.MIN_VALUE;
        for (List<Long> batch = next.apply(last); !batch.isEmpty(); batch = next.apply(last)) {
            work.accept(batch);
            count += batch.size();
            last = batch.get(batch.size() - 1);
        }
        return count;
    }
}
