package org.jointpriority.domain.network;

import java.util.Objects;
import java.util.Optional;

/** A system that a change reaches: how far away it is, and along which dependency it is reached first. */
public final class Reached {
    private final NetworkSystem system;
    private final int distance;
    private final Optional<Dependency> through;

    private Reached(NetworkSystem system, int distance, Optional<Dependency> through) {
        this.system = system;
        this.distance = distance;
        this.through = through;
    }

    static Reached affected(NetworkSystem system) {
        return new Reached(system, 0, Optional.empty());
    }

    static Reached through(Dependency dependency, NetworkSystem system, int distance) {
        return new Reached(system, distance, Optional.of(dependency));
    }

    public NetworkSystem system() {
        return system;
    }

    /** How many dependencies lie between it and the nearest affected system: 0 for that one itself. */
    public int distance() {
        return distance;
    }

    /** Empty for an affected system. */
    public Optional<Dependency> through() {
        return through;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Reached)) {
            return false;
        }
        Reached that = (Reached) other;
        return distance == that.distance && system.equals(that.system) && through.equals(that.through);
    }

    @Override
    public int hashCode() {
        return Objects.hash(system, distance, through);
    }

    @Override
    public String toString() {
        return system + " at " + distance;
    }
}
