package org.jointpriority.jira.purchasing;

import java.time.LocalDate;
import java.util.Locale;

import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.jira.platform.Wording;

/** An agreement that covers affected systems, and until when. */
public final class AgreementView {
    private final Agreement agreement;
    private final String kindName;
    private final String vendor;
    private final String coversSentence;
    private final String referenceSentence;
    private final String term;
    private final boolean inForce;
    private final String notice;

    /** @param systems the names of the affected systems that it covers */
    AgreementView(Agreement agreement, String vendor, String systems, LocalDate today, Wording wording) {
        this.agreement = agreement;
        this.kindName = wording.text("joint-priority.registry.word." + agreement.kind().name().toLowerCase(Locale.ROOT));
        this.vendor = vendor;
        this.coversSentence = wording.text("joint-priority.purchasing.agreement.covers", systems);
        this.referenceSentence = agreement.reference().isEmpty() ? null
                : wording.text("joint-priority.purchasing.agreement.reference", agreement.reference());
        this.inForce = agreement.isInForce(today);
        this.term = term(agreement, today, wording);
        this.notice = agreement.noticeDay().filter(day -> !day.isBefore(today))
                .map(day -> wording.text("joint-priority.purchasing.agreement.notice", wording.day(day).text())).orElse(null);
    }

    static String term(Agreement agreement, LocalDate today, Wording wording) {
        if (agreement.start().filter(today::isBefore).isPresent()) {
            return wording.text("joint-priority.purchasing.agreement.from", wording.day(agreement.start().get()).text());
        }
        return agreement.end().map(day -> wording.text("joint-priority.purchasing.agreement." + (day.isBefore(today) ? "ended" : "until"),
                wording.day(day).text())).orElseGet(() -> wording.text("joint-priority.purchasing.agreement.open"));
    }

    public String title() {
        return agreement.title();
    }

    public String kindName() {
        return kindName;
    }

    public String vendor() {
        return vendor;
    }

    /** Which of the affected systems it covers. */
    public String coversSentence() {
        return coversSentence;
    }

    public String term() {
        return term;
    }

    public boolean isInForce() {
        return inForce;
    }

    /** The last day for giving notice, if it is still to come. */
    public String notice() {
        return notice;
    }

    public String referenceSentence() {
        return referenceSentence;
    }
}
