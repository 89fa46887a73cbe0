package org.jointpriority.jira.ranking;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

import org.junit.Test;

import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.ranking.RankingView.State;
import org.jointpriority.partnership.RankedJointPriority;
import org.jointpriority.partnership.RankingPage;
import org.jointpriority.partnership.SamplePartnership;

public class RankingTemplateTest {
    private static final int IT = SamplePartnership.IT;
    private static final int RADIOLOGY = SamplePartnership.RADIOLOGY;
    private static final int PURCHASING = SamplePartnership.PURCHASING;
    private static final IntFunction<Optional<String>> NAMES = id -> Optional.of(id == IT ? "IT" : id == RADIOLOGY ? "Radiology" : "Purchasing");

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void theRankingSaysWhereEachStandsAndWhoIsAwaited() {
        String page = ranking("ranking", page(0), Optional.empty());
        assertThat(page, containsString("data-joint-issue=\"RAD-12\""));
        assertThat(page, containsString("Overdue since 27/Feb/26"));
        assertThat(page, containsString("Commitment of Radiology"));
        assertThat(page, containsString("Waiting for Purchasing to rate every criterion."));
        assertThat(page, containsString("Not rated"));
        assertThat(page, containsString("5 of 14 open joint priorities"));
        assertThat(page, containsString("Disagreement"));
        assertThat(page, not(containsString("joint-col-own")));
    }

    @Test
    public void aLensPutsTheDepartmentsOwnPlaceBeside() {
        String page = ranking("ranking-lens", page(RADIOLOGY), Optional.of("Radiology"));
        assertThat(page, containsString("Radiology alone"));
        assertThat(page, containsString("\u25b2 1 place higher"));
        assertThat(page, containsString("\u25bc 2 places lower"));
    }

    @Test
    public void whereThereIsNothingItSaysWhatToDo() {
        for (State state : new State[] {State.EMPTY, State.NOT_LOGGED_IN, State.FAILED}) {
            String key = "joint-priority.ranking.state." + state.name().toLowerCase().replace('_', '-') + ".help";
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
        Map<String, String> projects = new LinkedHashMap<>();
        projects.put("RAD", "Radiology");
        projects.put("NET", "Hospital network");
        Map<Long, String> filters = new LinkedHashMap<>();
        filters.put(10000L, "<i>Due</i>");
        filters.put(10001L, "Imaging");
        Departments departments = Departments.of(Arrays.asList(Department.of(1, "IT"), Department.of(2, "Radiology")));
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("configuration", new ConfigurationView("joint-gadget-10100", set, projects, filters, departments, jira.wording()));
        String page = SamplePages.render("configuration", "templates/ranking/configuration.vm", context);
        assertThat(page, containsString("value=\"2\" selected"));
        assertThat(page, containsString("<option value=\"10000\">&lt;i&gt;Due&lt;/i&gt;</option>"));
        assertThat(page, containsString("<option value=\"10001\" selected=\"selected\">Imaging</option>"));
        assertThat(page, containsString("labels = &quot;&lt;b&gt;&quot;"));
        assertThat(page, containsString("value=\"30\" selected"));
    }

    @Test
    public void theFrameTellsTheScriptWhereItsPartsAre() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("gadget", new GadgetView("/jira"));
        assertThat(SamplePages.render("gadget", "templates/ranking/gadget.vm", context),
                containsString("data-joint-ranking=\"/jira/plugins/servlet/joint-priority/ranking\""));
    }

    private static RankingPage page(int lens) {
        List<RankedJointPriority> rows = Arrays.asList(
                new SamplePartnership().issue("RAD-12", "Move the PACS archive to the vendor-neutral archive")
                        .rated(IT, 6, 5, 8, 7, 4, 7).rated(RADIOLOGY, 9, 8, 6, 5, 5, 6).rated(PURCHASING, 7, 5, 5, 5, 9, 8)
                        .committed(RADIOLOGY, "Check a sample", 3, LocalDate.of(2026, 2, 27), CommitmentState.PLANNED)
                        .endorsed(IT, Word.AGREE, "", null).endorsed(RADIOLOGY, Word.AGREE, "", null)
                        .endorsed(PURCHASING, Word.AGREE, "", null).ranked(1, lens, OptionalInt.of(3)),
                new SamplePartnership().issue("RAD-7", "Replace CT 2 before the vendor\u2019s quarter ends")
                        .rated(IT, 3, 5, 5, 5, 5, 5).rated(RADIOLOGY, 9, 9, 8, 5, 8, 5).rated(PURCHASING, 7, 7, 6, 5, 9, 3)
                        .due(LocalDate.of(2026, 3, 31)).endorsed(IT, Word.NEEDS_DISCUSSION, "The room has no power.", null)
                        .ranked(2, lens, OptionalInt.of(1)),
                new SamplePartnership().issue("NET-104", "Endpoint protection on the modality workstations of all three sites, "
                        + "including the ones without a support contract")
                        .rated(IT, 8, 2, 7, 9, 3, 8).rated(RADIOLOGY, 5, 3, 6, 6, 2, 5)
                        .ranked(3, lens, OptionalInt.of(3)),
                new SamplePartnership().issue("RAD-31", "Downtime redundancy for the RIS")
                        .rated(IT, 2, 1, 9, 5, 5, 5).rated(RADIOLOGY, 5, 5, 5, 5, 5, 5).rated(PURCHASING, 8, 5, 5, 5, 5, 5)
                        .due(LocalDate.of(2026, 9, 30)).ranked(4, lens, OptionalInt.of(4)),
                new SamplePartnership().issue("NET-110", "Dose monitoring at the second hospital").ranked(5, lens, OptionalInt.empty()));
        return SamplePartnership.page(14, rows);
    }

    private String ranking(String name, RankingPage page, Optional<String> lens) {
        RankingView view = RankingView.of(page, lens, "/jira/issues/?jql=issuetype+%3D+1", "/jira", NAMES, jira.wording());
        return render(name, view);
    }

    private String without(State state, String explanation, Optional<String> link) {
        return render("ranking-" + state, RankingView.without(state, explanation, Optional.empty(), link, jira.wording()));
    }

    private String render(String name, RankingView view) {
        Map<String, Object> context = new HashMap<>(Collections.singletonMap("ranking", view));
        context.put("i18n", jira.getI18nHelper());
        return SamplePages.render(name, "templates/ranking/ranking.vm", context);
    }
}
