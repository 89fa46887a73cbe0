package org.jointpriority.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jointpriority.sandbox.host.StandaloneActiveObjects;
import org.jointpriority.storage.rows.StandingRow;
import org.junit.Test;

/** The tables as Active Objects makes them, and the limits that Jira sets to them. */
public class TablesTest extends DatabaseTest {
    private static final int LONGEST_TABLE = 20;
    private static final int LONGEST_COLUMN = 30;
    private static final int LONGEST_TEXT = 450;
    /** Refused by Active Objects, or by one of the databases that Jira runs on where a name is not quoted. */
    private static final Set<String> RESERVED = Set.of("ACCESS", "ALL", "ANY", "AS", "BETWEEN", "BLOB", "BY", "CASE", "CHECK", "CLOB",
            "COLUMN", "COMMENT", "CURRENT", "DATE", "DEFAULT", "DESC", "DISTINCT", "ELSE", "END", "FILE", "FOR", "FROM", "GRANT", "GROUP",
            "IN", "INDEX", "INTO", "IS", "KEY", "KEYS", "LEVEL", "LIKE", "LIMIT", "LOCK", "LONG", "MODE", "NOT", "NULL", "NUMBER", "OF",
            "OFFSET", "ON", "OPTION", "OR", "ORDER", "PRIMARY", "PUBLIC", "RANGE", "RANK", "READ", "RESOURCE", "ROW", "ROWID", "ROWS",
            "SELECT", "SESSION", "SET", "SIZE", "START", "SYSDATE", "TABLE", "THEN", "TIMESTAMP", "TO", "TRIGGER", "UID", "UNION",
            "UNIQUE", "UPDATE", "USER", "USING", "VALUE", "VALUES", "VARCHAR2", "VIEW", "WHEN", "WHERE", "WITH", "WRITE", "YEAR");

    @Test
    public void thePrefixIsTheOneThatJiraMakesOfANamespace() {
        assertEquals("AO_28BE2D", StandaloneActiveObjects.tablePrefix("com.atlassian.example.ao.myplugin"));
    }

    @Test
    public void theTablesBearTheNamesThatTheyWillHaveInJira() throws SQLException {
        Set<String> expected = TestDatabase.TABLES.stream()
                .map(table -> "AO_493BF5_" + table.getAnnotation(Table.class).value()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, tableNames());
    }

    @Test
    public void migratingTwiceKeepsEveryRow() throws SQLException {
        database.activeObjects().create(StandingRow.class, new DBParam("ISSUE_ID", 1L));
        StandaloneActiveObjects again = StandaloneActiveObjects.on(database.source(), "org.jointpriority", TestDatabase.tables());
        assertEquals(1, again.count(StandingRow.class));
    }

    @Test
    public void theDescriptorListsEveryTable() throws IOException {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        Set<String> listed = Pattern.compile("<entity>([^<]+)</entity>").matcher(descriptor).results()
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(TestDatabase.TABLES.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)), listed);
        assertEquals(listed, entitiesInSources());
    }

    @Test
    public void noNameIsLongerThanTheStrictestDatabaseTakes() {
        for (Class<? extends RawEntity<?>> table : TestDatabase.TABLES) {
            String name = table.getAnnotation(Table.class).value();
            assertTrue(name, name.length() <= LONGEST_TABLE);
            for (Method getter : getters(table)) {
                assertTrue(getter.toString(), column(getter).length() <= LONGEST_COLUMN);
            }
        }
    }

    @Test
    public void noNameIsReservedByADatabase() {
        for (Class<? extends RawEntity<?>> table : TestDatabase.TABLES) {
            assertFalse(table.toString(), RESERVED.contains(table.getAnnotation(Table.class).value()));
            getters(table).forEach(getter -> assertFalse(getter.toString(), RESERVED.contains(column(getter))));
        }
    }

    @Test
    public void noUnlimitedTextIsIndexed() {
        for (Class<? extends RawEntity<?>> table : TestDatabase.TABLES) {
            for (Method getter : getters(table)) {
                StringLength length = getter.getAnnotation(StringLength.class);
                boolean isIndexed = getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class);
                assertFalse(getter.toString(), isIndexed && length != null && length.value() == StringLength.UNLIMITED);
            }
        }
    }

    @Test
    public void noTextIsOfALengthThatADatabaseWouldChange() {
        for (Class<? extends RawEntity<?>> table : TestDatabase.TABLES) {
            for (Method getter : getters(table)) {
                StringLength length = getter.getAnnotation(StringLength.class);
                assertTrue(getter.toString(), length == null || length.value() == StringLength.UNLIMITED || length.value() <= LONGEST_TEXT);
            }
        }
    }

    @Test
    public void whatIsUniqueIsNeverEmpty() {
        for (Class<? extends RawEntity<?>> table : TestDatabase.TABLES) {
            List<Method> unique = getters(table).stream().filter(getter -> getter.isAnnotationPresent(Unique.class)).toList();
            assertTrue(table + " has more than one natural key", unique.size() <= 1);
            unique.forEach(getter -> assertTrue(getter.toString(), getter.isAnnotationPresent(NotNull.class)));
        }
    }

    private static List<Method> getters(Class<?> table) {
        return Arrays.stream(table.getDeclaredMethods()).filter(method -> method.getParameterCount() == 0).toList();
    }

    private static String column(Method getter) {
        return getter.getName().replaceFirst("^(get|is)", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> entitiesInSources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/jointpriority/storage/rows"))) {
            return files.filter(TablesTest::isEntity)
                    .map(file -> "org.jointpriority.storage.rows." + file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isEntity(Path file) {
        try {
            return Files.readString(file).contains("extends Entity");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> tableNames() throws SQLException {
        try (Connection connection = database.source().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO%", new String[] {"TABLE", "BASE TABLE"})) {
            Set<String> names = new TreeSet<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            return names;
        }
    }
}
