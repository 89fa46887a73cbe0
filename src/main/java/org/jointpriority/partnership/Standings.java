package org.jointpriority.partnership;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.Placement;

/** The computed values of single joint priorities, for places where Jira itself has seen to who may look. */
@Named
public final class Standings {
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    Standings(Grounds grounds, JointPriorityStore store) {
        this.grounds = grounds;
        this.store = store;
    }

    /**
     * Where the joint priority stands; also for one about which nobody has said anything yet. Empty before the set-up.
     * Costs one database statement, and as many as it takes to load it where a day has moved it that nobody has taken note of yet.
     */
    public Optional<Standing> of(JointIssue issue) {
        Ground ground = grounds.known();
        if (!ground.basis().criteria().isPresent()) {
            return Optional.empty();
        }
        Placement kept = store.placementsOf(Collections.singleton(issue.id())).get(issue.id());
        if (kept == null) {
            return Optional.of(untouched(issue, ground).standing());
        }
        return Optional.of(kept.place(OptionalInt.empty()).holds(ground.today()) ? kept.standing() : moved(issue, ground).standing());
    }

    /** Worked out for whoever looks; writing it down is for the upkeep, as Jira may be indexing just now. */
    private Placement moved(JointIssue issue, Ground ground) {
        Kept kept = store.load(issue.id());
        return Bookkeeping.place(issue, kept.priority(), Bookkeeping.departments(issue, kept, ground), ground);
    }

    /** The departments that take part in the joint priority. Costs one database statement. */
    public Departments departments(long issueId) {
        Ground ground = grounds.known();
        return Optional.ofNullable(store.placementsOf(Collections.singleton(issueId)).get(issueId))
                .map(kept -> ground.departments(kept.participants()))
                .orElseGet(() -> ground.takingPart(Surroundings.none()));
    }

    /** Where a joint priority stands about which nothing has been kept. */
    static Placement untouched(JointIssue issue, Ground ground) {
        JointPriority priority = JointPriority.fresh(issue.id());
        return Bookkeeping.place(issue, priority, ground.takingPart(priority.surroundings()), ground);
    }
}
