package org.jointpriority.jira.views.capacity;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.Test;

import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.views.SampleViews;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.PlannedQuarter;
import org.jointpriority.partnership.SamplePlanning;

public class CapacityTemplateTest {
    private static final PlannedQuarter PLANNED = SamplePlanning.plannedQuarter();

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void theLineIsDrawnWhereTheFirstOneIsHeld() {
        CapacityView view = view(Map.of());
        assertEquals(List.of("RAD-12 Fits", "RAD-7 Held below", "RAD-9 Passes"), view.rows().stream().map(row -> row.issueKey() + " "
                + row.outcome().name() + (row.isBelowTheLine() ? " below" : "")).toList());
        String page = SampleViews.render("capacity-line", ViewKind.CAPACITY_LINE, view, jira);
        assertThat(page, containsString("Q1 2026: 2 joint priorities fit, 1 is held"));
        assertThat(page, containsString("The line is drawn here. IT needs 21 points and has 7 left."));
        assertThat(page, containsString("Fits in what is left and passes RAD-7."));
        assertThat(page, containsString("Move the PACS archive &lt;now&gt;"));
        assertThat(page, containsString("name=\"quarter\" value=\"2026-Q2\""));
        assertThat("It is the present quarter", page, not(containsString("name=\"quarter\" value=\"\"")));
    }

    @Test
    public void everyDepartmentSaysWhatItHasAndWhatBecomesOfIt() {
        List<LoadView> loads = view(Map.of()).loads();
        assertEquals("20 points: 18 taken, 2 left, 21 held", loads.get(0).sentence());
        assertEquals("46.15", loads.get(0).takenWidth());
        assertEquals("51.28", loads.get(0).limit());
        assertThat(loads.get(1).sentence(), containsString("No capacity is recorded"));
    }

    @Test
    public void aLensLeavesWhatTheDepartmentHasToDo() {
        CapacityView view = view(Map.of("department", List.of("2")));
        assertEquals(List.of("RAD-12"), view.rows().stream().map(CapacityRow::issueKey).toList());
        assertEquals(List.of("8"), view.rows().get(0).efforts());
        assertEquals(1, view.loads().size());
    }

    private CapacityView view(Map<String, List<String>> parameters) {
        ViewQuery query = ViewQuery.of(parameters);
        return new CapacityView(PLANNED, CapacityViews.departments(PLANNED, query), query, "/jira", jira.wording());
    }
}
