package org.jointpriority.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import net.java.ao.RawEntity;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jointpriority.sandbox.host.StandaloneActiveObjects;
import org.jointpriority.storage.rows.AffectedRow;
import org.jointpriority.storage.rows.AgreementRow;
import org.jointpriority.storage.rows.AskedRow;
import org.jointpriority.storage.rows.CapacityRow;
import org.jointpriority.storage.rows.CommitmentRow;
import org.jointpriority.storage.rows.CriterionRow;
import org.jointpriority.storage.rows.DepartmentRow;
import org.jointpriority.storage.rows.DependencyRow;
import org.jointpriority.storage.rows.EnabledProjectRow;
import org.jointpriority.storage.rows.EndorsementRow;
import org.jointpriority.storage.rows.FlexRow;
import org.jointpriority.storage.rows.HistoryRow;
import org.jointpriority.storage.rows.MustDoRow;
import org.jointpriority.storage.rows.LetterRow;
import org.jointpriority.storage.rows.MailChoiceRow;
import org.jointpriority.storage.rows.NoticeCopyRow;
import org.jointpriority.storage.rows.NoticeRow;
import org.jointpriority.storage.rows.OfferRow;
import org.jointpriority.storage.rows.OwnerRow;
import org.jointpriority.storage.rows.RatingRow;
import org.jointpriority.storage.rows.SettingRow;
import org.jointpriority.storage.rows.SiteRow;
import org.jointpriority.storage.rows.StandingRow;
import org.jointpriority.storage.rows.SystemOptionRow;
import org.jointpriority.storage.rows.SystemRow;
import org.jointpriority.storage.rows.TemplateHintRow;
import org.jointpriority.storage.rows.TemplateRow;
import org.jointpriority.storage.rows.VendorRow;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A real database with our tables under Jira's names: one of each kind for all tests, emptied for each of them. */
public final class TestDatabase {
    /** The databases that everything stored is tested on. */
    public enum Kind {
        H2 {
            @Override
            ConnectionPoolDataSource start() {
                JdbcDataSource source = new JdbcDataSource();
                source.setURL("jdbc:h2:mem:joint-priority;DB_CLOSE_DELAY=-1");
                source.setUser("sa");
                return source;
            }
        },
        POSTGRESQL {
            @Override
            ConnectionPoolDataSource start() throws IOException {
                PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
                source.setUrl(EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres"));
                return source;
            }
        };

        abstract ConnectionPoolDataSource start() throws IOException;
    }

    static final List<Class<? extends RawEntity<?>>> TABLES = List.of(AffectedRow.class, AgreementRow.class, AskedRow.class,
            CapacityRow.class, CommitmentRow.class, CriterionRow.class, DepartmentRow.class, DependencyRow.class,
            EnabledProjectRow.class, EndorsementRow.class, FlexRow.class, HistoryRow.class, LetterRow.class, MailChoiceRow.class, MustDoRow.class,
            NoticeCopyRow.class, NoticeRow.class, OfferRow.class,
            OwnerRow.class, RatingRow.class, SettingRow.class, SiteRow.class, StandingRow.class, SystemOptionRow.class, SystemRow.class, TemplateHintRow.class,
            TemplateRow.class, VendorRow.class);

    private static final Map<Kind, TestDatabase> OPEN = new EnumMap<>(Kind.class);
    private static final int CONNECTIONS = 30;

    private final CountingDataSource statements;
    private final StandaloneActiveObjects activeObjects;

    private TestDatabase(Kind kind) throws IOException, SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(kind.start());
        pool.setMaxConnections(CONNECTIONS);
        this.statements = new CountingDataSource(pool);
        this.activeObjects = StandaloneActiveObjects.on(statements.source(), "org.jointpriority", tables());
    }

    /** The database of this kind, with empty tables. */
    public static synchronized TestDatabase empty(Kind kind) {
        TestDatabase database = OPEN.computeIfAbsent(kind, TestDatabase::open);
        TABLES.forEach(database::clear);
        return database;
    }

    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** The statements that the work sends to the database. */
    public List<String> statementsOf(Runnable work) {
        statements.forget();
        work.run();
        return statements.executed();
    }

    /** How many rows each table has, to see that nothing was written. */
    public Map<String, Integer> rowCounts() {
        Map<String, Integer> counts = new TreeMap<>();
        TABLES.forEach(table -> counts.put(table.getSimpleName(), count(table)));
        return counts;
    }

    public DataSource source() {
        return statements.source();
    }

    @SuppressWarnings("unchecked")
    static Class<? extends RawEntity<?>>[] tables() {
        return TABLES.toArray(new Class[0]);
    }

    @SuppressWarnings("unchecked")
    private void clear(Class<? extends RawEntity<?>> table) {
        activeObjects.deleteWithSQL((Class<? extends RawEntity<Integer>>) table, "ID > ?", 0);
    }

    @SuppressWarnings("unchecked")
    private int count(Class<? extends RawEntity<?>> table) {
        return activeObjects.count((Class<? extends RawEntity<Integer>>) table);
    }

    private static TestDatabase open(Kind kind) {
        try {
            return new TestDatabase(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables cannot be made on " + kind, e);
        }
    }
}
