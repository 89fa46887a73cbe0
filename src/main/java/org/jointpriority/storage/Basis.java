package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Standing;

/** What every standing is worked out from, with a version that goes up whenever any of it changes. */
public final class Basis {
    private final int version;
    private final int standingsVersion;
    private final Departments departments;
    private final Optional<Criteria> criteria;
    private final OrderRule rule;

    private Basis(int version, int standingsVersion, Departments departments, Optional<Criteria> criteria, OrderRule rule) {
        this.version = version;
        this.standingsVersion = standingsVersion;
        this.departments = departments;
        this.criteria = criteria;
        this.rule = rule;
    }

    static Basis of(int version, int standingsVersion, Departments departments, Optional<Criteria> criteria, OrderRule rule) {
        return new Basis(version, standingsVersion, departments, criteria, rule);
    }

    public int version() {
        return version;
    }

    /** The latest version that made standings different: not every change does, a new colour does not. */
    public int standingsVersion() {
        return standingsVersion;
    }

    /** The inactive ones included. */
    public Departments departments() {
        return departments;
    }

    /** Empty before the set-up. */
    public Optional<Criteria> criteria() {
        return criteria;
    }

    public OrderRule rule() {
        return rule;
    }

    /** The ids of the departments that take part now. */
    public List<Integer> participants() {
        return StreamSupport.stream(departments.participating().spliterator(), false)
                .map(Department::id).collect(Collectors.toList());
    }

    /** As it was when these departments took part. */
    public Basis withParticipants(Collection<Integer> departmentIds) {
        List<Department> then = StreamSupport.stream(departments.spliterator(), false)
                .map(department -> department.withActive(departmentIds.contains(department.id())))
                .collect(Collectors.toList());
        return new Basis(version, standingsVersion, Departments.of(then), criteria, rule);
    }

    /** Where the joint priority stands on this basis; there must be criteria. */
    public Placement place(JointPriority priority, IssueKey key, long projectId, Optional<LocalDate> due) {
        Criteria present = criteria.orElseThrow(() -> new IllegalStateException("Nothing can be placed without criteria"));
        return Placement.of(Standing.of(priority, present, departments, rule, key, projectId, due),
                participants(), priority.assessments(), present, priority.awaited(present, departments));
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Basis)) {
            return false;
        }
        Basis that = (Basis) other;
        return version == that.version && standingsVersion == that.standingsVersion && departments.equals(that.departments)
                && criteria.equals(that.criteria) && rule == that.rule;
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, standingsVersion, departments, criteria, rule);
    }

    @Override
    public String toString() {
        return "Basis " + version;
    }
}
