package org.jointpriority.jira.registry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryTable;

/** Where the tables are written to files and read from them. */
public final class FilesView {
    private final boolean keeper;
    private final List<Table> tables;

    private FilesView(boolean keeper, List<Table> tables) {
        this.keeper = keeper;
        this.tables = Collections.unmodifiableList(tables);
    }

    /** @param columns what the first line of a table's file says */
    static FilesView of(boolean keeper, Optional<RegistryTable<?>> chosen, Function<RegistryTable<?>, List<String>> columns, String rest, Terms terms) {
        return new FilesView(keeper, RegistryTable.all().stream()
                .map(table -> new Table(table.name(), terms.text("tab." + table.name()), terms.text("export.of", terms.text("tab." + table.name())),
                        String.join(", ", columns.apply(table)), rest, chosen.filter(table::equals).isPresent()))
                .collect(Collectors.toList()));
    }

    public boolean isKept() {
        return keeper;
    }

    /** Each after those that it refers to. */
    public List<Table> tables() {
        return tables;
    }

    /** One of the tables. */
    public static final class Table {
        private final String code;
        private final String name;
        private final String exportLabel;
        private final String columns;
        private final String rest;
        private final boolean chosen;

        Table(String code, String name, String exportLabel, String columns, String rest, boolean chosen) {
            this.code = code;
            this.name = name;
            this.exportLabel = exportLabel;
            this.columns = columns;
            this.rest = rest;
            this.chosen = chosen;
        }

        public String code() {
            return code;
        }

        public String name() {
            return name;
        }

        public String exportLabel() {
            return exportLabel;
        }

        public String exportAddress() {
            return rest + "/export/" + code;
        }

        public String importAddress() {
            return rest + "/import/" + code;
        }

        public String columns() {
            return columns;
        }

        public boolean isChosen() {
            return chosen;
        }
    }
}
