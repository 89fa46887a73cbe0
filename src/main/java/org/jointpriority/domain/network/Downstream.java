package org.jointpriority.domain.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The systems that a change can reach along the dependencies, the affected ones included. */
public final class Downstream {
    private final Map<Integer, Reached> reached;
    private final List<Dependency> dependencies;

    private Downstream(Map<Integer, Reached> reached, List<Dependency> dependencies) {
        this.reached = Collections.unmodifiableMap(reached);
        this.dependencies = Collections.unmodifiableList(dependencies);
    }

    /** @param reached by system id, the nearer ones first */
    static Downstream of(Map<Integer, Reached> reached, List<Dependency> dependencies) {
        return new Downstream(reached, dependencies);
    }

    /** The nearer ones first. */
    public Collection<Reached> reached() {
        return reached.values();
    }

    public Set<Integer> systemIds() {
        return reached.keySet();
    }

    public Optional<Reached> of(int systemId) {
        return Optional.ofNullable(reached.get(systemId));
    }

    /** Those of one distance together, the affected systems first. */
    public List<List<Reached>> layers() {
        List<List<Reached>> layers = new ArrayList<>();
        for (Reached each : reached.values()) {
            if (each.distance() == layers.size()) {
                layers.add(new ArrayList<>());
            }
            layers.get(each.distance()).add(each);
        }
        return layers;
    }

    /** All dependencies that the change can pass along, the ones back to a system that it has reached before included. */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /** How the change comes to this system first, from an affected one on; empty if it does not reach it. */
    public List<Reached> path(int systemId) {
        LinkedList<Reached> path = new LinkedList<>();
        Optional<Reached> step = of(systemId);
        while (step.isPresent()) {
            path.addFirst(step.get());
            step = step.get().through().flatMap(dependency -> of(dependency.fromId()));
        }
        return path;
    }

    /** The ids of the departments that own what is reached. */
    public SortedSet<Integer> owners() {
        SortedSet<Integer> owners = new TreeSet<>();
        reached.values().forEach(each -> each.system().owner().ifPresent(owners::add));
        return owners;
    }

    /** Why the department is concerned: the nearest system that it owns. */
    public Optional<Reached> nearestOf(int departmentId) {
        return reached.values().stream()
                .filter(each -> each.system().owner().isPresent() && each.system().owner().getAsInt() == departmentId)
                .findFirst();
    }

    public boolean touches(Downstream other) {
        return !Collections.disjoint(reached.keySet(), other.reached.keySet());
    }

    /** The systems that both reach, those nearer to this one first. */
    public List<NetworkSystem> shared(Downstream other) {
        return reached.values().stream().map(Reached::system)
                .filter(system -> other.reached.containsKey(system.id())).collect(Collectors.toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Downstream && reached.equals(((Downstream) other).reached)
                && dependencies.equals(((Downstream) other).dependencies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reached, dependencies);
    }

    @Override
    public String toString() {
        return reached.values().toString();
    }
}
