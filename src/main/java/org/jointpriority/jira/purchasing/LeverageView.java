package org.jointpriority.jira.purchasing;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.purchasing.Leverage;
import org.jointpriority.jira.platform.Wording;

/** An agreement at another site that an affected system could join, and until when it holds. */
public final class LeverageView {
    private final String sentence;
    private final String term;

    LeverageView(Leverage hint, String vendor, LocalDate today, Wording wording) {
        String sites = wording.list(hint.sites().stream().map(Site::name).collect(Collectors.toList()));
        this.sentence = wording.text("joint-priority.purchasing.leverage." + (hint.isSameVendor() ? "vendor" : "kind"),
                hint.system().name(), hint.agreement().title(), vendor, sites, hint.system().kind());
        this.term = AgreementView.term(hint.agreement(), today, wording);
    }

    public String sentence() {
        return sentence;
    }

    public String term() {
        return term;
    }
}
