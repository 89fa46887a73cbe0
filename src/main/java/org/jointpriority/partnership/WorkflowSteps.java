package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Placement;

/**
 * What a step of an issue's workflow can ask of its joint priority, and leave with it; for places where Jira itself has seen
 * to who may take the step.
 */
@Named
public final class WorkflowSteps {
    private final Grounds grounds;
    private final JointPriorityStore store;
    private final Bookkeeping bookkeeping;
    private final Upkeep upkeep;

    @Inject
    WorkflowSteps(Grounds grounds, JointPriorityStore store, Bookkeeping bookkeeping, Upkeep upkeep) {
        this.grounds = grounds;
        this.store = store;
        this.bookkeeping = bookkeeping;
        this.upkeep = upkeep;
    }

    /** Whether its consensus is one of these; true before the set-up. Costs one database statement where it stands as it has to. */
    public boolean hasConsensus(JointIssue issue, Set<Consensus> states) {
        Ground ground = grounds.known();
        if (!ground.basis().criteria().isPresent()) {
            return true;
        }
        Optional<Placement> kept = placement(issue);
        if (issue.isOpen() && kept.filter(placement -> !ground.isSettled()
                || !placement.place(OptionalInt.empty()).holds(ground.today())).isPresent()) {
            // The calendar has moved it on, or its turn to be worked out again may not have come.
            upkeep.refresh(Collections.singletonList(issue.id()));
            kept = placement(issue);
        }
        return states.contains(kept.orElseGet(() -> Standings.untouched(issue, ground)).standing().consensus());
    }

    private Optional<Placement> placement(JointIssue issue) {
        return Optional.ofNullable(store.placementsOf(Collections.singleton(issue.id())).get(issue.id()));
    }

    /**
     * What the departments that take part have left out.
     *
     * @param issueId empty while the issue is being created
     * @param owned the ids of the departments that have an owner
     * @param affected the ids of the systems that the issue says it affects
     */
    public Missing missing(OptionalLong issueId, Set<Integer> owned, Set<Integer> affected) {
        Ground ground = grounds.known();
        JointPriority priority = (issueId.isPresent() ? store.load(issueId.getAsLong()).priority() : JointPriority.fresh(0))
                .affect(affected).after();
        List<Department> owners = new ArrayList<>();
        List<Department> assessments = new ArrayList<>();
        for (Department department : ground.takingPart(priority.surroundings())) {
            if (!owned.contains(department.id())) {
                owners.add(department);
            }
            if (ground.basis().criteria().filter(criteria -> !priority.assessments().of(department.id()).isComplete(criteria)).isPresent()) {
                assessments.add(department);
            }
        }
        return new Missing(owners, assessments);
    }

    /** The departments without an owner, and those that have not rated every active criterion. */
    public static final class Missing {
        private final List<Department> owners;
        private final List<Department> assessments;

        private Missing(List<Department> owners, List<Department> assessments) {
            this.owners = Collections.unmodifiableList(owners);
            this.assessments = Collections.unmodifiableList(assessments);
        }

        public List<Department> owners() {
            return owners;
        }

        public List<Department> assessments() {
            return assessments;
        }
    }

    /** Tells in the history that the issue took the step. */
    public void record(JointIssue issue, String userKey, String step) {
        change(issue, userKey, priority -> priority.step(step));
    }

    /** Makes a new revision, so that every department is asked for its word again. */
    public void askAgain(JointIssue issue, String userKey, String step) {
        change(issue, userKey, priority -> priority.askAgain(step));
    }

    private void change(JointIssue issue, String userKey, Function<JointPriority, Outcome> act) {
        bookkeeping.write(issue, userKey, sheet -> {
            sheet.apply(act);
            return null;
        });
    }
}
