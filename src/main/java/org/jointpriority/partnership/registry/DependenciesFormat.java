package org.jointpriority.partnership.registry;

import java.util.Arrays;
import java.util.List;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;

final class DependenciesFormat extends TableFormat<Dependency> {
    DependenciesFormat() {
        super(RegistryTable.DEPENDENCIES, "from", "to", "flow", "transaction");
    }

    @Override
    String key(Dependency dependency) {
        return dependency.key();
    }

    @Override
    String keyColumn() {
        return "from";
    }

    @Override
    String label(Dependency dependency, Names names) {
        return names.of(Target.SYSTEM, dependency.fromId()) + " \u2192 " + names.of(Target.SYSTEM, dependency.toId());
    }

    @Override
    List<Reference> references(Dependency dependency) {
        return Arrays.asList(new Reference("from", Target.SYSTEM, dependency.fromId()), new Reference("to", Target.SYSTEM, dependency.toId()));
    }

    @Override
    List<String> cells(Dependency dependency, Names names) {
        return Arrays.asList(names.of(Target.SYSTEM, dependency.fromId()), names.of(Target.SYSTEM, dependency.toId()),
                dependency.flow().name(), dependency.transaction());
    }

    @Override
    Dependency read(Cells cells) {
        return Dependency.of(0, cells.reference("from", Target.SYSTEM), cells.reference("to", Target.SYSTEM), cells.word("flow", Flow.class))
                .withTransaction(cells.line("transaction", Limits.TRANSACTION));
    }
}
