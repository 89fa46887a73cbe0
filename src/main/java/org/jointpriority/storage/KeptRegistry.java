package org.jointpriority.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.planning.OrganisationCalendar;

/** The registry as the database has it, and who keeps it. */
public final class KeptRegistry {
    private final Registry registry;
    private final RegistryEntries entries;
    private final RegistryEntry<OrganisationCalendar> calendar;
    private final RegistryEntry<List<String>> groups;
    private final boolean settled;

    private KeptRegistry(Registry registry, RegistryEntries entries, RegistryEntry<OrganisationCalendar> calendar,
            RegistryEntry<List<String>> groups, boolean settled) {
        this.registry = registry;
        this.entries = entries;
        this.calendar = calendar;
        this.groups = groups;
        this.settled = settled;
    }

    /** Refuses what the domain refuses: two of one name, and what refers to something that is not there. */
    static KeptRegistry of(int version, RegistryEntries entries, RegistryEntry<OrganisationCalendar> calendar,
            RegistryEntry<List<String>> groups, boolean settled) {
        Network network = Network.of(entries.values(RegistryTable.SITES), entries.values(RegistryTable.SYSTEMS),
                entries.values(RegistryTable.DEPENDENCIES));
        Registry registry = Registry.of(version, network, entries.values(RegistryTable.VENDORS),
                entries.values(RegistryTable.AGREEMENTS), entries.values(RegistryTable.CAPACITY), calendar.value());
        return new KeptRegistry(registry, entries.copy(), calendar, groups, settled);
    }

    public Registry registry() {
        return registry;
    }

    /** In the order in which they were added. */
    public <V> List<RegistryEntry<V>> all(RegistryTable<V> table) {
        return Collections.unmodifiableList(new ArrayList<>(entries.of(table).values()));
    }

    public <V> Optional<RegistryEntry<V>> byId(RegistryTable<V> table, int id) {
        return Optional.ofNullable(entries.of(table).get(id));
    }

    public RegistryEntry<OrganisationCalendar> calendar() {
        return calendar;
    }

    /** The Jira groups whose members keep the registry. */
    public RegistryEntry<List<String>> groups() {
        return groups;
    }

    /** Whether all joint priorities were brought up to it. */
    public boolean isSettled() {
        return settled;
    }

    RegistryEntries entries() {
        return entries.copy();
    }

    @Override
    public String toString() {
        return registry.toString();
    }
}
