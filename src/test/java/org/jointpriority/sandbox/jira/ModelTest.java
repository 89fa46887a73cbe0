package org.jointpriority.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointpriority.sandbox.jira.store.DashboardRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.junit.Test;

public class ModelTest {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    private Model model() {
        return new Model(() -> DriverManager.getConnection(url));
    }

    @Test
    public void remembersWholeRecordsOverAStart() {
        IssueRecord issue = new IssueRecord(7, 1, "RAD-7", "10", "\u201equoted\u201c <b>\n\uD83D\uDE00", "", "10000", "", "", "JIRAUSER1",
                Instant.parse("2026-03-10T12:00:00.123Z"), Instant.parse("2026-03-11T12:00:00Z"), null, LocalDate.parse("2026-03-20"),
                Map.of("customfield_10000", "JIRAUSER2"), List.of(new IssueRecord.Comment(1, "JIRAUSER1", "body", Instant.EPOCH)),
                List.of(new IssueRecord.Change("JIRAUSER1", Instant.EPOCH, List.of(new IssueRecord.Change.Item("summary", "a", "b")))));
        model().issues().put(issue);
        assertEquals(issue, model().issues().find(7L).orElseThrow());
    }

    @Test
    public void forgetsWhatWasRemoved() {
        model().set("gone", "soon");
        Model model = model();
        model.dashboards().put(new DashboardRecord(1, "Mine", "JIRAUSER1", false, List.of()));
        model.dashboards().remove(1L);
        assertTrue(model().dashboards().isEmpty());
        assertEquals("soon", model().setting("gone").orElseThrow());
    }

    @Test
    public void neverGivesANumberTwice() {
        long first = model().newId("issue");
        assertEquals(first + 1, model().newId("issue"));
        assertEquals(1, model().newIssueNumber(5));
        assertEquals(2, model().newIssueNumber(5));
    }

    @Test
    public void movesGadgetsBetweenPlacesAndColumns() {
        DashboardRecord dashboard = new DashboardRecord(1, "Mine", "JIRAUSER1", false, List.of(gadget(1, 0), gadget(2, 0), gadget(3, 1)));
        assertEquals(List.of(2L, 1L), ids(dashboard.moved(gadget(1, 0), 0, 1), 0));
        assertEquals(List.of(1L, 3L), ids(dashboard.moved(gadget(1, 0), 1, 0), 1));
        assertEquals(List.of(3L, 2L), ids(dashboard.moved(gadget(2, 0), 1, 99), 1));
    }

    private static DashboardRecord.Gadget gadget(long id, int column) {
        return new DashboardRecord.Gadget(id, "plugin:item", column, Map.of());
    }

    private static List<Long> ids(DashboardRecord dashboard, int column) {
        return dashboard.column(column).stream().map(DashboardRecord.Gadget::id).toList();
    }
}
