package org.jointpriority.jira.history;

import org.jointpriority.jira.partnership.ChangeSentences;
import org.jointpriority.jira.partnership.ChangedValue;
import org.jointpriority.partnership.HistoryPage;
import org.jointpriority.partnership.RecordedChange;

/** One change: the sentence, and from what to what where the sentence does not say it. */
public final class ChangeView {
    private final String sentence;
    private final ChangedValue before;
    private final ChangedValue after;

    ChangeView(RecordedChange change, HistoryPage page, ChangeSentences sentences) {
        this.sentence = sentences.of(change, page.criteria(), page.registry());
        this.before = sentences.before(change).orElse(null);
        this.after = sentences.after(change).orElse(null);
    }

    public String sentence() {
        return sentence;
    }

    /** Null where there is nothing to add. */
    public ChangedValue before() {
        return before;
    }

    /** Null where there is nothing to add. */
    public ChangedValue after() {
        return after;
    }
}
