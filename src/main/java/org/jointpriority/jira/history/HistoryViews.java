package org.jointpriority.jira.history;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.jira.partnership.ChangeSentences;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.HistoryPage;
import org.jointpriority.partnership.Partnership;

/** The history as its templates take it. */
@Named
public final class HistoryViews {
    private static final int PAGE = 50;

    private final Partnership partnership;
    private final ChangeSentences sentences;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public HistoryViews(Partnership partnership, ChangeSentences sentences, Wording wording, ApplicationProperties application) {
        this.partnership = partnership;
        this.sentences = sentences;
        this.wording = wording;
        this.application = application;
    }

    HistoryView latest(String idOrKey) {
        return view(partnership.latest(idOrKey, PAGE));
    }

    /** @param end how many changes came before those that the person sees already */
    HistoryView before(String idOrKey, int end) {
        int start = Math.max(0, end - PAGE);
        return view(partnership.history(idOrKey, start, end - start));
    }

    private HistoryView view(HistoryPage page) {
        return new HistoryView(page, application.getBaseUrl(UrlMode.RELATIVE), sentences, wording);
    }
}
