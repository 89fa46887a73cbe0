package org.jointpriority.jira.notifications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jointpriority.domain.notices.NoticeKind;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.notices.Letter;
import org.jointpriority.partnership.notices.LetterEntry;
import org.jointpriority.partnership.notices.Told;

/** A mail as a person reads it. */
public final class LetterView {
    private static final int LONGEST_SUBJECT = 200;

    private final String subject;
    private final String title;
    private final List<EntryView> entries;
    private final String moreSentence;
    private final String choiceAddress;
    private final String reasonSentence;
    private final String choiceLabel;
    private final Optional<String> threadCode;
    private final String language;

    private LetterView(Letter letter, String baseUrl, Wording wording) {
        List<EntryView> all = new ArrayList<>();
        letter.entries().forEach(entry -> all.add(EntryView.of(entry, baseUrl, wording)));
        this.entries = Collections.unmodifiableList(all);
        this.title = letter.isDigest() ? wording.text("joint-priority.mail.title.digest", letter.size())
                : wording.text("joint-priority.mail.title", letter.size());
        this.subject = line(letter.size() == 1 ? subject(letter.entries().get(0), wording) : title);
        this.moreSentence = letter.more() == 0 ? "" : wording.text("joint-priority.mail.more", letter.more());
        this.choiceAddress = baseUrl + NotificationsServlet.ADDRESS;
        this.reasonSentence = wording.text("joint-priority.mail.footer");
        this.choiceLabel = wording.text("joint-priority.mail.choose");
        this.threadCode = letter.size() == 1 ? Optional.of(Long.toString(letter.entries().get(0).issue().id())) : Optional.empty();
        this.language = wording.language();
    }

    static LetterView of(Letter letter, String baseUrl, Wording wording) {
        return new LetterView(letter, baseUrl, wording);
    }

    private static String subject(LetterEntry entry, Wording wording) {
        // Of several, what one hears of most seldom.
        NoticeKind kind = entry.told().stream().map(Told::kind).max(Comparator.naturalOrder()).orElseThrow(IllegalStateException::new);
        return wording.text("joint-priority.mail.subject." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                entry.issue().key().toString(), entry.issue().summary());
    }

    /** What somebody wrote must not become another header. */
    private static String line(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").trim();
        if (line.length() <= LONGEST_SUBJECT) {
            return line;
        }
        // Never half of a character that takes two.
        int end = Character.isHighSurrogate(line.charAt(LONGEST_SUBJECT - 1)) ? LONGEST_SUBJECT - 1 : LONGEST_SUBJECT;
        return line.substring(0, end) + '\u2026';
    }

    String subject() {
        return subject;
    }

    /** What mails about the same joint priority have in common; empty for one about several. */
    Optional<String> threadCode() {
        return threadCode;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public List<EntryView> entries() {
        return entries;
    }

    public boolean hasMore() {
        return !moreSentence.isEmpty();
    }

    public String moreSentence() {
        return moreSentence;
    }

    public String reasonSentence() {
        return reasonSentence;
    }

    public String choiceAddress() {
        return choiceAddress;
    }

    public String choiceLabel() {
        return choiceLabel;
    }
}
