package org.jointpriority.partnership.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;

/**
 * One of the registry's tables as people know it: its columns, what its rows are called, what they refer to, and how they
 * stand in a file, where each refers to the others by name.
 */
abstract class TableFormat<V> {
    private static final Map<RegistryTable<?>, TableFormat<?>> ALL = all();

    private final RegistryTable<V> table;
    private final List<String> columns;

    TableFormat(RegistryTable<V> table, String... columns) {
        this.table = table;
        this.columns = Collections.unmodifiableList(Arrays.asList(columns));
    }

    private static Map<RegistryTable<?>, TableFormat<?>> all() {
        Map<RegistryTable<?>, TableFormat<?>> all = new HashMap<>();
        all.put(RegistryTable.SITES, new SitesFormat());
        all.put(RegistryTable.VENDORS, new VendorsFormat());
        all.put(RegistryTable.SYSTEMS, new SystemsFormat());
        all.put(RegistryTable.DEPENDENCIES, new DependenciesFormat());
        all.put(RegistryTable.AGREEMENTS, new AgreementsFormat());
        all.put(RegistryTable.CAPACITY, new CapacityFormat());
        return Collections.unmodifiableMap(all);
    }

    @SuppressWarnings("unchecked")
    static <V> TableFormat<V> of(RegistryTable<V> table) {
        return (TableFormat<V>) ALL.get(table);
    }

    final RegistryTable<V> table() {
        return table;
    }

    /** By the names of the fields. */
    final List<String> columns() {
        return columns;
    }

    /** A column's name in words, such as {@code end of support}. */
    static String heading(String column) {
        return column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** Two rows with the same key cannot be; by it a row of a file is found in the table. */
    abstract String key(V value);

    /** The column to speak of when a key is there already. */
    abstract String keyColumn();

    abstract String label(V value, Names names);

    abstract List<Reference> references(V value);

    /** One for each column. */
    abstract List<String> cells(V value, Names names);

    /** What the cells say, with id 0; the domain may refuse it with an {@link InvalidValue} for one of the columns. */
    abstract V read(Cells cells);

    /** By what the rows are called. */
    final Comparator<RegistryEntry<V>> order(Names names) {
        return Comparator.comparing((RegistryEntry<V> entry) -> Limits.nameKey(label(entry.value(), names))).thenComparing(RegistryEntry::id);
    }

    static String flag(boolean value) {
        return value ? "yes" : "no";
    }
}
