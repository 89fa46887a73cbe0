package org.jointpriority.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.partnership.Refusal;
import org.junit.Test;

public class QueryTest {

    @Test
    public void whatIsThereIsRead() {
        Query query = Query.of(Map.of("start", List.of("20"), "jql", List.of("project = RAD"), "project", List.of("RAD", "IT")));

        assertEquals(OptionalInt.of(20), query.whole("start", 0, 100));
        assertEquals(Optional.of("project = RAD"), query.one("jql"));
        assertEquals(List.of("RAD", "IT"), query.all("project"));
        query.done();
    }

    @Test
    public void whatIsMissingOrBlankIsEmpty() {
        Query query = Query.of(Map.of("jql", List.of(" "), "project", List.of("", "IT"), "start", List.of("")));

        assertEquals(OptionalInt.empty(), query.whole("start", 0, 100));
        assertEquals(Optional.empty(), query.one("jql"));
        assertEquals(Optional.empty(), query.one("filter"));
        assertEquals(List.of("IT"), query.all("project"));
        query.done();
    }

    @Test
    public void aFlagIsTrueOrFalseOrLeftOut() {
        Query query = Query.of(Map.of("a", List.of("true"), "b", List.of("false")));
        assertTrue(query.flag("a", false));
        assertFalse(query.flag("b", true));
        assertTrue(query.flag("c", true));
        assertFalse(query.flag("d", false));
        query.done();

        for (String text : List.of("TRUE", "1", "yes")) {
            Query wrong = Query.of(Map.of("a", List.of(text)));
            wrong.flag("a", true);
            assertRefused("a", "rest.field.flag", wrong);
        }
    }

    @Test
    public void parametersOfTheHostAreLetPass() {
        Query.of(Map.of("os_authType", List.of("basic"), "_", List.of("1764000000000"))).done();
    }

    @Test
    public void whatIsWrongIsRefusedByItsName() {
        String[][] table = {
                {"-1", "rest.field.whole"}, {"1.0", "rest.field.whole"}, {"x", "rest.field.whole"}, {"1e3", "rest.field.whole"},
                {"+5", "rest.field.whole"}, {" 5", "rest.field.whole"}, {"\u0665", "rest.field.whole"},
                {"99999999999", "rest.field.whole"}, {"0", "refusal.value.out-of-range"}, {"101", "refusal.value.out-of-range"},
        };
        for (String[] row : table) {
            Query query = Query.of(Map.of("limit", List.of(row[0])));
            query.whole("limit", 1, 100);
            assertRefused("limit", row[1], query);
        }

        Query twice = Query.of(Map.of("limit", List.of("5", "6")));
        twice.whole("limit", 1, 100);
        assertRefused("limit", "rest.field.once", twice);

        Query tooLong = Query.of(Map.of("jql", List.of("x".repeat(Query.MOST_TEXT + 1))));
        tooLong.one("jql");
        assertRefused("jql", "refusal.value.too-long", tooLong);

        for (String character : List.of("\0", "\u0001", "\uD83D")) {
            Query unstorable = Query.of(Map.of("jql", List.of("a" + character + "b")));
            unstorable.one("jql");
            assertRefused("jql", "refusal.value.malformed", unstorable);
        }

        Query unknown = Query.of(Map.of("projects", List.of("RAD")));
        unknown.all("project");
        assertRefused("projects", "rest.field.unknown", unknown);
    }

    private static void assertRefused(String name, String problem, Query query) {
        Refusal refusal = assertThrows(Refusal.class, query::done);
        assertEquals("joint-priority." + problem, refusal.fields().get(name).key());
    }
}
