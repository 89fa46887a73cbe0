package org.jointpriority.jira.history;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.Change.What;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.partnership.ChangeSentences;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.RecordedChange;
import org.jointpriority.partnership.SamplePartnership;
import org.jointpriority.storage.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class HistoryTemplateTest {
    private static final Person ANNA = Person.of("anna", "Anna <b>of</b> IT");
    private static final Instant NOON = Instant.parse("2026-02-27T12:00:00Z");

    private final JiraInEnglish english = new JiraInEnglish();
    private FakeJira jira;
    private int it;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        jira.bean(SetUp.class).run();
        it = jira.bean(Foundation.class).departments().iterator().next().id();
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void whatWasDoneInOneGoStandsTogether() {
        HistoryView view = view(0, change(What.RATING, 1, "", "7", 1, NOON), change(What.RATING, 2, "", "9", 1, NOON),
                change(What.RATING, 2, "9", "3", 2, NOON.plusSeconds(60)));
        assertEquals(List.of(2, 1), view.entries().stream().map(entry -> entry.changes().size()).toList());
        String page = render("entry", "entry", "entry", view.entries().get(0));
        assertThat(page, containsString("Anna &lt;b&gt;of&lt;/b&gt; IT rated Patient care for IT: 7."));
        assertThat(page, containsString("Revision 1"));
        assertThat(page, containsString("datetime=\"2026-02-27T12:00:00Z\""));
        assertThat(page, not(containsString("<dl")));
    }

    @Test
    public void whatTheSentenceLeavesOutStandsBelowIt() {
        HistoryView view = view(0, change(What.COMMITMENT, 0, "1||PLANNED|Think <i>about</i> it", "5|2026-12-01|DONE|Test it", 1, NOON));
        String page = render("changed", "entry", "entry", view.entries().get(0));
        assertThat(page, containsString("<dt>Before</dt>"));
        assertThat(page, containsString("<span>1 point</span><span>Planned</span><q>Think &lt;i&gt;about&lt;/i&gt; it</q>"));
        assertThat(page, containsString("<dt>After</dt>"));
        assertThat(page, containsString("<span>5 points</span>"));
    }

    @Test
    public void theWayToWhatCameBeforeSaysHowMuchThatIs() {
        HistoryView view = view(51, change(What.RATING, 1, "", "7", 60, NOON));
        assertThat(render("earlier", "earlier", "history", view), containsString("Show what came before (51 changes)"));
        String page = render("page", "page", "history", view);
        assertThat(page, containsString("data-joint-earlier=\"/jira/plugins/servlet/joint-priority/history?issue=RAD-12&amp;before=51\""));
        assertThat(page, containsString("aria-label=\"1 change\""));
        assertThat(render("first", "page", "history", view(0, change(What.RATING, 1, "", "7", 1, NOON))), not(containsString("data-joint-earlier")));
    }

    @Test
    public void whereNothingHappenedItSaysSo() {
        assertThat(render("none", "none", "history", view(0)), containsString("Nothing has been recorded yet."));
    }

    private RecordedChange change(What what, int subject, String from, String to, int revision, Instant at) {
        return RecordedChange.of(Change.of(what, it, subject, from, to), revision, ANNA, at);
    }

    private HistoryView view(int start, RecordedChange... changes) {
        ChangeSentences sentences = new ChangeSentences(jira.bean(People.class), jira.bean(Foundation.class), english.wording());
        return new HistoryView(new SamplePartnership().history(start, new ArrayList<>(Arrays.asList(changes))), "/jira", sentences, english.wording());
    }

    private String render(String name, String template, String variable, Object view) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", english.getI18nHelper());
        context.put(variable, view);
        return SamplePages.render("history-" + name, "templates/joint-priority/history/" + template + ".vm", context);
    }
}
