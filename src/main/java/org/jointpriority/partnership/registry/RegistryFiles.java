package org.jointpriority.partnership.registry;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.ImportReport.Fate;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.KeptRegistry;
import org.jointpriority.storage.RegistryStore;

/**
 * The registry's tables as files: one file a table, each row found by what it is called, so that what was written out can
 * be read back unchanged. A file adds rows and changes rows; it deletes none.
 * <p>Reading in refuses, in this order: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#FORBIDDEN} whoever does
 * not keep the registry, without a look at the file; {@link Refusal.Kind#INVALID} a file that is no such table.</p>
 */
@Named
public final class RegistryFiles {
    private final Keepers keepers;
    private final RegistryStore store;
    private final FoundationStore foundation;

    @Inject
    RegistryFiles(Keepers keepers, RegistryStore store, FoundationStore foundation) {
        this.keepers = keepers;
        this.store = store;
        this.foundation = foundation;
    }

    /** What the first line of a table's file says. */
    public static List<String> columns(RegistryTable<?> table) {
        return TableFormat.of(table).columns().stream().map(TableFormat::heading).collect(Collectors.toList());
    }

    /** What would become of each row; nothing is written. */
    public <V> ImportReport tryOut(RegistryTable<V> table, Supplier<TextTable> file) {
        KeptRegistry registry = store.present();
        keepers.keeper(registry);
        return FileReading.of(table, registry, names(registry), file.get()).report();
    }

    /**
     * Takes all rows, or, if there is an error in any of them, none.
     *
     * @param seenVersion the registry's version that the file was tried out against; {@link Refusal.Kind#CONFLICT} if that
     *        is not the present one, since other things would become of the rows than the person saw
     */
    public <V> ImportReport apply(RegistryTable<V> table, int seenVersion, Supplier<TextTable> file) {
        KeptRegistry registry = store.present();
        Person keeper = keepers.keeper(registry);
        refuseOthers(registry, seenVersion);
        FileReading<V> reading = FileReading.of(table, registry, names(registry), file.get());
        ImportReport report = reading.report();
        if (report.count(Fate.ERROR) > 0) {
            return report;
        }
        Keepers.refuseMoreThanFit(registry, table, report.count(Fate.NEW));
        return report.applied(keepers.write(keeper, writing -> {
            refuseOthers(writing.before(), seenVersion);
            writing.save(table, reading.changes());
            return writing.version();
        }));
    }

    /** The whole table, for whoever may see the registry. */
    public <V> TextTable export(RegistryTable<V> table) {
        KeptRegistry registry = store.present();
        keepers.reader(registry);
        Names names = names(registry);
        TableFormat<V> format = TableFormat.of(table);
        return TextTable.of(columns(table),
                registry.all(table).stream().sorted(format.order(names))
                        .map(entry -> TextTable.Row.of(0, format.cells(entry.value(), names))).iterator());
    }

    private Names names(KeptRegistry registry) {
        return Names.of(registry.registry(), foundation.present().departments());
    }

    private static void refuseOthers(KeptRegistry present, int seenVersion) {
        if (present.registry().version() != seenVersion) {
            throw Refusal.outdated(Message.of("joint-priority.registry.import.outdated"));
        }
    }
}
