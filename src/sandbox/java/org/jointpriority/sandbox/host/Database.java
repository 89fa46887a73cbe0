package org.jointpriority.sandbox.host;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Where everything lies: an H2 file below the home folder, or the PostgreSQL that a JDBC address names. */
public final class Database implements AutoCloseable {
    static final String IN_HOME = "h2";
    private static final int CONNECTIONS = 20;

    private final String place;
    private final boolean isInHome;
    private final JdbcConnectionPool pool;

    private Database(String place, boolean isInHome, ConnectionPoolDataSource connections) {
        this.place = place;
        this.isInHome = isInHome;
        this.pool = JdbcConnectionPool.create(connections);
        pool.setMaxConnections(CONNECTIONS);
    }

    static Database of(String setting, Path home) {
        if (setting.equals(IN_HOME)) {
            Path file = home.resolve("database").resolve("jira").toAbsolutePath();
            JdbcDataSource source = new JdbcDataSource();
            // What is committed is in the file, whatever happens to this process; no second process may open it.
            source.setURL("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;AUTO_SERVER=FALSE;WRITE_DELAY=0");
            source.setUser("sa");
            return new Database(file + ".mv.db", true, source);
        }
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(setting);
        return new Database(setting.replaceAll("(password=)[^&]*", "$1…"), false, source);
    }

    /** For people: where the data lies. */
    String place() {
        return place;
    }

    public DataSource source() {
        return pool;
    }

    /** A connection of the pool, to be closed after use. */
    public Connection open() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            if (isInHome) {
                statement.execute("SHUTDOWN");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be closed", e);
        } finally {
            pool.dispose();
        }
    }
}
