package org.jointpriority.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Vendor;

/**
 * One of the tables that the registry is made of: how it is stored, written to a file or sent is each layer's own affair,
 * but that it is is the same everywhere.
 */
public final class RegistryTable<V> {
    public static final RegistryTable<Site> SITES = new RegistryTable<>("sites", Site::withId);
    public static final RegistryTable<Vendor> VENDORS = new RegistryTable<>("vendors", Vendor::withId);
    public static final RegistryTable<NetworkSystem> SYSTEMS = new RegistryTable<>("systems", NetworkSystem::withId);
    public static final RegistryTable<Dependency> DEPENDENCIES = new RegistryTable<>("dependencies", Dependency::withId);
    public static final RegistryTable<Agreement> AGREEMENTS = new RegistryTable<>("agreements", Agreement::withId);
    /** A capacity is known by its department and quarter, so that its id stands in the {@link RegistryEntry} alone. */
    public static final RegistryTable<Capacity> CAPACITY = new RegistryTable<>("capacity", (capacity, id) -> capacity);

    private static final List<RegistryTable<?>> ALL =
            Collections.unmodifiableList(Arrays.asList(SITES, VENDORS, SYSTEMS, DEPENDENCIES, AGREEMENTS, CAPACITY));

    private final String name;
    private final BiFunction<V, Integer, V> withId;

    private RegistryTable(String name, BiFunction<V, Integer, V> withId) {
        this.name = name;
        this.withId = withId;
    }

    /** Each after those that it refers to. */
    public static List<RegistryTable<?>> all() {
        return ALL;
    }

    public static Optional<RegistryTable<?>> named(String name) {
        return ALL.stream().filter(table -> table.name.equals(name)).findFirst();
    }

    /** As it stands in addresses and file names. */
    public String name() {
        return name;
    }

    /** What this row of the table says, for the row with that id. */
    public V withId(V value, int id) {
        return withId.apply(value, id);
    }

    @Override
    public String toString() {
        return name;
    }
}
