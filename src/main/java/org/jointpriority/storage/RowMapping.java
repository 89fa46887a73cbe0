package org.jointpriority.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import net.java.ao.DBParam;
import net.java.ao.Entity;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.planning.FiscalYear;

/** How the values of one of the registry's tables stand in rows of the database. */
final class RowMapping<V, R extends Entity> {
    private static final String REVISION = "REVISION";

    private final String word;
    private final Class<R> type;
    private final ToIntFunction<R> revision;
    private final ObjIntConsumer<R> setRevision;
    private final BiFunction<R, FiscalYear, V> read;
    private final List<Column<V, R, ?>> columns;

    private RowMapping(String word, Class<R> type, ToIntFunction<R> revision, ObjIntConsumer<R> setRevision,
            BiFunction<R, FiscalYear, V> read, List<Column<V, R, ?>> columns) {
        this.word = word;
        this.type = type;
        this.revision = revision;
        this.setRevision = setRevision;
        this.read = read;
        this.columns = Collections.unmodifiableList(columns);
    }

    /**
     * @param word what the history calls it
     * @param read makes a value of a row; what is said of quarters is said of quarters of the fiscal year
     */
    static <V, R extends Entity> RowMapping<V, R> of(String word, Class<R> type, ToIntFunction<R> revision,
            ObjIntConsumer<R> setRevision, BiFunction<R, FiscalYear, V> read) {
        return new RowMapping<>(word, type, revision, setRevision, read, Collections.emptyList());
    }

    <T> RowMapping<V, R> with(String column, Function<V, T> of, BiConsumer<R, T> set) {
        List<Column<V, R, ?>> all = new ArrayList<>(columns);
        all.add(new Column<>(column, of, set));
        return new RowMapping<>(word, type, revision, setRevision, read, all);
    }

    String word() {
        return word;
    }

    Class<R> type() {
        return type;
    }

    RegistryEntry<V> entry(R row, FiscalYear fiscalYear) {
        return RegistryEntry.of(row.getID(), revision.applyAsInt(row), read.apply(row, fiscalYear));
    }

    /** Everything that a new row is made with. */
    DBParam[] row(V value, int firstRevision) {
        List<DBParam> all = columns.stream().map(column -> column.of(value)).filter(column -> column.getValue() != null)
                .collect(Collectors.toList());
        all.add(new DBParam(REVISION, firstRevision));
        return all.toArray(new DBParam[0]);
    }

    void write(R row, V value, int nextRevision) {
        columns.forEach(column -> column.write(row, value));
        setRevision.accept(row, nextRevision);
        row.save();
    }

    /** The stable form in which the history keeps it: its columns in their order. */
    String record(V value) {
        return columns.stream().map(column -> Objects.toString(column.of(value).getValue(), "")).collect(Collectors.joining("|"));
    }

    private static final class Column<V, R, T> {
        private final String name;
        private final Function<V, T> of;
        private final BiConsumer<R, T> set;

        Column(String name, Function<V, T> of, BiConsumer<R, T> set) {
            this.name = name;
            this.of = of;
            this.set = set;
        }

        DBParam of(V value) {
            return new DBParam(name, of.apply(value));
        }

        void write(R row, V value) {
            set.accept(row, of.apply(value));
        }
    }
}
