package org.jointpriority.jira.views.deadlines;

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
import org.jointpriority.partnership.Radar;
import org.jointpriority.partnership.SamplePlanning;

public class DeadlinesTemplateTest {
    private static final Radar RADAR = SamplePlanning.radar();

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void everyDayStandsInItsStretchOfTheTable() {
        String page = deadlines("deadlines", Map.of());
        assertThat(page, containsString("1 past due, 3 in this quarter, 2 in the next, 1 later"));
        assertThat(page, containsString("This quarter: Q1 2026, until 31/Mar/26"));
        assertThat(page, containsString("3 days ago"));
        assertThat(page, containsString(">today<"));
        assertThat(page, containsString("Move the PACS archive &lt;now&gt;"));
        assertThat(page, containsString("Last day of an offer of HelioMed"));
        assertThat(page, containsString("End of support of CT 2"));
        assertThat(page, containsString("End of the quarter Q1 2026; offers still open then: RAD-7"));
        assertThat(page, containsString("End of the quarter of HelioMed"));
    }

    @Test
    public void thePictureSaysTheSameByDepartmentAndSource() {
        RadarView radar = view(Map.of()).radar();
        assertEquals(List.of("IT Commitments [past-due 1, this-quarter 2]", "Radiology Ends of support [next-quarter 1]",
                "All departments Due dates [this-quarter 1]", "All departments Offers [next-quarter 1]"),
                radar.rows().stream().map(row -> row.department() + " " + row.source() + " "
                        + row.marks().stream().map(mark -> mark.stretch() + " " + mark.count()).toList()).toList());
        assertEquals("5.00%", radar.rows().get(0).marks().get(0).x());
        assertEquals(List.of("quarter-end", "vendor-quarter-end"), radar.ends().stream().map(RadarView.Tick::code).toList());
    }

    @Test
    public void aLensLeavesWhatIsItsOwnAndWhatConcernsAll() {
        String page = deadlines("deadlines-lens", Map.of("department", List.of("2")));
        assertThat(page, not(containsString("Commitment of IT")));
        assertThat(page, containsString("End of support of CT 2"));
        assertThat(page, containsString("Due date of the issue"));
    }

    @Test
    public void onlyChosenSourcesAreShown() {
        String page = deadlines("deadlines-sources", Map.of("source", List.of("offer", "notice")));
        assertThat(page, containsString("Offers and Notice days"));
        assertThat(page, containsString("Last day of an offer of HelioMed"));
        assertThat(page, not(containsString("Commitment of IT")));
        assertThat(deadlines("deadlines-none", Map.of("source", List.of("notice"))), containsString("Nothing of what you have chosen"));
    }

    private DeadlinesView view(Map<String, List<String>> parameters) {
        ViewQuery query = ViewQuery.of(parameters);
        return new DeadlinesView(RADAR, DeadlineLine.of(RADAR, query, jira.wording()), query, "/jira", jira.wording());
    }

    private String deadlines(String name, Map<String, List<String>> parameters) {
        return SampleViews.render(name, ViewKind.DEADLINES, view(parameters), jira);
    }
}
