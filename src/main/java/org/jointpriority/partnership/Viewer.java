package org.jointpriority.partnership;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Place;
import org.jointpriority.storage.Placement;

/** Somebody who looks at joint priorities, and what may be shown to them of how these were assessed. */
final class Viewer {
    private final boolean blind;
    private final Set<Integer> own;
    private final Set<Long> owed;

    /** @param owed those that one of the person's departments has to assess, whatever was kept when they were placed */
    private Viewer(boolean blind, Set<Integer> own, Set<Long> owed) {
        this.blind = blind;
        this.own = Collections.unmodifiableSet(own);
        this.owed = Collections.unmodifiableSet(owed);
    }

    static Viewer of(Person person, People people, Ground ground) {
        Set<Integer> own = new HashSet<>();
        for (Department department : ground.basis().departments()) {
            if (people.isMember(person, department.group())) {
                own.add(department.id());
            }
        }
        return new Viewer(ground.basis().isBlind(), own, Collections.emptySet());
    }

    /** Somebody of no department. */
    static Viewer nobody(Ground ground) {
        return new Viewer(ground.basis().isBlind(), Collections.emptySet(), Collections.emptySet());
    }

    /** The same where one of the person's departments has yet to assess these. */
    Viewer owing(Set<Long> issueIds) {
        return new Viewer(blind, own, issueIds);
    }

    /** Whether what the person may be shown hangs on what they have said themselves. */
    boolean isBlind() {
        return blind && !own.isEmpty();
    }

    /** Whether one of the person's departments takes part and has not rated every active criterion. */
    boolean owes(Assessments assessments, Criteria criteria, Departments takingPart) {
        for (Department department : takingPart) {
            if (isMember(department) && !assessments.of(department.id()).isComplete(criteria)) {
                return true;
            }
        }
        return false;
    }

    boolean isMember(Department department) {
        return own.contains(department.id());
    }

    Disclosure disclosure(JointPriority priority, Criteria criteria, Departments takingPart) {
        Set<Integer> ids = new HashSet<>();
        Set<Integer> assessed = new HashSet<>();
        for (Department department : takingPart) {
            ids.add(department.id());
            if (priority.assessments().of(department.id()).isComplete(criteria)) {
                assessed.add(department.id());
            }
        }
        return Disclosure.of(blind, priority.isPublished(criteria, takingPart), ids, assessed, own);
    }

    Disclosure disclosure(Placement placement) {
        Disclosure kept = placement.disclosure(blind, own);
        return owed.contains(placement.standing().issueId()) ? kept.beforeAssessing() : kept;
    }

    boolean isShownRatingsOf(int departmentId, long issueId, Place place) {
        // Most who look through a lens look through their own, which needs no look at the other departments.
        return !blind || own.contains(departmentId) || !owed.contains(issueId) && place.disclosure(true, own).showsRatingsOf(departmentId);
    }
}
