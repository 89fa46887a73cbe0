package org.jointpriority.domain.departments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** All departments in their order, the inactive ones included. */
public final class Departments implements Iterable<Department> {
    private static final Comparator<Department> ORDER =
            Comparator.comparingInt(Department::position).thenComparingInt(Department::id);

    private final List<Department> all;

    private Departments(List<Department> all) {
        this.all = Collections.unmodifiableList(all);
    }

    /** Refuses two of one name, whatever their case, and two of one id. */
    public static Departments of(Collection<Department> departments) {
        Set<String> names = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (Department department : departments) {
            if (!names.add(department.nameKey())) {
                throw InvalidValue.of("name", Reason.DUPLICATE, department.name());
            }
            if (department.id() != 0 && !ids.add(department.id())) {
                throw InvalidValue.of("id", Reason.DUPLICATE, department.id());
            }
        }
        List<Department> ordered = new ArrayList<>(departments);
        ordered.sort(ORDER);
        return new Departments(ordered);
    }

    public static Departments none() {
        return new Departments(Collections.emptyList());
    }

    /** The departments whose voice counts: the active ones. */
    public Departments participating() {
        return new Departments(all.stream().filter(Department::isActive).collect(Collectors.toList()));
    }

    /** The departments that take part in a joint priority which reaches systems of these and for which those were asked. */
    public Departments takingPart(Set<Integer> reachedIds, Set<Integer> askedIds) {
        return new Departments(all.stream().filter(Department::isActive)
                .filter(department -> department.participation() == Participation.ALWAYS
                        || reachedIds.contains(department.id()) || askedIds.contains(department.id()))
                .collect(Collectors.toList()));
    }

    public Optional<Department> byId(int id) {
        return all.stream().filter(department -> department.id() == id).findFirst();
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public Iterator<Department> iterator() {
        return all.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Departments && all.equals(((Departments) other).all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
