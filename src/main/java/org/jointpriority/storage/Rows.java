package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jointpriority.storage.rows.SettingRow;

/** What all stores do with rows. */
final class Rows {
    /** Oracle takes no more values than this in one list. */
    static final int LONGEST_LIST = 1000;

    private final ActiveObjects activeObjects;

    Rows(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    <R extends Entity> Optional<R> one(Class<R> type, String column, Object value) {
        R[] rows = activeObjects.find(type, Query.select().where(column + " = ?", value).limit(1));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    /** Those with one of the values, in one statement for each thousand. */
    <R extends Entity, V> List<R> allIn(Class<R> type, String column, Collection<V> values) {
        List<R> rows = new ArrayList<>();
        inLists(values, list -> rows.addAll(Arrays.asList(
                activeObjects.find(type, Query.select().where(column + in(list), list.toArray())))));
        return rows;
    }

    /**
     * Shows the reader those columns of them (comma-separated) and nothing else, in one statement for each thousand. These
     * rows cannot be changed, and cost a fraction of what {@link #allIn} gives.
     */
    <R extends Entity, V> void readIn(Class<R> type, String columns, String column, Collection<V> values, Consumer<R> reader) {
        inLists(values, list -> activeObjects.stream(type,
                Query.select("ID," + columns).where(column + in(list), list.toArray()), reader::accept));
    }

    /**
     * Shows the reader in the same way, in one statement, those that meet the condition and have one of the values; all that
     * meet it, if there are more values than fit into one list.
     */
    <R extends Entity, V> void readSome(Class<R> type, String columns, String condition, String column, Collection<V> values,
            Consumer<R> reader) {
        boolean fits = values.size() <= LONGEST_LIST;
        activeObjects.stream(type, fits ? Query.select("ID," + columns).where(condition + " AND " + column + in(values), values.toArray())
                : Query.select("ID," + columns).where(condition), reader::accept);
    }

    <R extends Entity, V> void deleteIn(Class<R> type, String column, Collection<V> values) {
        inLists(values, list -> activeObjects.deleteWithSQL(type, column + in(list), list.toArray()));
    }

    /** A new row whose unique column nobody else may have taken. */
    <R extends Entity> R claim(Class<R> type, DBParam... values) {
        try {
            return activeObjects.create(type, values);
        } catch (RuntimeException e) {
            throw new Overtaken(e);
        }
    }

    /** What was kept under that key, if anything was. */
    Optional<String> setting(String key) {
        return one(SettingRow.class, "SETTING_KEY", key).map(SettingRow::getSettingText);
    }

    /** Keeps the text under that key, instead of what was kept there. */
    void set(String key, String text) {
        SettingRow row = one(SettingRow.class, "SETTING_KEY", key).orElseGet(() -> claim(SettingRow.class, new DBParam("SETTING_KEY", key)));
        row.setSettingText(text);
        row.save();
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static Optional<LocalDate> day(String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }

    private static String in(Collection<?> values) {
        return " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static <V> void inLists(Collection<V> values, Consumer<List<V>> work) {
        List<V> all = new ArrayList<>(values);
        for (int from = 0; from < all.size(); from += LONGEST_LIST) {
            work.accept(all.subList(from, Math.min(all.size(), from + LONGEST_LIST)));
        }
    }
}
