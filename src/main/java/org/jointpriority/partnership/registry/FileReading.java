package org.jointpriority.partnership.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.ImportReport.Fate;
import org.jointpriority.partnership.registry.TextTable.Row;
import org.jointpriority.storage.KeptRegistry;

/** One file, held against one of the registry's tables: what becomes of each row, and what is to be saved. */
final class FileReading<V> {
    private static final int MOST_COLUMNS_TOLD = 12;

    private final TableFormat<V> format;
    private final Names names;
    private final FiscalYear fiscalYear;
    private final int version;
    private final Map<String, RegistryEntry<V>> present = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<ImportReport.Row> rows = new ArrayList<>();
    private final List<RegistryEntry<V>> changes = new ArrayList<>();

    private FileReading(RegistryTable<V> table, KeptRegistry registry, Names names) {
        this.format = TableFormat.of(table);
        this.names = names;
        this.fiscalYear = registry.registry().calendar().fiscalYear();
        this.version = registry.registry().version();
        registry.all(table).forEach(entry -> present.put(format.key(entry.value()), entry));
    }

    /** Refuses a file whose columns are not the table's, that has no rows or more than the table can have. */
    static <V> FileReading<V> of(RegistryTable<V> table, KeptRegistry registry, Names names, TextTable file) {
        FileReading<V> reading = new FileReading<>(table, registry, names);
        List<String> columns = reading.columns(file.columns());
        for (Iterator<Row> next = file.rows(); next.hasNext(); ) {
            if (reading.rows.size() == Limits.ROWS) {
                throw Refusal.invalid(Message.of("joint-priority.registry.import.rows.too-many", Limits.ROWS));
            }
            reading.rows.add(reading.read(next.next(), columns));
        }
        if (reading.rows.isEmpty()) {
            throw Refusal.invalid(Message.of("joint-priority.registry.import.rows.none"));
        }
        return reading;
    }

    ImportReport report() {
        return new ImportReport(version, false, rows);
    }

    /** The new ones with id 0. */
    List<RegistryEntry<V>> changes() {
        return changes;
    }

    /** The table's columns in the order of the file. */
    private List<String> columns(List<String> headings) {
        List<String> expected = format.columns().stream().map(TableFormat::heading).collect(Collectors.toList());
        Map<String, String> known = format.columns().stream().collect(Collectors.toMap(FileReading::plain, column -> column));
        List<String> given = withoutEmptyEnd(headings, 0);
        List<String> unknown = given.stream().filter(heading -> !known.containsKey(plain(heading))).collect(Collectors.toList());
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(Message.of("joint-priority.registry.import.columns.unknown", told(unknown), told(expected)));
        }
        List<String> columns = given.stream().map(heading -> known.get(plain(heading))).collect(Collectors.toList());
        List<String> missing = format.columns().stream().filter(column -> !columns.contains(column)).map(TableFormat::heading)
                .collect(Collectors.toList());
        if (!missing.isEmpty()) {
            throw Refusal.invalid(Message.of("joint-priority.registry.import.columns.missing", told(missing), told(expected)));
        }
        if (columns.size() > format.columns().size()) {
            throw Refusal.invalid(Message.of("joint-priority.registry.import.columns.twice", told(expected)));
        }
        return columns;
    }

    /** People write {@code End of support}, programs {@code endOfSupport} or {@code end_of_support}. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static String told(List<String> columns) {
        return columns.stream().limit(MOST_COLUMNS_TOLD)
                .map(column -> column.substring(0, Math.min(column.length(), Limits.NAME))).collect(Collectors.joining(", "));
    }

    /** Spreadsheets write more cells than there is anything in. */
    private static List<String> withoutEmptyEnd(List<String> cells, int least) {
        int size = cells.size();
        while (size > least && cells.get(size - 1).trim().isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private ImportReport.Row read(Row row, List<String> columns) {
        List<String> given = withoutEmptyEnd(row.cells(), columns.size());
        if (given.size() != columns.size()) {
            return ImportReport.Row.wrong(row.line(),
                    Message.of("joint-priority.registry.import.cells", given.size(), columns.size()));
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), given.get(i));
        }
        Cells cells = new Cells(byColumn, names, fiscalYear);
        try {
            V value = format.read(cells);
            if (cells.problems().isEmpty()) {
                return place(row.line(), value, cells);
            }
        } catch (InvalidValue e) {
            cells.wrong(e);
        }
        String label = byColumn.get(format.keyColumn());
        return ImportReport.Row.wrong(row.line(), label.substring(0, Math.min(label.length(), Limits.NAME)), cells.problems());
    }

    private ImportReport.Row place(long line, V value, Cells cells) {
        String label = format.label(value, names);
        String key = format.key(value);
        Long earlier = lines.putIfAbsent(key, line);
        if (earlier != null) {
            cells.wrong(format.keyColumn(), "joint-priority.registry.import.twice", earlier);
            return ImportReport.Row.wrong(line, label, cells.problems());
        }
        RegistryEntry<V> entry = present.get(key);
        if (entry == null) {
            changes.add(RegistryEntry.of(0, 0, value));
            return ImportReport.Row.of(line, label, Fate.NEW);
        }
        RegistryEntry<V> change = RegistryEntry.of(entry.id(), 0, format.table().withId(value, entry.id()));
        if (change.value().equals(entry.value())) {
            return ImportReport.Row.of(line, label, Fate.UNCHANGED);
        }
        changes.add(change);
        return ImportReport.Row.of(line, label, Fate.CHANGED);
    }
}
