package org.jointpriority.partnership;

import java.util.Collections;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.storage.Basis;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Placement;

/** The computed values of single joint priorities, for places where Jira itself has seen to who may look. */
@Named
public final class Standings {
    private final FoundationStore foundation;
    private final JointPriorityStore store;

    @Inject
    Standings(FoundationStore foundation, JointPriorityStore store) {
        this.foundation = foundation;
        this.store = store;
    }

    /**
     * Where the joint priority stands; also for one about which nobody has said anything yet. Empty before the set-up.
     * Costs one database statement.
     */
    public Optional<Standing> of(JointIssue issue) {
        Basis basis = foundation.basis();
        if (!basis.criteria().isPresent()) {
            return Optional.empty();
        }
        Placement kept = store.placementsOf(Collections.singleton(issue.id())).get(issue.id());
        return Optional.of(kept == null ? untouched(issue, basis).standing() : kept.standing());
    }

    /** The departments that take part now. Costs no database statement. */
    public Departments departments() {
        return foundation.basis().departments().participating();
    }

    /** Where a joint priority stands about which nothing has been kept. */
    static Placement untouched(JointIssue issue, Basis basis) {
        return basis.place(JointPriority.fresh(issue.id()), issue.key(), issue.projectId(), issue.due());
    }
}
