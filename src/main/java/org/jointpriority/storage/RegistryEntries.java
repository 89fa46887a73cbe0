package org.jointpriority.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;

/** The rows of all tables, by their ids. */
final class RegistryEntries {
    private final Map<RegistryTable<?>, SortedMap<Integer, RegistryEntry<?>>> tables = new HashMap<>();

    RegistryEntries() {
        RegistryTable.all().forEach(table -> tables.put(table, new TreeMap<>()));
    }

    RegistryEntries copy() {
        RegistryEntries copy = new RegistryEntries();
        tables.forEach((table, rows) -> copy.tables.get(table).putAll(rows));
        return copy;
    }

    /** The table itself: what is put there is kept. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    <V> SortedMap<Integer, RegistryEntry<V>> of(RegistryTable<V> table) {
        return (SortedMap) tables.get(table);
    }

    <V> List<V> values(RegistryTable<V> table) {
        return of(table).values().stream().map(RegistryEntry::value).collect(Collectors.toList());
    }
}
