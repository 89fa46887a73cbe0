package org.jointpriority.jira.notifications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.jira.partnership.LiftView;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.notices.LetterEntry;
import org.jointpriority.partnership.notices.Reason;
import org.jointpriority.partnership.notices.Told;

/** What a mail says of one joint priority. */
public final class EntryView {
    private final String issueKey;
    private final String summary;
    private final String address;
    private final List<Line> lines;

    private EntryView(LetterEntry entry, String baseUrl, Wording wording) {
        this.issueKey = entry.issue().key().toString();
        this.summary = entry.issue().summary();
        this.address = baseUrl + "/browse/" + issueKey;
        List<Line> all = new ArrayList<>();
        entry.told().forEach(told -> all.add(new Line(told, wording)));
        this.lines = Collections.unmodifiableList(all);
    }

    static EntryView of(LetterEntry entry, String baseUrl, Wording wording) {
        return new EntryView(entry, baseUrl, wording);
    }

    public String issueKey() {
        return issueKey;
    }

    public String summary() {
        return summary;
    }

    public String address() {
        return address;
    }

    public List<Line> lines() {
        return lines;
    }

    /** One thing that a department is told. */
    public static final class Line {
        private final String colour;
        private final String sentence;
        private final String quote;
        private final List<String> reasons;

        private Line(Told told, Wording wording) {
            this.colour = told.department().colour();
            this.sentence = sentence(told, wording);
            this.quote = told.flex().map(Flex::text).orElseGet(() -> told.word().map(Endorsement::text).orElse(""));
            List<String> why = new ArrayList<>();
            told.reasons().forEach(reason -> why.add(sentence(reason, wording)));
            this.reasons = Collections.unmodifiableList(why);
        }

        private static String sentence(Told told, Wording wording) {
            String department = told.department().name();
            switch (told.kind()) {
                case ENDORSEMENT_STALE:
                    return wording.text("joint-priority.mail.line.endorsement-stale", department,
                            wording.exactMoment(told.word().get().at()).text());
                case ALLOWANCE_DUE:
                    return wording.text("joint-priority.mail.line.allowance-due", department,
                            wording.day(told.word().get().reviewOn().get()).text());
                case FLEX_REQUESTED:
                    return wording.text("joint-priority.mail.line.flex-requested", department, requester(told, wording),
                            wording.day(told.flex().get().respondBy()).text(), wording.day(told.flex().get().end()).text(),
                            LiftView.reason(told.flex().get().reason(), wording));
                case FLEX_IN_FORCE:
                    return wording.text("joint-priority.mail.line.flex-in-force", requester(told, wording),
                            wording.day(told.flex().get().end()).text());
                default:
                    return wording.text("joint-priority.mail.line." + code(told.kind()), department);
            }
        }

        private static String requester(Told told, Wording wording) {
            return told.requester().isEmpty() ? wording.text("joint-priority.change.department.former") : told.requester();
        }

        private static String sentence(Reason reason, Wording wording) {
            return wording.text("joint-priority.mail.reason." + code(reason.what()),
                    reason.department().orElseGet(() -> wording.text("joint-priority.change.department.former")));
        }

        private static String code(Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String colour() {
            return colour;
        }

        public String sentence() {
            return sentence;
        }

        public boolean hasQuote() {
            return !quote.isEmpty();
        }

        /** What the department itself had written. */
        public String quote() {
            return quote;
        }

        public boolean hasReasons() {
            return !reasons.isEmpty();
        }

        public List<String> reasons() {
            return reasons;
        }
    }
}
