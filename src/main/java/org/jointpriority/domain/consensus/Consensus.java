package org.jointpriority.domain.consensus;

import java.util.Map;

import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;

/** Where the departments stand together on a joint priority. */
public enum Consensus {
    AWAITING_ASSESSMENT, DISPUTED, AWAITING_ENDORSEMENT, AGREED;

    /** The first state that applies; the breakdown and the departments are those of the joint priority at this revision. */
    public static Consensus of(Breakdown breakdown, Map<Integer, Endorsement> endorsements, int revision, Departments departments) {
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
        return allEndorsed ? AGREED : AWAITING_ENDORSEMENT;
    }
}
