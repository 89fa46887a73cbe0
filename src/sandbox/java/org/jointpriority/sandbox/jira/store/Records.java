package org.jointpriority.sandbox.jira.store;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/**
 * What the stand-in Jira remembers: Java records, held in memory and written through to one table.
 * Every record is written whole in one statement's transaction, so that a killed process never leaves half of one.
 */
public final class Records {
    /** Where the connections come from. */
    @FunctionalInterface
    public interface Database {
        Connection open() throws SQLException;
    }

    private final Database database;
    private final Map<String, Collected<?>> collections = new ConcurrentSkipListMap<>();

    public Records(Database database) {
        this.database = database;
        try (Connection connection = database.open(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS SANDBOX_RECORD (KIND VARCHAR(40) NOT NULL, ID VARCHAR(80) NOT NULL,"
                    + " BODY TEXT NOT NULL, PRIMARY KEY (KIND, ID))");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The stand-in's table cannot be made", e);
        }
    }

    /** All records of one kind, in the order of their ids; reads what the database holds on the first call. */
    @SuppressWarnings("unchecked")
    public <K extends Comparable<K>, R extends Record> Collected<R> of(Class<R> type, Function<R, K> id) {
        return (Collected<R>) collections.computeIfAbsent(type.getSimpleName(), kind -> new Collected<>(kind, type, id));
    }

    /** The next number of a sequence; numbers are never given twice, even if what they were for was deleted. */
    public synchronized long next(String sequence, long first) {
        Collected<Sequence> sequences = of(Sequence.class, Sequence::name);
        long value = sequences.find(sequence).map(s -> s.value() + 1).orElse(first);
        sequences.put(new Sequence(sequence, value));
        return value;
    }

    record Sequence(String name, long value) { }

    /** The records of one kind. */
    public final class Collected<R extends Record> {
        private final String kind;
        private final Function<R, ?> id;
        private final Map<Object, R> byId = new ConcurrentSkipListMap<>();

        private Collected(String kind, Class<R> type, Function<R, ?> id) {
            this.kind = kind;
            this.id = id;
            execute("SELECT BODY FROM SANDBOX_RECORD WHERE KIND = ?", statement -> {
                statement.setString(1, kind);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        R record = RecordJson.read(type, parse(rows.getString(1)));
                        byId.put(id.apply(record), record);
                    }
                }
                return null;
            });
        }

        public Optional<R> find(Object key) {
            return key == null ? Optional.empty() : Optional.ofNullable(byId.get(key));
        }

        public Collection<R> all() {
            return Collections.unmodifiableCollection(byId.values());
        }

        public boolean isEmpty() {
            return byId.isEmpty();
        }

        public synchronized R put(R record) {
            Object key = id.apply(record);
            String body = JsonWriter.string(RecordJson.write(record));
            boolean known = byId.containsKey(key);
            execute(known ? "UPDATE SANDBOX_RECORD SET BODY = ? WHERE KIND = ? AND ID = ?"
                    : "INSERT INTO SANDBOX_RECORD (BODY, KIND, ID) VALUES (?, ?, ?)", statement -> {
                statement.setString(1, body);
                statement.setString(2, kind);
                statement.setString(3, key.toString());
                return statement.executeUpdate();
            });
            byId.put(key, record);
            return record;
        }

        public synchronized void remove(Object key) {
            execute("DELETE FROM SANDBOX_RECORD WHERE KIND = ? AND ID = ?", statement -> {
                statement.setString(1, kind);
                statement.setString(2, key.toString());
                return statement.executeUpdate();
            });
            byId.remove(key);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T execute(String sql, Work<T> work) {
        try (Connection connection = database.open(); PreparedStatement statement = connection.prepareStatement(sql)) {
            T result = work.on(statement);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("The stand-in's database refused: " + sql, e);
        }
    }

    private static JsonObject parse(String body) {
        try {
            return JsonParser.object().from(body);
        } catch (JsonParserException e) {
            throw new IllegalStateException("Not a record: " + body, e);
        }
    }
}
