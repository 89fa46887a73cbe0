package org.jointpriority.jira.notifications;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.NoticeKind;
import org.jointpriority.domain.notices.Pace;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.Rendering;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.notices.Letter;
import org.jointpriority.partnership.notices.LetterEntry;
import org.jointpriority.partnership.notices.Reason;
import org.jointpriority.partnership.notices.Told;
import org.junit.Test;

public class LetterTemplateTest {
    private static final String BASE = "https://jira.example/jira";
    private static final Department IT = Department.of(1, "IT").withColour("#0c66e4");
    private static final Department RADIOLOGY = Department.of(2, "Radiology").withColour("#6e5dc6");
    private static final Instant NOON = Instant.parse("2026-02-27T12:00:00Z");

    private final Wording wording = new JiraInEnglish().wording();

    @Test
    public void everyKindHasASubjectAndASentence() {
        for (NoticeKind kind : NoticeKind.values()) {
            LetterView letter = letter(false, entry(12, "Move the archive", told(kind, IT)));
            assertThat(letter.subject(), containsString("(RAD-12) "));
            assertThat(letter.subject(), containsString(": Move the archive"));
            String sentence = letter.entries().get(0).lines().get(0).sentence();
            assertThat(sentence, containsString(kind == NoticeKind.FLEX_IN_FORCE ? "Radiology" : "IT"));
            assertThat(LetterText.of(letter), containsString("* " + sentence));
            assertThat(html("mail-" + kind, letter), containsString(sentence));
        }
    }

    /** What makes no endorsement stale is never a reason. */
    @Test
    public void everythingThatCanMakeAnEndorsementStaleHasItsWords() {
        List<Reason> reasons = Arrays.stream(Change.What.values()).filter(Change.What::isMaterial)
                .map(what -> Reason.of(what, Optional.of("Radiology"))).collect(Collectors.toList());
        LetterView letter = letter(false, entry(12, "Move the archive", Told.stale(IT, word(), reasons)));
        List<String> sentences = letter.entries().get(0).lines().get(0).reasons();
        assertEquals(sentences.stream().distinct().count(), reasons.size());
        sentences.forEach(sentence -> assertThat(LetterText.of(letter), containsString("  - " + sentence)));
        assertThat(html("mail-reasons", letter), containsString("<li style=\"margin:2px 0\">Radiology changed its assessment</li>"));
    }

    @Test
    public void severalAreOneListAndADigestSaysSo() {
        LetterView letter = letter(false, entry(12, "Move the archive", told(NoticeKind.ASSESSMENT_AWAITED, IT)),
                entry(7, "Replace the CT", told(NoticeKind.ALLOWANCE_DUE, IT), told(NoticeKind.ENDORSEMENT_STALE, RADIOLOGY)));
        assertEquals("News of 2 joint priorities", letter.subject());
        assertEquals(Optional.empty(), letter.threadCode());
        String page = html("mail-several", letter);
        assertTrue(page.indexOf("RAD-12") < page.indexOf("RAD-7"));
        assertThat(page, containsString("href=\"https://jira.example/jira/browse/RAD-7\""));
        assertThat(page, containsString("href=\"https://jira.example/jira/plugins/servlet/joint-priority/notifications\""));
        assertEquals("Today\u2019s news of a joint priority", letter(true, entry(12, "Move", told(NoticeKind.ASSESSMENT_AWAITED, IT))).title());
    }

    @Test
    public void whatIsAboutOneHasSomethingInCommonWithTheOthersAboutIt() {
        assertEquals(Optional.of("10012"), letter(false, entry(12, "Move", told(NoticeKind.ASSESSMENT_AWAITED, IT))).threadCode());
    }

    @Test
    public void aLongOneSaysHowMuchItLeavesOut() {
        List<LetterEntry> many = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            many.add(entry(i, "Number " + i, told(NoticeKind.ENDORSEMENT_AWAITED, IT)));
        }
        LetterView letter = letter(true, many.toArray(new LetterEntry[0]));
        assertEquals("Today\u2019s news of 1,000 joint priorities", letter.subject());
        assertEquals(Letter.MOST_ENTRIES, letter.entries().size());
        assertThat(html("mail-digest", letter), containsString("950 more are not shown here."));
        assertThat(LetterText.of(letter), containsString("950 more are not shown here."));
    }

    @Test
    public void whatPeopleWroteStaysText() {
        LetterView letter = letter(false, entry(12, "<script>alert(1)</script>\r\nBcc: everybody@example.org\u2028X: y",
                Told.allowanceDue(IT, Endorsement.of(1, Word.AGREE_WITH_ALLOWANCE, "Line one\nLine <b>two</b>",
                        Optional.of(LocalDate.of(2026, 2, 27)), 3, "anna", NOON))));
        assertFalse(letter.subject(), letter.subject().chars().anyMatch(Character::isISOControl));
        assertThat(letter.subject(), containsString("Bcc: everybody"));
        String page = html("mail-hostile", letter);
        assertThat(page, not(containsString("<script")));
        assertThat(page, not(containsString("<b>")));
        assertThat(LetterText.of(letter), containsString("  > Line one\r\n  > Line <b>two</b>\r\n"));
        assertThat(LetterText.of(letter), not(containsString("\r\nBcc")));
    }

    @Test
    public void aSubjectEndsBeforeItGetsTooLong() {
        String subject = letter(false, entry(12, "\ud83c\udfe5".repeat(300), told(NoticeKind.ASSESSMENT_AWAITED, IT))).subject();
        assertTrue(subject, subject.length() <= 201 && subject.endsWith("\ud83c\udfe5\u2026"));
    }

    @Test
    public void thePageOfChoicesShowsTheHourWhereItMatters() {
        String daily = page("choice-daily", MailChoice.of(Pace.DAILY, 7));
        assertThat(daily, containsString("value=\"DAILY\" checked"));
        assertThat(daily, containsString("<option value=\"7\" selected>"));
        assertThat(daily, containsString("Central European Time"));
        assertThat(daily, not(containsString("data-joint-hour hidden")));
        assertThat(page("choice", MailChoice.unchosen()), containsString("data-joint-hour hidden"));
    }

    private String page(String name, MailChoice choice) {
        return SamplePages.render("notifications-" + name, "templates/joint-priority/notifications/choice.vm", context("choice",
                ChoiceView.of(choice, ZoneId.of("Europe/Berlin"), "/jira/rest/joint-priority/1.0/notifications", wording)));
    }

    private static String html(String name, LetterView letter) {
        return SamplePages.render("notifications-" + name, "templates/joint-priority/notifications/letter.vm", context("letter", letter));
    }

    private static Map<String, Object> context(String name, Object view) {
        Map<String, Object> context = new HashMap<>();
        context.put(name, view);
        context.put("i18n", new Rendering.Texts());
        return context;
    }

    private LetterView letter(boolean isDigest, LetterEntry... entries) {
        return LetterView.of(Letter.of("1-1", Person.of("anna", "Anna"), isDigest, List.of(entries)), BASE, wording);
    }

    private static LetterEntry entry(int number, String summary, Told... told) {
        return LetterEntry.of(JointIssue.of(10000 + number, IssueKey.parse("RAD-" + number), 10000, summary, "To Do", true,
                Optional.empty(), Map.of(), List.of()), List.of(told));
    }

    private static Told told(NoticeKind kind, Department department) {
        return switch (kind) {
            case ENDORSEMENT_STALE -> Told.stale(department, word(), List.of());
            case ALLOWANCE_DUE -> Told.allowanceDue(department, word());
            case FLEX_REQUESTED, FLEX_IN_FORCE -> Told.flex(kind, department, Flex.of(2, FlexReason.CYBER_THREAT, "Ransomware <in> the region",
                    LocalDate.of(2026, 3, 6), LocalDate.of(2026, 4, 30), "chen", NOON), "Radiology");
            default -> Told.awaited(kind, department);
        };
    }

    private static Endorsement word() {
        return Endorsement.of(1, Word.AGREE_WITH_ALLOWANCE, "Films on paper meanwhile", Optional.of(LocalDate.of(2026, 2, 27)), 3, "anna", NOON);
    }
}
