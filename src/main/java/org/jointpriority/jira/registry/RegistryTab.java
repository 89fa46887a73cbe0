package org.jointpriority.jira.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jointpriority.domain.RegistryTable;

/** One page each: the registry's tables in the order in which people get to know an environment, and what is not a table. */
enum RegistryTab {
    SITES(RegistryTable.SITES),
    SYSTEMS(RegistryTable.SYSTEMS),
    DEPENDENCIES(RegistryTable.DEPENDENCIES),
    VENDORS(RegistryTable.VENDORS),
    AGREEMENTS(RegistryTable.AGREEMENTS),
    CAPACITY(RegistryTable.CAPACITY),
    PICTURE(null),
    CALENDAR(null),
    FILES(null);

    private final RegistryTable<?> table;

    RegistryTab(RegistryTable<?> table) {
        this.table = table;
    }

    static Optional<RegistryTab> named(String code) {
        return Arrays.stream(values()).filter(tab -> tab.code().equals(code)).findFirst();
    }

    /** As it stands in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<RegistryTable<?>> table() {
        return Optional.ofNullable(table);
    }
}
