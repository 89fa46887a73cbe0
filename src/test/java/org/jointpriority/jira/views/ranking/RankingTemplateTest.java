package org.jointpriority.jira.views.ranking;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

import org.junit.Test;

import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.views.SampleViews;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.JointIssue;
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
        assertThat(page, containsString("1\u20135 of 14 open joint priorities"));
        assertThat(page, containsString("name=\"start\" value=\"20\""));
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
    public void spreadsheetsSayWhoseNeedEachIs() {
        RankedJointPriority said = new SamplePartnership().needed(PURCHASING, KindOfWork.UPKEEP).ranked(1, 0, OptionalInt.empty());
        ViewTable table = RankingTable.of(SamplePartnership.page(1, Arrays.asList(said)), Optional.empty(), NAMES, jira.wording());
        int last = table.columns().size() - 1;
        assertEquals(Arrays.asList("Raised by", "Kind of work"), table.columns().subList(last - 1, last + 1));
        assertEquals(Arrays.asList("Purchasing", "Upkeep"), table.rows().get(0).subList(last - 1, last + 1));
    }

    @Test
    public void whatIsNotPublishedSaysHowManyHaveAssessed() {
        SamplePartnership half = new SamplePartnership().issue("RAD-4", "Dictation").rated(IT, 8, 8, 8, 8, 8, 8)
                .rated(RADIOLOGY, 9, 9, 9, 9, 9, 9).assessedBlindly();
        RankingPage page = SamplePartnership.page(2, Arrays.asList(half.ranked(1, 0, OptionalInt.empty())));
        String written = ranking("ranking-unpublished", page, Optional.empty());
        assertThat(written, containsString("2 of 3 have assessed"));
        assertThat(written, containsString("Not published yet"));
        assertThat(written, not(containsString("data-joint-place")));
        assertThat(written, not(containsString("joint-band")));
        RankingPage seen = SamplePartnership.page(1, Arrays.asList(half.ranked(1, RADIOLOGY, OptionalInt.empty())));
        assertThat(ranking("ranking-unpublished-lens", seen, Optional.of("Radiology")), containsString("Not shown yet"));
        assertEquals(List.of("", "RAD-4", "Dictation", "In progress", "", "2", "3", "", "", "Awaiting assessment"),
                RankingTable.of(seen, Optional.of("Radiology"), NAMES, jira.wording()).rows().get(0).subList(0, 10));
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

    @Test
    public void whatIsLiftedSaysWhyUntilWhenAndWhatItDisplaced() {
        List<JointIssue> displaced = new ArrayList<>();
        for (int number = 2; number <= 8; number++) {
            displaced.add(new SamplePartnership().issue("RAD-" + number, "Number " + number + " <b>").issue());
        }
        SamplePartnership lifted = new SamplePartnership().rated(IT, 5, 5, 5, 5, 5, 5).rated(RADIOLOGY, 5, 5, 5, 5, 5, 5)
                .rated(PURCHASING, 5, 5, 5, 5, 5, 5)
                .flexed(FlexReason.CLINICAL_NEED, "The CT is down", SamplePartnership.TODAY, LocalDate.of(2026, 3, 31)).endorsedByAll();
        SamplePartnership behind = new SamplePartnership().issue("RAD-2", "Number 2").rated(IT, 9, 9, 9, 9, 9, 9);
        String page = ranking("lifted", SamplePartnership.page(9, List.of(lifted.ranked(1, 8, 0, OptionalInt.empty(), displaced),
                behind.ranked(2, 1, 0, OptionalInt.empty(), List.of()), behind.ranked(9, 9, 0, OptionalInt.empty(), List.of()))), Optional.empty());
        assertThat(page, containsString("data-joint-lifted>Lifted</span> <span>Flex: Clinical need, until "));
        assertThat(page, containsString("Otherwise place 8<"));
        assertThat(page, containsString("&#9660;1</span><span class=\"assistive\">Otherwise place 1<"));
        assertThat(page, not(containsString("Otherwise place 9<")));
        assertThat(page, containsString("Displaced 7 joint priorities"));
        assertThat(page, containsString("<a href=\"/jira/browse/RAD-6\">RAD-6</a> <span dir=\"auto\">Number 6 &lt;b&gt;</span>"));
        assertThat(page, not(containsString("RAD-7")));
        assertThat(page, containsString("and 2 more"));
        assertThat(page, containsString("1 is lifted"));
        assertThat(page, containsString("name=\"lifted\" value=\"true\">"));
    }

    @Test
    public void aMustDoIsMarkedLikeAFlex() {
        String page = ranking("must-do", SamplePartnership.page(1, List.of(new SamplePartnership().rated(IT, 5, 5, 5, 5, 5, 5)
                .rated(RADIOLOGY, 5, 5, 5, 5, 5, 5).rated(PURCHASING, 5, 5, 5, 5, 5, 5)
                .mustDo(MustDoReason.END_OF_SUPPORT, LocalDate.of(2026, 6, 1), "https://example.org").endorsedByAll()
                .ranked(1, 0, OptionalInt.empty()))), true, Optional.empty());
        assertThat(page, containsString("Must-do: Support that would end, until "));
        assertThat(page, containsString("name=\"lifted\" value=\"true\" checked=\"checked\">"));
        assertThat(page, not(containsString("Displaced")));
    }

    @Test
    public void whereNothingIsLiftedAnyMoreTheChoiceCanBeUndone() {
        String page = ranking("nothing-lifted", SamplePartnership.page(0, List.of()), true, Optional.empty());
        assertThat(page, containsString("Nothing is lifted at present"));
        assertThat(page, containsString("checked=\"checked\""));
        assertThat(page, not(containsString("<table")));
        assertThat("nothing to choose where nothing is lifted", ranking("joint", page(0), Optional.empty()), not(containsString("name=\"lifted\"")));
    }

    private String ranking(String name, RankingPage page, Optional<String> lens) {
        return ranking(name, page, false, lens);
    }

    private String ranking(String name, RankingPage page, boolean liftedOnly, Optional<String> lens) {
        return SampleViews.render(name, ViewKind.RANKING,
                new RankingView(page, liftedOnly, lens, "/jira/issues/?jql=issuetype+%3D+1", "/jira", NAMES, jira.wording()), jira);
    }
}
