package org.jointpriority.sandbox.host;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.DelegateConnection;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * The real Active Objects library on H2 or PostgreSQL, with the names that Jira gives the tables of a plugin and with
 * Jira's transactions: read committed, a nested one joins the one around it.
 */
public final class StandaloneActiveObjects implements ActiveObjects {
    private final EntityManager manager;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    private StandaloneActiveObjects(EntityManager manager) {
        this.manager = manager;
    }

    /** Creates or alters the tables of the entities where they differ, as Jira does on a plugin's first use. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static StandaloneActiveObjects on(DataSource source, String namespace, Class<? extends RawEntity<?>>... entities)
            throws SQLException {
        String prefix = tablePrefix(namespace);
        NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
        EntityManager manager = new EntityManager(providerFor(source), new Configuration(names, prefix));
        manager.migrate(entities);
        return new StandaloneActiveObjects(manager);
    }

    /** What Jira puts before the underscore of every table of the namespace, such as {@code AO_28BE2D}. */
    public static String tablePrefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    private static DatabaseProvider providerFor(DataSource source) throws SQLException {
        String product;
        try (Connection connection = source.getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
        }
        return switch (product) {
            case "H2" -> new H2DatabaseProvider(new Borrowed(source));
            case "PostgreSQL" -> new PostgreSQLDatabaseProvider(new Borrowed(source), "public");
            default -> throw new SQLException("The sandbox runs on H2 and PostgreSQL, not on " + product);
        };
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (inTransaction.get()) {
            return callback.doInTransaction();
        }
        DatabaseProvider provider = manager.getProvider();
        try (Transaction transaction = new Transaction(provider)) {
            inTransaction.set(true);
            T result = callback.doInTransaction();
            transaction.commit();
            return result;
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        } finally {
            inTransaction.remove();
        }
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        run(() -> manager.migrate(entities));
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        run(() -> manager.migrateDestructively(entities));
    }

    @Override
    @SuppressWarnings("deprecation")
    public void flushAll() {
        manager.flushAll();
    }

    @Override
    @SuppressWarnings("deprecation")
    public void flush(RawEntity<?>... entities) {
        manager.flush(entities);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values) {
        return call(() -> manager.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
        return call(() -> manager.create(type, values));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(() -> manager.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(() -> manager.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters) {
        return call(() -> manager.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> manager.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> manager.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(() -> manager.count(type, query));
    }

    private static <T> T call(Statement<T> statement) {
        try {
            return statement.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static void run(Update update) {
        call(() -> {
            update.run();
            return null;
        });
    }

    @FunctionalInterface
    private interface Statement<T> {
        T run() throws SQLException;
    }

    @FunctionalInterface
    private interface Update {
        void run() throws SQLException;
    }

    /** One database transaction on this thread: rolled back when closed, unless it was committed. */
    private static final class Transaction implements AutoCloseable {
        private final DatabaseProvider provider;
        private final Connection connection;
        private boolean committed;

        Transaction(DatabaseProvider provider) throws SQLException {
            this.provider = provider;
            this.connection = provider.startTransaction();
            // The library would make it serializable; Jira's own connections, which a plugin gets there, are not.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }

        void commit() throws SQLException {
            provider.commitTransaction(connection);
            committed = true;
        }

        @Override
        public void close() throws SQLException {
            if (!committed) {
                provider.rollbackTransaction(connection);
            }
            ((DelegateConnection) connection).setCloseable(true);
            connection.close();
        }
    }

    private record Configuration(NameConverters names, String prefix) implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return false;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }

    /** A data source that somebody else opened and will close. */
    private record Borrowed(DataSource source) implements DisposableDataSource {
        @Override
        public void dispose() {
            // its owner does
        }

        @Override
        public Connection getConnection() throws SQLException {
            return source.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return source.getConnection(user, password);
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return source.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter writer) throws SQLException {
            source.setLogWriter(writer);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return source.getLoginTimeout();
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            source.setLoginTimeout(seconds);
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return source.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return source.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return source.isWrapperFor(type);
        }
    }
}
