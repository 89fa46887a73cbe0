package org.jointpriority.partnership.registry;

import java.util.Arrays;
import java.util.Optional;

import org.jointpriority.domain.RegistryTable;

/** What rows of the registry refer to by name. */
enum Target {
    SITE(Optional.of(RegistryTable.SITES)),
    VENDOR(Optional.of(RegistryTable.VENDORS)),
    SYSTEM(Optional.of(RegistryTable.SYSTEMS)),
    /** The registry does not have these itself. */
    DEPARTMENT(Optional.empty());

    private final Optional<RegistryTable<?>> table;

    Target(Optional<RegistryTable<?>> table) {
        this.table = table;
    }

    /** Empty for tables that nothing refers to. */
    static Optional<Target> of(RegistryTable<?> table) {
        return Arrays.stream(values()).filter(target -> target.table.filter(table::equals).isPresent()).findFirst();
    }
}
