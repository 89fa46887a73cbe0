package org.jointpriority.domain.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;

/** Where the departments stand together on a joint priority. */
public enum Consensus {
    AWAITING_ASSESSMENT, DISPUTED,
    /** A flex waits for the departments' word. */
    FLEX_REQUESTED, AWAITING_ENDORSEMENT, AGREED;

    /**
     * The first state that applies; the breakdown and the departments are those of the joint priority at this revision.
     *
     * @param flexRequested whether there is a flex that is not in force yet
     */
    public static Consensus of(Breakdown breakdown, Map<Integer, Endorsement> endorsements, int revision, Departments departments,
            boolean flexRequested) {
        if (breakdown.isProvisional()) {
            return AWAITING_ASSESSMENT;
        }
        boolean discussion = false;
        boolean allEndorsed = true;
        for (Department department : departments.participating()) {
            Endorsement endorsement = endorsements.get(department.id());
            // Silence and a word on what has changed since are both no yes.
            if (endorsement == null || endorsement.isStale(revision)) {
                allEndorsed = false;
            } else if (endorsement.word() == Word.NEEDS_DISCUSSION) {
                discussion = true;
            }
        }
        if (discussion || breakdown.hasDisagreement() && !allEndorsed) {
            return DISPUTED;
        }
        if (allEndorsed) {
            return AGREED;
        }
        return flexRequested ? FLEX_REQUESTED : AWAITING_ENDORSEMENT;
    }

    /** Whom the joint priority waits for before the next state: while one asks for a discussion, the word of the silent ones is missing all the same. */
    public Awaited awaited(Departments departments, Predicate<Department> hasAssessed, Map<Integer, Endorsement> endorsements,
            int revision) {
        List<Integer> awaited = new ArrayList<>();
        List<Integer> discussing = new ArrayList<>();
        for (Department department : departments.participating()) {
            Endorsement endorsement = endorsements.get(department.id());
            boolean silent = endorsement == null || endorsement.isStale(revision);
            boolean asksToDiscuss = !silent && endorsement.word() == Word.NEEDS_DISCUSSION;
            if (this == AWAITING_ASSESSMENT ? !hasAssessed.test(department) : silent || asksToDiscuss) {
                awaited.add(department.id());
            }
            if (this != AWAITING_ASSESSMENT && asksToDiscuss) {
                discussing.add(department.id());
            }
        }
        return Awaited.of(awaited, discussing);
    }

    /** What a department is awaited for that is. */
    public Awaited.What asksFor(Awaited awaited, int departmentId) {
        if (this == AWAITING_ASSESSMENT) {
            return Awaited.What.ASSESSMENT;
        }
        return awaited.discussing().contains(departmentId) ? Awaited.What.DISCUSSION : Awaited.What.ENDORSEMENT;
    }
}
