package org.jointpriority.partnership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.storage.Basis;
import org.jointpriority.storage.FoundationStore;

/**
 * What all joint priorities stand on: departments, criteria with their weights, and the rule of the order.
 * <p>Reading refuses with {@link Refusal.Kind#NOT_LOGGED_IN}. Writing refuses with that, then with
 * {@link Refusal.Kind#FORBIDDEN} whoever is no administrator, then with {@link Refusal.Kind#INVALID} what cannot be
 * accepted. After a change every standing is worked out again before the method returns.</p>
 */
@Named
public final class Foundation {
    private final People people;
    private final FoundationStore store;
    private final Upkeep upkeep;
    private final Clock clock;

    @Inject
    Foundation(People people, FoundationStore store, Upkeep upkeep, Clock clock) {
        this.people = people;
        this.store = store;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /** The inactive ones included. */
    public Departments departments() {
        return basis().departments();
    }

    /** Empty before the set-up. */
    public Optional<Criteria> criteria() {
        return basis().criteria();
    }

    public OrderRule orderRule() {
        return basis().rule();
    }

    /**
     * Adds a department; the draft's id is 0. A name that another has is {@link Refusal.Kind#INVALID} for {@code name}.
     *
     * @return the department as it was stored, with its id
     */
    public Department addDepartment(Department draft) {
        return write(administrator -> store.save(draft.withId(0), administrator.key(), clock.instant()));
    }

    /**
     * Changes the department with this id; {@link Refusal.Kind#NOT_FOUND} if there is none. A department is never
     * deleted, since its words stay on record: it is made inactive.
     */
    public Department changeDepartment(Department department) {
        return write(administrator -> {
            if (!store.present().departments().byId(department.id()).isPresent()) {
                throw Refusal.notFound(Message.of("joint-priority.refusal.no-department"));
            }
            return store.save(department, administrator.key(), clock.instant());
        });
    }

    /**
     * Replaces the whole list: those with id 0 are added, the others changed. Refused with {@link Refusal.Kind#INVALID}
     * for {@code criteria} if an id is unknown, or if one is left out on which somebody has rated (it can be made inactive),
     * and for the domain's own reasons.
     *
     * @return all criteria as they were stored
     */
    public Criteria saveCriteria(List<Criterion> criteria) {
        return write(administrator -> {
            for (Criterion present : store.present().criteria().map(Criteria::all).orElseGet(ArrayList::new)) {
                if (criteria.stream().noneMatch(criterion -> criterion.id() == present.id()) && store.isRated(present.id())) {
                    throw Refusal.invalid("criteria", Message.of("joint-priority.refusal.rated-criterion", present.name()));
                }
            }
            return store.save(criteria, administrator.key(), clock.instant());
        });
    }

    public void orderBy(OrderRule rule) {
        write(administrator -> {
            store.save(rule, administrator.key(), clock.instant());
            return rule;
        });
    }

    private Basis basis() {
        people.current().orElseThrow(Refusal::notLoggedIn);
        return store.basis();
    }

    private <T> T write(Function<Person, T> work) {
        Person administrator = Administrators.current(people);
        T result;
        try {
            result = work.apply(administrator);
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
        upkeep.recomputeAll(administrator.key());
        return result;
    }
}
