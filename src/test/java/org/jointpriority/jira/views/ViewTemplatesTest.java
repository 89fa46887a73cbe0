package org.jointpriority.jira.views;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.views.ViewFrame.State;

public class ViewTemplatesTest {
    private static final Departments DEPARTMENTS = Departments.of(Arrays.asList(Department.of(1, "IT"), Department.of(2, "Radiology")));

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void whereThereIsNothingItSaysWhatToDo() {
        for (ViewKind kind : ViewKind.values()) {
            String page = SampleViews.render(kind.code() + "-empty", ViewFrame.empty(kind, Optional.empty(), jira.wording()), jira);
            assertThat(page, containsString("data-joint-state=\"EMPTY\""));
            assertThat(page, containsString("data-joint-view=\"" + kind.code() + '"'));
            assertThat(page, not(containsString("role=\"alert\"")));
            assertThat(page, not(containsString("data-joint-again")));
        }
    }

    @Test
    public void whereThereIsNothingYetItIsShownAgain() {
        String page = SampleViews.render("allowances-empty-recomputing", ViewFrame.empty(ViewKind.ALLOWANCES, Optional.of(new Recomputation(1200, 10000)),
                jira.wording()), jira);
        assertThat(page, containsString("data-joint-again"));
        assertThat(page, containsString("1,200 of 10,000 joint priorities are done."));
    }

    @Test
    public void whyThereIsNothingStandsInTheViewsPlace() {
        for (State state : new State[] {State.NOT_LOGGED_IN, State.FAILED}) {
            String key = "joint-priority.views.state." + state.name().toLowerCase().replace('_', '-') + ".help";
            String page = without(state, jira.wording().text(key), Optional.empty());
            assertThat(page, containsString("data-joint-state=\"" + state + '"'));
        }
        assertThat(without(State.NOT_SET_UP, "Press \u201cSet up\u201d.", Optional.of("/jira/plugins/servlet/joint-priority/admin")),
                containsString("href=\"/jira/plugins/servlet/joint-priority/admin\""));
    }

    @Test
    public void aQueryThatJiraDoesNotUnderstandIsAnError() {
        String page = without(State.INVALID, "Field 'stauts' does not exist.", Optional.empty());
        assertThat(page, containsString("role=\"alert\""));
        assertThat(page, containsString("Field &#39;stauts&#39; does not exist."));
    }

    @Test
    public void theConfigurationShowsWhatIsSet() {
        Map<String, String> set = new HashMap<>();
        set.put("scope", "jql");
        set.put("filter", "10001");
        set.put("jql", "labels = \"<b>\"");
        set.put("rows", "25");
        set.put("department", "2");
        set.put("refresh", "30");
        String page = configuration(set);
        assertThat(page, containsString("value=\"2\" selected"));
        assertThat(page, containsString("<option value=\"10000\">&lt;i&gt;Due&lt;/i&gt;</option>"));
        assertThat(page, containsString("<option value=\"10001\" selected=\"selected\">Imaging</option>"));
        assertThat(page, containsString("labels = &quot;&lt;b&gt;&quot;"));
        assertThat(page, containsString("value=\"30\" selected"));
        assertThat(page, containsString("CT &lt;16&gt;"));
    }

    @Test
    public void anItemThatNamesNoViewShowsTheRanking() {
        assertThat(configuration(new HashMap<>()), containsString("<option value=\"ranking\" selected"));
        assertThat(configuration(new HashMap<>(Collections.singletonMap("view", "no such view"))),
                containsString("<option value=\"ranking\" selected"));
    }

    @Test
    public void theFrameTellsTheScriptWhereItsPartsAre() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("gadget", new GadgetView("/jira"));
        assertThat(SamplePages.render("gadget", "templates/joint-priority/views/gadget.vm", context),
                containsString("data-joint-views=\"/jira/plugins/servlet/joint-priority/views\""));
    }

    @Test
    public void thePageInAProjectOffersTheViewsAndWhatTheyShare() {
        Map<String, String> projects = new LinkedHashMap<>();
        projects.put("RAD", "Radiology <1>");
        projects.put("NET", "Hospital network");
        String page = page("project-page", projects);
        assertThat(page, containsString("data-joint-project-page=\"RAD\""));
        assertThat(page, containsString("data-joint-tab=\"ranking\""));
        assertThat(page, containsString("value=\"RAD\" checked"));
        assertThat(page, containsString("Radiology &lt;1&gt; (RAD)"));
        assertThat(page, containsString("<option value=\"2\">Radiology</option>"));
        assertThat(page, containsString("href=\"/jira/plugins/servlet/joint-priority/create?project=RAD\""));
        String alone = page("project-page-alone", Collections.singletonMap("RAD", "Radiology"));
        assertThat(alone, not(containsString("name=\"project\"")));
        assertThat(alone, not(containsString("joint-priority/create")));
    }

    private String page(String name, Map<String, String> projects) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("page", new ProjectPageView("RAD", projects, DEPARTMENTS, projects.size() > 1, "/jira", jira.wording()));
        return SamplePages.render(name, "templates/joint-priority/views/project-page.vm", context);
    }

    private String configuration(Map<String, String> set) {
        Map<String, String> projects = new LinkedHashMap<>();
        projects.put("RAD", "Radiology");
        projects.put("NET", "Hospital network");
        Map<Long, String> filters = new LinkedHashMap<>();
        filters.put(10000L, "<i>Due</i>");
        filters.put(10001L, "Imaging");
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("configuration", new ConfigurationView("joint-gadget-10100", set, projects, filters, DEPARTMENTS,
                Arrays.asList("PACS", "CT <16>"), jira.wording()));
        return SamplePages.render("configuration", "templates/joint-priority/views/configuration.vm", context);
    }

    private String without(State state, String explanation, Optional<String> link) {
        return SampleViews.render("view-" + state, ViewFrame.without(ViewKind.RANKING, state, explanation, Optional.empty(), link,
                jira.wording()), jira);
    }
}
