package org.jointpriority.jira.views.alignment;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.Test;

import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.views.SampleViews;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.AlignmentSurvey;
import org.jointpriority.partnership.SampleAlignment;

public class AlignmentTemplateTest {
    private static final AlignmentSurvey SURVEY = SampleAlignment.survey();

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void whoIsAwaitedStandsWithWhoWaitsAndForHowLong() {
        AlignmentView view = view(SURVEY, Map.of());
        List<WaitsView.Row> rows = view.waits().rows();
        assertEquals(List.of("IT: 2 joint priorities since 21/Jan/26", "Radiology <2>: 2 joint priorities since 02/Mar/26"),
                rows.stream().map(row -> row.name() + ": " + row.total() + " " + row.since()).toList());
        assertEquals("[0, 1 40 days, 0]", cells(rows.get(0)));
        assertEquals("[1 null, 0, 0]", cells(rows.get(1)));
        assertEquals("all are awaited in one of each", List.of(1, 1), rows.stream().map(row -> row.nobody().count()).toList());

        String page = page("alignment", view);
        assertThat(page, containsString("Radiology &lt;2&gt;"));
        assertThat(page, containsString("Move the PACS archive &lt;now&gt;"));
        assertThat(page, containsString("href=\"/jira/issues/?awaiting=Radiology &lt;2&gt;\""));
        assertThat(page, containsString("4 open joint priorities, 3 fully assessed"));
        assertThat(page, containsString("Nobody yet"));
        assertThat(page, containsString("a line can add up to more than there are"));
        assertThat(page, containsString("Not known"));
    }

    @Test
    public void aJointPriorityStandsOnceWithAllWhoAreAwaited() {
        assertEquals(List.of("RAD-3 IT Assessment 40 days by Radiology <2>", "RAD-7 IT and Radiology <2> Endorsement 1 day by null",
                "RAD-9 Radiology <2> Discussion null by IT"), view(SURVEY, Map.of()).waits().longest().stream().map(wait -> wait.issueKey() + " "
                + wait.awaited() + " " + wait.what() + " " + wait.days() + " by " + wait.waiting()).toList());
    }

    @Test
    public void theBalanceSaysWhoseNeedsAreAgreedAndOfWhichKind() {
        AlignmentView view = view(SURVEY, Map.of("department", List.of("1")));
        assertEquals(List.of("IT 1 25 55 60 lens", "Radiology <2> 2 50 34 37", "Pharmacy 0 0 0 0", "Nobody has said it 1 25 3 3"),
                view.balance().departments().stream().map(AlignmentTemplateTest::described).toList());
        assertEquals(List.of("Clinical 1 25 26 28", "Upkeep 1 25 55 60", "Both, clinical and upkeep 1 25 8 9", "Nobody has said it 1 25 3 3"),
                view.balance().kinds().stream().map(AlignmentTemplateTest::described).toList());
        assertThat(page("alignment-balance", view), containsString("4 joint priorities are agreed, with 92 points committed."));
        assertThat(page("alignment-no-balance", view(SampleAlignment.nothing(), Map.of())), containsString("Nothing in this list is agreed yet."));
    }

    private static String described(BalanceView.Row row) {
        return row.name() + " " + row.count() + " " + row.countShare() + " " + row.effort() + " " + row.effortShare() + (row.isLens() ? " lens" : "");
    }

    @Test
    public void ownPlacesStandBesideTheJointOnes() {
        PlacesView places = view(SURVEY, Map.of()).places();
        assertEquals(List.of("RAD-12 1: 1, 2 \u25bc 1 place lower, -", "RAD-7 2: 3 \u25bc 1 place lower, 1 \u25b2 1 place higher, 1",
                "RAD-9 3: 2 \u25b2 1 place higher, 3, -"), places.rows().stream().map(AlignmentTemplateTest::described).toList());
        assertEquals("1 of 3", places.columns().get(2).part());
        assertEquals(List.of("RAD-7"), places.rows().stream().filter(PlacesView.Row::isLifted).map(PlacesView.Row::issueKey).toList());
        SlopesView it = places.slopes().get(0);
        assertEquals("IT alone", it.title());
        assertEquals("1 higher, 1 lower, 1 at the same place", it.sentence());
        assertEquals(List.of("RAD-12 34-34 same", "RAD-7 74-54 down", "RAD-9 54-74 up"), it.lines().stream().map(line -> line.issueKey() + " "
                + line.left() + "-" + line.right() + " " + line.direction()).toList());
        assertEquals("alone in the picture of those in which it takes part", 1, places.slopes().get(2).lines().size());
    }

    @Test
    public void aLensBringsOutWhatIsTheDepartments() {
        AlignmentView view = view(SURVEY, Map.of("department", List.of("2")));
        assertEquals(List.of("Radiology <2> alone lens", "IT alone dimmed", "Pharmacy alone dimmed"), view.places().slopes().stream()
                .map(slopes -> slopes.title() + (slopes.isLens() ? " lens" : "") + (slopes.isDimmed() ? " dimmed" : "")).toList());
        assertEquals("neither awaited nor waiting", List.of(), view(SURVEY, Map.of("department", List.of("7"))).waits().longest());
        assertThat(page("alignment-lens", view), containsString("class=\"joint-slope joint-lens\""));
    }

    @Test
    public void theOrdersAreComparedInWordsAndInNumbers() {
        ConcordanceView accord = view(SURVEY, Map.of()).concordance();
        assertEquals("Too few to tell: orders as much alike as these come about by chance, too.", accord.sentence());
        assertEquals("Kendall\u2019s W is 0.25, of 2 departments on 3 joint priorities; chance alone gives 0.50 on average, and this much with "
                + "probability 0.833 (exact).", accord.numbers());
        assertEquals("Pharmacy takes part in some of them only and is not compared.", accord.leftOut());
        assertEquals("25.00", accord.width());
        assertEquals("50.00", accord.chance());

        ConcordanceView sure = view(SampleAlignment.many(60), Map.of()).concordance();
        assertEquals("The departments put the joint priorities into nearly the same order.", sure.sentence());
        assertThat(sure.numbers(), containsString("with a probability below 0.001 (chi-square)"));
    }

    @Test
    public void ratingsAtBothEndsStandSideBySide() {
        DissentsView dissents = view(SURVEY, Map.of()).dissents();
        assertEquals("Disagreement on 1 joint priority, of 3 fully assessed", dissents.summary());
        assertEquals(List.of("Cost & timing: 1 of 3, 33.33"), dissents.criteria().stream().map(criterion -> criterion.name() + ": "
                + criterion.sentence() + ", " + criterion.width()).toList());
        assertEquals(List.of("9 high", "2 low"), dissents.rows().get(0).voices().stream().map(voice -> voice.rating() + " " + voice.code()).toList());
    }

    @Test
    public void ofManyThePictureShowsTheFirstAndTheTableAPage() {
        AlignmentView view = view(SampleAlignment.many(60), Map.of("start", List.of("20"), "rows", List.of("20")));
        assertEquals("Drawn: 21\u201332 of 60", view.places().drawn());
        assertEquals(12, view.places().slopes().get(0).lines().size());
        assertEquals(20, view.places().rows().size());
        assertEquals(40, view.pager().nextStart());
        assertThat(view.waits().rest(), containsString("The first 20 of 60."));
        assertThat(view.dissents().rest(), containsString("The first 20 of 60."));
        assertThat(page("alignment-many", view), containsString("value=\"40\""));
    }

    @Test
    public void thoseFurthestApartCanGoFirst() {
        PlacesView places = view(SampleAlignment.many(60), Map.of("order", List.of("apart"))).places();
        assertEquals(List.of("RAD-1", "RAD-60", "RAD-2"), places.rows().stream().map(PlacesView.Row::issueKey).limit(3).toList());
        assertEquals("through IT's lens all are where they are", "RAD-1 RAD-2", view(SampleAlignment.many(60), Map.of("order", List.of("apart"),
                "department", List.of("1"))).places().rows().stream().map(PlacesView.Row::issueKey).limit(2).collect(Collectors.joining(" ")));
    }

    @Test
    public void whereThereIsNothingToCompareItSaysWhenThereWillBe() {
        AlignmentView view = view(SampleAlignment.nothing(), Map.of());
        assertFalse(view.concordance().isKnown());
        String page = page("alignment-nothing", view);
        assertThat(page, containsString("No department is awaited: every joint priority is agreed."));
        assertThat(page, containsString("It takes at least 2 departments and 3 joint priorities that are fully assessed to compare orders."));
        assertThat(page, containsString("No joint priority is fully assessed yet."));
        assertThat(page, containsString("No disagreement, of none fully assessed"));
        assertThat(page, not(containsString("<svg")));
    }

    private String page(String name, AlignmentView view) {
        return SampleViews.render(name, ViewKind.ALIGNMENT, view, jira);
    }

    private AlignmentView view(AlignmentSurvey survey, Map<String, List<String>> parameters) {
        return new AlignmentView(survey, ViewQuery.of(parameters), department -> "/jira/issues/?awaiting=" + department.name(), "/jira", jira.wording());
    }

    private static String cells(WaitsView.Row row) {
        return row.cells().stream().map(cell -> cell.isNone() ? "0" : cell.count() + " " + cell.days()).toList().toString();
    }

    private static String described(PlacesView.Row row) {
        return row.issueKey() + " " + row.place() + ": " + row.cells().stream().map(cell -> !cell.isThere() ? "-"
                : cell.own() + (cell.difference() == null ? "" : " " + cell.difference())).collect(Collectors.joining(", "));
    }
}
