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
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;

/** What of a joint priority is bound to days: its commitments, the reviews of its allowances and what surrounds it. */
public final class Schedule {
    private final List<Commitment> commitments;
    private final Map<Integer, LocalDate> reviews;
    private final Surroundings surroundings;

    private Schedule(Collection<Commitment> commitments, Map<Integer, LocalDate> reviews, Surroundings surroundings) {
        this.commitments = Collections.unmodifiableList(new ArrayList<>(commitments));
        this.reviews = Collections.unmodifiableMap(new TreeMap<>(reviews));
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /** @param reviews the days on which allowances are looked at again, by department id */
    public static Schedule of(Collection<Commitment> commitments, Map<Integer, LocalDate> reviews, Surroundings surroundings) {
        return new Schedule(commitments, reviews, surroundings);
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** What the departments that take part have yet to do. */
    public List<Commitment> toDo(Departments departments) {
        return commitments.stream().filter(commitment -> !commitment.isDone() && takesPart(departments, commitment.departmentId()))
                .collect(Collectors.toList());
    }

    /**
     * The due date, the days of what the departments that take part have yet to do and of the reviews of their
     * allowances, and, whether their day has passed or not, the days that follow from its surroundings.
     */
    public Deadlines deadlines(Optional<LocalDate> dueDate, Departments departments, Registry registry, LocalDate today) {
        List<Deadline> deadlines = surroundings.deadlines(registry, today);
        deadlines.addAll(duties(dueDate, departments));
        return Deadlines.of(deadlines);
    }

    List<Deadline> duties(Optional<LocalDate> dueDate, Departments departments) {
        List<Deadline> duties = new ArrayList<>();
        dueDate.map(Deadline::ofDueDate).ifPresent(duties::add);
        for (Commitment commitment : toDo(departments)) {
            commitment.due().ifPresent(day -> duties.add(Deadline.ofCommitment(commitment.departmentId(), day)));
        }
        // A workaround outlives the revision that it was granted for: its review stays due until the department speaks again.
        reviews.forEach((departmentId, day) -> {
            if (takesPart(departments, departmentId)) {
                duties.add(Deadline.ofAllowanceReview(departmentId, day));
            }
        });
        return duties;
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
        return commitments.equals(that.commitments) && reviews.equals(that.reviews) && surroundings.equals(that.surroundings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(commitments, reviews, surroundings);
    }

    @Override
    public String toString() {
        return "commitments " + commitments + ", reviews " + reviews + ", " + surroundings;
    }
}
