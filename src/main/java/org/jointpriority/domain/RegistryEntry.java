package org.jointpriority.domain;

import java.util.Objects;

import org.jointpriority.domain.limits.Limits;

/** A row of the registry, with the revision that goes up whenever somebody changes it. */
public final class RegistryEntry<V> {
    private final int id;
    private final int revision;
    private final V value;

    private RegistryEntry(int id, int revision, V value) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.revision = Limits.whole("revision", revision, 0, Integer.MAX_VALUE);
        this.value = Objects.requireNonNull(value);
    }

    /** Revision 0 is that of one that is not stored yet, as is id 0. */
    public static <V> RegistryEntry<V> of(int id, int revision, V value) {
        return new RegistryEntry<>(id, revision, value);
    }

    public int id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public V value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RegistryEntry)) {
            return false;
        }
        RegistryEntry<?> that = (RegistryEntry<?>) other;
        return id == that.id && revision == that.revision && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, revision, value);
    }

    @Override
    public String toString() {
        return value + ", revision " + revision;
    }
}
