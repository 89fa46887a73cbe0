package org.jointpriority.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.Test;

/** What holds for a table on every database that Jira runs on, and shows only on the one that it does not hold for. */
public class TablesTest {
    private static final int LONGEST_TABLE = 20;
    private static final int LONGEST_COLUMN = 30;
    private static final int LONGEST_TEXT = 450;

    /** Refused by Active Objects, or by one of PostgreSQL, MySQL, Oracle, SQL Server and H2 when not quoted. */
    private static final Set<String> RESERVED = Set.of("ACCESS", "ALL", "AND", "ANY", "AS", "ASC", "BETWEEN", "BLOB", "BY", "CASE", "CHECK",
            "CLOB", "COLUMN", "COMMENT", "CURRENT", "DATE", "DEFAULT", "DELETE", "DESC", "DISTINCT", "DROP", "ELSE", "END", "FILE", "FOR",
            "FROM", "GRANT", "GROUP", "HAVING", "IN", "INDEX", "INSERT", "INTEGER", "INTO", "IS", "KEY", "KEYS", "LEVEL", "LIKE", "LIMIT",
            "LOCK", "LONG", "MODE", "NOT", "NULL", "NUMBER", "OF", "OFFSET", "ON", "OPTION", "OR", "ORDER", "PRIMARY", "PUBLIC", "RANGE",
            "RANK", "READ", "RESOURCE", "ROW", "ROWID", "ROWS", "SELECT", "SESSION", "SET", "SIZE", "START", "SYNONYM", "SYSDATE",
            "TABLE", "THEN", "TIMESTAMP", "TO", "TRIGGER", "UID", "UNION", "UNIQUE", "UPDATE", "USER", "USING", "VALUE", "VALUES",
            "VARCHAR", "VARCHAR2", "VIEW", "WHEN", "WHERE", "WITH", "WRITE", "YEAR");

    @Test
    public void tableNamesFitWithTheirPrefix() {
        tables().forEach(table -> {
            String name = table.getAnnotation(Table.class).value();
            assertFalse(table + " has a long name", name.length() > LONGEST_TABLE);
            assertFalse(table + " has a reserved name", RESERVED.contains(name));
        });
    }

    @Test
    public void columnNamesFitAndAreNotReserved() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> table : tables()) {
            for (Method getter : getters(table)) {
                String column = column(getter);
                if (column.length() > LONGEST_COLUMN || RESERVED.contains(column)) {
                    wrong.add(table.getSimpleName() + "." + column);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void textsAreShortEnoughForSqlServerOrUnlimited() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> table : tables()) {
            for (Method getter : getters(table)) {
                StringLength length = getter.getAnnotation(StringLength.class);
                if (length != null && length.value() != StringLength.UNLIMITED && length.value() > LONGEST_TEXT) {
                    wrong.add(table.getSimpleName() + "." + column(getter));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void unlimitedTextsAreNeitherIndexedNorUnique() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> table : tables()) {
            for (Method getter : getters(table)) {
                StringLength length = getter.getAnnotation(StringLength.class);
                boolean isUnlimited = length != null && length.value() == StringLength.UNLIMITED;
                if (isUnlimited && (getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class))) {
                    wrong.add(table.getSimpleName() + "." + column(getter));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void whatIsUniqueIsNeverEmpty() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> table : tables()) {
            for (Method getter : getters(table)) {
                if (getter.isAnnotationPresent(Unique.class) && !getter.isAnnotationPresent(NotNull.class)) {
                    wrong.add(table.getSimpleName() + "." + column(getter));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Class<?>> tables() {
        List<Class<?>> tables = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.jointpriority.storage").stream()
                .filter(each -> each.isAnnotatedWith(Table.class)).map(each -> (Class<?>) each.reflect()).collect(Collectors.toList());
        assertFalse("no table found", tables.isEmpty());
        return tables;
    }

    private static List<Method> getters(Class<?> table) {
        return Arrays.stream(table.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> !method.getDeclaringClass().equals(Entity.class) && method.getDeclaringClass().getName().startsWith("org.jointpriority"))
                .collect(Collectors.toList());
    }

    /** As Active Objects names the column of a getter. */
    private static String column(Method getter) {
        return getter.getName().replaceFirst("^(get|is)", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
