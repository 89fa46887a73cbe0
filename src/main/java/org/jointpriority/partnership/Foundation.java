package org.jointpriority.partnership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.CriteriaVersion;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.storage.Basis;
import org.jointpriority.storage.FoundationStore;

/**
 * What all joint priorities stand on: departments, criteria with their weights, the rule of the order, and whether assessment is blind.
 * <p>Reading refuses with {@link Refusal.Kind#NOT_LOGGED_IN}. Writing refuses with that, then with
 * {@link Refusal.Kind#FORBIDDEN} whoever is no administrator, then with {@link Refusal.Kind#INVALID} what cannot be
 * accepted. After a change the standings are worked out again: the first before the method returns, the others by a job.</p>
 */
@Named
public final class Foundation {
    private final People people;
    private final FoundationStore store;
    private final Upkeep upkeep;
    private final UpkeepSchedule schedule;
    private final Clock clock;

    @Inject
    Foundation(People people, FoundationStore store, Upkeep upkeep, UpkeepSchedule schedule, Clock clock) {
        this.people = people;
        this.store = store;
        this.upkeep = upkeep;
        this.schedule = schedule;
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

    /** The same id, which one of the departments has; {@link Refusal.Kind#INVALID} for {@code department} if none has it. */
    public OptionalInt existing(OptionalInt departmentId) {
        if (departmentId.isPresent() && !departments().byId(departmentId.getAsInt()).isPresent()) {
            throw Refusal.invalid("department", Message.of("joint-priority.refusal.no-department"));
        }
        return departmentId;
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
     * and for the domain's own reasons; for {@code reason} if scores follow from the change and nobody says why.
     *
     * @param reason why, at most {@link Limits#HELP} characters; may be empty where no score moves, as at the set-up
     * @return all criteria as they were stored
     */
    public Criteria saveCriteria(List<Criterion> criteria, String reason) {
        return write(administrator -> {
            String why = Limits.text("reason", reason, Limits.HELP);
            Optional<Criteria> before = store.present().criteria();
            for (Criterion present : before.map(Criteria::all).orElseGet(ArrayList::new)) {
                if (criteria.stream().noneMatch(criterion -> criterion.id() == present.id()) && store.isRated(present.id())) {
                    throw Refusal.invalid("criteria", Message.of("joint-priority.refusal.rated-criterion", present.name()));
                }
            }
            if (why.isEmpty() && before.filter(present -> !present.weighLike(Criteria.of(criteria))).isPresent()) {
                throw InvalidValue.of("reason", InvalidValue.Reason.MISSING);
            }
            return store.save(criteria, why, administrator.key(), clock.instant());
        });
    }

    public void orderBy(OrderRule rule) {
        write(administrator -> {
            store.save(rule, administrator.key(), clock.instant());
            return rule;
        });
    }

    /** Whether departments assess without being told what the others think. */
    public boolean isBlind() {
        return basis().isBlind();
    }

    /** From now on; what is published already stays so. */
    public void assessBlindly(boolean blind) {
        write(administrator -> {
            store.assessBlindly(blind, administrator.key(), clock.instant());
            return blind;
        });
    }

    /** How the criteria have changed, the latest first, at most so many. */
    public List<CriteriaVersion> criteriaVersions(int most) {
        people.current().orElseThrow(Refusal::notLoggedIn);
        return store.criteriaVersions(most);
    }

    /** Who made one of the {@link #criteriaVersions}. */
    public Person author(CriteriaVersion version) {
        return people.named(version.userKey());
    }

    /** How far it is with working out again where all joint priorities stand; empty, as nearly always, if nothing is left to do. */
    public Optional<Recomputation> recomputation() {
        people.current().orElseThrow(Refusal::notLoggedIn);
        return upkeep.recomputation();
    }

    /**
     * Does a piece of work that reads where joint priorities stand. Where that is being worked out again when it begins or ends, part of what it gives may be
     * from before; it is done once more where all was worked out again meanwhile, so that nothing is left of before. Costs a statement only while there
     * is something to work out.
     */
    public <T> Reading<T> reading(Supplier<T> work) {
        int version = basis().standingsVersion();
        Optional<Recomputation> before = recomputation();
        T value = work.get();
        Optional<Recomputation> recomputation = before.isPresent() ? before : recomputation();
        return recomputation.isPresent() || basis().standingsVersion() == version ? new Reading<>(value, recomputation) : reading(work);
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
        if (!upkeep.recomputeFirst()) {
            schedule.soon();
        }
        return result;
    }
}
