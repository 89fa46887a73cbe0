package org.jointpriority.jira.views.environment;

import java.util.Locale;

import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.jira.platform.Wording;

/** An agreement in one sentence. */
final class AgreementWords {
    private AgreementWords() { }

    static String sentence(Agreement agreement, Wording wording) {
        String kind = wording.text("joint-priority.agreement.kind." + agreement.kind().name().toLowerCase(Locale.ROOT));
        return agreement.end().isPresent()
                ? wording.text("joint-priority.environment.agreement.until", agreement.title(), kind, wording.day(agreement.end().get()).text())
                : wording.text("joint-priority.environment.agreement", agreement.title(), kind);
    }
}
