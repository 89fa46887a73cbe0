package org.jointpriority.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** All departments' assessments of one joint priority. */
public final class Assessments implements Iterable<Assessment> {
    private final SortedMap<Integer, Assessment> byDepartment;

    private Assessments(SortedMap<Integer, Assessment> byDepartment) {
        this.byDepartment = Collections.unmodifiableSortedMap(byDepartment);
    }

    public static Assessments of(Collection<Assessment> assessments) {
        SortedMap<Integer, Assessment> byDepartment = new TreeMap<>();
        for (Assessment assessment : assessments) {
            if (byDepartment.put(assessment.departmentId(), assessment) != null) {
                throw InvalidValue.of("department", Reason.DUPLICATE, assessment.departmentId());
            }
        }
        // An empty one says as much as none, and equal values must be equal.
        byDepartment.values().removeIf(Assessment::isEmpty);
        return new Assessments(byDepartment);
    }

    public static Assessments none() {
        return new Assessments(new TreeMap<>());
    }

    /** The department's assessment, an empty one if it has not rated anything. */
    public Assessment of(int departmentId) {
        Assessment assessment = byDepartment.get(departmentId);
        return assessment == null ? Assessment.none(departmentId) : assessment;
    }

    /** With this one in the place of the same department's. */
    public Assessments with(Assessment assessment) {
        SortedMap<Integer, Assessment> changed = new TreeMap<>(byDepartment);
        changed.put(assessment.departmentId(), assessment);
        return of(changed.values());
    }

    /** What the departments that take part say together. */
    public Breakdown joint(Criteria criteria, Departments departments) {
        List<Assessment> counting = new ArrayList<>();
        for (Department department : departments.participating()) {
            counting.add(of(department.id()));
        }
        return Breakdown.of(counting, criteria);
    }

    /** The score that the department's ratings alone would give. */
    public Optional<JointScore> own(int departmentId, Criteria criteria) {
        return Breakdown.of(Collections.singletonList(of(departmentId)), criteria).score();
    }

    /** How many of the departments that take part have rated every active criterion. */
    public int assessedBy(Criteria criteria, Departments departments) {
        return joint(criteria, departments).assessed();
    }

    /** Those with a rating, by department id. */
    @Override
    public Iterator<Assessment> iterator() {
        return byDepartment.values().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessments && byDepartment.equals(((Assessments) other).byDepartment);
    }

    @Override
    public int hashCode() {
        return byDepartment.hashCode();
    }

    @Override
    public String toString() {
        return byDepartment.values().toString();
    }
}
