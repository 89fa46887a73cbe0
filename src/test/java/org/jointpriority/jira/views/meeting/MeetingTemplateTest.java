package org.jointpriority.jira.views.meeting;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.Test;

import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.views.SampleViews;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.partnership.Agenda;
import org.jointpriority.partnership.SamplePartnership;
import org.jointpriority.partnership.SamplePlanning;

public class MeetingTemplateTest {
    private static final int IT = SamplePartnership.IT;
    private static final int RADIOLOGY = SamplePartnership.RADIOLOGY;
    private static final int PURCHASING = SamplePartnership.PURCHASING;

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void everythingThatNeedsAWordIsOnIt() {
        String page = render("meeting-pack", view(OptionalInt.empty()));
        assertThat(page, containsString("1 disputed, 2 flexes and must-dos, 1 allowance due, 1 awaiting endorsement"));
        assertThat(page, containsString("Disagreement on Patient care"));
        assertThat(page, containsString("The room has &lt;no&gt; power."));
        assertThat(page, containsString("Flex: Clinical need"));
        assertThat(page, containsString("To be endorsed by 12/Mar/26"));
        assertThat(page, containsString("Waiting for IT, Radiology and Purchasing to rate every criterion."));
        assertThat("the joint place of an allowance", page, containsString("<span class=\"joint-agenda-place\">2</span> <a class=\"joint-key\" href=\"/jira/browse/RAD-7\">"));
        assertThat(page, containsString("Must-do: Regulation"));
        assertThat(page, containsString("Local accounts until the vendor&#39;s next release."));
        assertThat(page, containsString("Waiting for IT, Radiology and Purchasing to endorse this revision."));
        assertThat(page, containsString("1 more is not on the agenda"));
        assertThat("ratings side by side", page.substring(page.indexOf("Replace CT 2")), containsString("joint-agenda-apart\">9</td>"));
    }

    @Test
    public void throughALensItIsADepartmentsOwnAgenda() {
        String page = render("meeting-pack-lens", view(OptionalInt.of(PURCHASING)));
        assertThat(page, not(containsString("Local accounts")));
        assertThat(page, containsString("The room has"));
    }

    @Test
    public void whereNothingIsToBeSaidItIsEmpty() {
        assertTrue(new MeetingView(SamplePlanning.agenda(List.of(), List.of(), List.of()).through(OptionalInt.of(PURCHASING)), "/jira", id -> Optional.empty(),
                jira.wording()).isEmpty());
    }

    @Test
    public void sixtyDisputedOnesAreWrittenOneBelowTheOther() {
        List<Agenda.Dispute> many = new ArrayList<>();
        for (int place = 1; place <= 60; place++) {
            many.add(disputed().dispute(place));
        }
        MeetingView view = new MeetingView(SamplePlanning.agenda(many, List.of(), List.of()), "/jira", MeetingTemplateTest::name, jira.wording());
        assertEquals(60, view.disputed().size());
        render("meeting-pack-sixty", view);
    }

    private MeetingView view(OptionalInt lens) {
        SamplePartnership waiting = new SamplePartnership().issue("RAD-12", "Move the PACS archive").rated(IT, 6, 5, 8, 7, 4, 7)
                .rated(RADIOLOGY, 6, 5, 8, 7, 4, 7).rated(PURCHASING, 6, 5, 8, 7, 4, 7);
        SamplePartnership flexed = new SamplePartnership().issue("RAD-31", "Downtime redundancy")
                .flexed(FlexReason.CLINICAL_NEED, "Stroke unit opens", LocalDate.of(2026, 3, 12), LocalDate.of(2026, 4, 30))
                .mustDo(MustDoReason.REGULATION, LocalDate.of(2026, 6, 1), "https://example.org/law");
        return new MeetingView(SamplePlanning.agenda(List.of(disputed().dispute(1)), flexed.lifts(3), Stream.of(waiting.item(2), flexed.item(3)).toList()).through(lens),
                "/jira", MeetingTemplateTest::name, jira.wording());
    }

    private static SamplePartnership disputed() {
        return new SamplePartnership().issue("RAD-7", "Replace CT 2").rated(IT, 3, 5, 5, 5, 5, 5).rated(RADIOLOGY, 9, 9, 8, 5, 8, 5)
                .rated(PURCHASING, 7, 7, 6, 5, 9, 3).endorsed(IT, Word.NEEDS_DISCUSSION, "The room has <no> power.", null);
    }

    private static Optional<String> name(int id) {
        return Optional.of(id == IT ? "IT" : id == RADIOLOGY ? "Radiology" : "Purchasing");
    }

    private String render(String name, MeetingView view) {
        return SampleViews.render(name, ViewKind.MEETING_PACK, view, jira);
    }
}
