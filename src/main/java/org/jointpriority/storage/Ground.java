package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.Deadlines;

/** What joint priorities stand on at a moment: the basis, the registry and the organisation's day. */
public final class Ground {
    private final Basis basis;
    private final Registry registry;
    private final LocalDate today;
    private final boolean settled;

    private Ground(Basis basis, Registry registry, LocalDate today, boolean settled) {
        this.basis = Objects.requireNonNull(basis);
        this.registry = Objects.requireNonNull(registry);
        this.today = Objects.requireNonNull(today);
        this.settled = settled;
    }

    public static Ground of(Basis basis, Registry registry, LocalDate today) {
        return new Ground(basis, registry, today, basis.isSettled());
    }

    /** The same where not all joint priorities were brought up to the registry yet. */
    Ground unsettled() {
        return new Ground(basis, registry, today, false);
    }

    public Basis basis() {
        return basis;
    }

    public Registry registry() {
        return registry;
    }

    public LocalDate today() {
        return today;
    }

    /** Whether everything has been worked out again on it; until then what is kept of a joint priority may be from before. */
    public boolean isSettled() {
        return settled;
    }

    /** Whether nothing has been written since the other that can make a joint priority stand elsewhere. */
    public boolean isAsOld(Ground other) {
        return basis.standingsVersion() == other.basis.standingsVersion() && registry.version() == other.registry.version();
    }

    public Departments takingPart(Surroundings surroundings) {
        return surroundings.takingPart(basis.departments(), registry);
    }

    /** The departments with these ids, as when they all took part. */
    public Departments departments(Collection<Integer> ids) {
        List<Department> found = new ArrayList<>();
        for (Department department : basis.departments()) {
            if (ids.contains(department.id())) {
                found.add(department.withActive(true));
            }
        }
        return Departments.of(found);
    }

    /** Where the joint priority stands among these departments; there must be criteria. */
    public Placement place(JointPriority priority, Departments departments, Deadlines deadlines, IssueKey key, long projectId) {
        Criteria criteria = basis.criteria().orElseThrow(() -> new IllegalStateException("Nothing can be placed without criteria"));
        Standing standing = Standing.of(priority, criteria, departments, basis.rule(), basis.isBlind(), key, projectId, deadlines,
                registry.calendar().fiscalYear(), today);
        List<Integer> participants = StreamSupport.stream(departments.spliterator(), false).map(Department::id).collect(Collectors.toList());
        return new Placement(standing, priority.isPublished(criteria, departments),
                Parts.of(participants, priority.assessments(), criteria, priority.awaited(criteria, departments, today)), Since.unknown());
    }

    @Override
    public String toString() {
        return basis + ", " + registry + ", " + today;
    }
}
