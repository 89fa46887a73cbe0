package org.jointpriority.jira.views.allowances;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.Test;

import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.views.SampleViews;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.SamplePlanning;

public class AllowancesTemplateTest {
    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void thoseDueStandOnTop() {
        String page = allowances("allowances", Map.of());
        assertThat(page, containsString("3 open allowances, 1 due for review"));
        assertEquals(List.of("due", "later"), view(Map.of()).groups().stream().map(AllowancesView.Group::code).toList());
        assertThat(page, containsString("3 days ago"));
        assertThat(page, containsString("in 10 days"));
        assertThat(page, containsString("The old viewer may stay &lt;in&gt; the operating rooms."));
        assertThat(page, containsString("Dr. Wei Chen, "));
        assertThat(page, containsString("joint-stale"));
        assertThat(page, containsString("Until the end of this quarter, 31/Mar/26"));
    }

    @Test
    public void oneChoosesByTheDayOfTheReview() {
        assertEquals(List.of("RAD-7"), keys(Map.of("review", List.of("due"))));
        assertEquals(List.of("RAD-7", "RAD-12"), keys(Map.of("review", List.of("this-quarter"))));
        assertThat(allowances("allowances-due", Map.of("review", List.of("due"))), not(containsString("joint-allowances-later")));
        assertEquals(Set.of("review"), assertThrows(Refusal.class, () -> view(Map.of("review", List.of("soon")))).fields().keySet());
    }

    @Test
    public void aLensLeavesTheDepartmentsOwn() {
        assertEquals(List.of("RAD-12"), keys(Map.of("department", List.of("1"))));
        assertThat(allowances("allowances-none", Map.of("department", List.of("1"), "review", List.of("due"))),
                containsString("Nothing of what you have chosen is to be reviewed."));
    }

    private AllowancesView view(Map<String, List<String>> parameters) {
        return new AllowancesView(SamplePlanning.allowances(), ViewQuery.of(parameters), "/jira", jira.wording());
    }

    private List<String> keys(Map<String, List<String>> parameters) {
        return view(parameters).groups().stream().flatMap(group -> group.rows().stream()).map(AllowanceRow::issueKey).toList();
    }

    private String allowances(String name, Map<String, List<String>> parameters) {
        return SampleViews.render(name, ViewKind.ALLOWANCES, view(parameters), jira);
    }
}
