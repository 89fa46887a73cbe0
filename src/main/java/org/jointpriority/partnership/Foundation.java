package org.jointpriority.partnership;

import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.OrderRule;

/**
 * What all joint priorities stand on: departments, criteria with their weights, and the rule of the order.
 * <p>Reading refuses with {@link Refusal.Kind#NOT_LOGGED_IN}. Writing refuses with that, then with
 * {@link Refusal.Kind#FORBIDDEN} whoever is no administrator, then with {@link Refusal.Kind#INVALID} what cannot be
 * accepted. After a change every standing is worked out again before the method returns.</p>
 */
public final class Foundation {
    /** The inactive ones included. */
    public Departments departments() {
        throw new UnsupportedOperationException();
    }

    /** Empty before the set-up. */
    public Optional<Criteria> criteria() {
        throw new UnsupportedOperationException();
    }

    public OrderRule orderRule() {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds a department; the draft's id is 0.
     *
     * @return the department as it was stored, with its id
     */
    public Department addDepartment(Department draft) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes the department with this id; {@link Refusal.Kind#NOT_FOUND} if there is none. A department is never
     * deleted, since its words stay on record: it is made inactive.
     */
    public Department changeDepartment(Department department) {
        throw new UnsupportedOperationException();
    }

    /**
     * Replaces the whole list: those with id 0 are added, the others changed. Refused with {@link Refusal.Kind#INVALID}
     * for {@code criteria} if an id is unknown, or if one is left out on which somebody has rated (it can be made inactive),
     * and for the domain's own reasons.
     *
     * @return all criteria as they were stored
     */
    public Criteria saveCriteria(List<Criterion> criteria) {
        throw new UnsupportedOperationException();
    }

    public void orderBy(OrderRule rule) {
        throw new UnsupportedOperationException();
    }
}
