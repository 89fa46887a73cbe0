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

    /** Whom the joint priority waits for before the next state. */
    public Awaited awaited(Departments departments, Predicate<Department> hasAssessed, Map<Integer, Endorsement> endorsements,
            int revision) {
        List<Integer> withoutRatings = new ArrayList<>();
        List<Integer> objecting = new ArrayList<>();
        List<Integer> silent = new ArrayList<>();
        for (Department department : departments.participating()) {
            Endorsement endorsement = endorsements.get(department.id());
            if (!hasAssessed.test(department)) {
                withoutRatings.add(department.id());
            }
            if (endorsement == null || endorsement.isStale(revision)) {
                silent.add(department.id());
            } else if (endorsement.word() == Word.NEEDS_DISCUSSION) {
                objecting.add(department.id());
            }
        }
        if (this == AWAITING_ASSESSMENT) {
            return Awaited.of(withoutRatings, false);
        }
        return objecting.isEmpty() ? Awaited.of(silent, false) : Awaited.of(objecting, true);
    }

    /** What those are awaited for who are. */
    public Awaited.What asksFor(Awaited awaited) {
        if (this == AWAITING_ASSESSMENT) {
            return Awaited.What.ASSESSMENT;
        }
        return awaited.isDiscussion() ? Awaited.What.DISCUSSION : Awaited.What.ENDORSEMENT;
    }
}
