package org.jointpriority.partnership;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.jointpriority.domain.JointPriority;
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

    private Viewer(boolean blind, Set<Integer> own) {
        this.blind = blind;
        this.own = Collections.unmodifiableSet(own);
    }

    static Viewer of(Person person, People people, Ground ground) {
        Set<Integer> own = new HashSet<>();
        for (Department department : ground.basis().departments()) {
            if (people.isMember(person, department.group())) {
                own.add(department.id());
            }
        }
        return new Viewer(ground.basis().isBlind(), own);
    }

    /** Somebody of no department. */
    static Viewer nobody(Ground ground) {
        return new Viewer(ground.basis().isBlind(), Collections.emptySet());
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
        return placement.disclosure(blind, own);
    }

    boolean isShownRatingsOf(int departmentId, Place place) {
        // Most who look through a lens look through their own, which needs no look at the other departments.
        return !blind || own.contains(departmentId) || place.disclosure(true, own).showsRatingsOf(departmentId);
    }
}
