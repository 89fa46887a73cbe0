package org.jointpriority.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.domain.planning.Effort;

/** What of a joint priority is bound to days: what is left to do, the reviews of allowances, and what surrounds it. */
public final class Schedule {
    private final List<Effort> efforts;
    private final Map<Integer, LocalDate> reviews;
    private final Optional<Deadline> flex;
    private final Surroundings surroundings;

    private Schedule(Collection<Effort> efforts, Map<Integer, LocalDate> reviews, Optional<Deadline> flex, Surroundings surroundings) {
        this.efforts = Collections.unmodifiableList(new ArrayList<>(efforts));
        this.reviews = Collections.unmodifiableMap(new TreeMap<>(reviews));
        this.flex = Objects.requireNonNull(flex);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * @param reviews the days on which allowances are looked at again, by department id
     * @param flex    the last day on which a flex can be endorsed that nobody has withdrawn and that is not in force
     */
    public static Schedule of(Collection<Effort> efforts, Map<Integer, LocalDate> reviews, Optional<Deadline> flex, Surroundings surroundings) {
        return new Schedule(efforts, reviews, flex, surroundings);
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** What the departments that take part have yet to do. */
    public List<Effort> toDo(Departments departments) {
        return efforts.stream().filter(effort -> takesPart(departments, effort.departmentId())).collect(Collectors.toList());
    }

    /**
     * The due date, the days of what the departments that take part have yet to do and of the reviews of their
     * allowances, the last day for endorsing a flex while it is requested, and, whether their day has passed or not, the days
     * that follow from its surroundings.
     */
    public Deadlines deadlines(Optional<LocalDate> dueDate, Departments departments, Registry registry, LocalDate today) {
        List<Deadline> deadlines = surroundings.deadlines(registry, today);
        deadlines.addAll(duties(dueDate, departments));
        flex.filter(day -> !day.isGone(today)).ifPresent(deadlines::add);
        return Deadlines.of(deadlines);
    }

    List<Deadline> duties(Optional<LocalDate> dueDate, Departments departments) {
        List<Deadline> duties = new ArrayList<>();
        dueDate.map(Deadline::ofDueDate).ifPresent(duties::add);
        for (Effort effort : toDo(departments)) {
            effort.due().ifPresent(day -> duties.add(Deadline.ofCommitment(effort.departmentId(), day)));
        }
        duties.addAll(reviews(departments));
        return duties;
    }

    /**
     * The days on which allowances of the departments that take part are looked at again. A workaround outlives the revision
     * that it was granted for: its review stays due until the department speaks again.
     */
    private List<Deadline> reviews(Departments departments) {
        return reviews.entrySet().stream().filter(review -> takesPart(departments, review.getKey()))
                .map(review -> Deadline.ofAllowanceReview(review.getKey(), review.getValue())).collect(Collectors.toList());
    }

    private static boolean takesPart(Departments departments, int departmentId) {
        return departments.byId(departmentId).filter(Department::isActive).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Schedule)) {
            return false;
        }
        Schedule that = (Schedule) other;
        return efforts.equals(that.efforts) && reviews.equals(that.reviews) && flex.equals(that.flex) && surroundings.equals(that.surroundings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(efforts, reviews, flex, surroundings);
    }

    @Override
    public String toString() {
        return "to do " + efforts + ", reviews " + reviews + flex.map(day -> ", " + day).orElse("") + ", " + surroundings;
    }
}
