package org.jointpriority.jira.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.jira.partnership.ChangeSentences;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.HistoryPage;
import org.jointpriority.partnership.RecordedChange;

/** Part of the history, the oldest first, and the way to what came before. */
public final class HistoryView {
    private final List<EntryView> entries;
    private final String label;
    private final String earlierAddress;
    private final String earlierLabel;

    HistoryView(HistoryPage page, String baseUrl, ChangeSentences sentences, Wording wording) {
        this.entries = Collections.unmodifiableList(entries(page, sentences, wording));
        this.label = wording.text("joint-priority.history.shown", page.changes().size());
        this.earlierAddress = page.start() == 0 ? null
                : baseUrl + "/plugins/servlet/joint-priority/history?issue=" + page.issue().key() + "&before=" + page.start();
        this.earlierLabel = wording.text("joint-priority.history.earlier", page.start());
    }

    private static List<EntryView> entries(HistoryPage page, ChangeSentences sentences, Wording wording) {
        List<EntryView> entries = new ArrayList<>();
        List<ChangeView> together = new ArrayList<>();
        RecordedChange first = null;
        for (RecordedChange change : page.changes()) {
            if (first != null && !isOneDeed(first, change)) {
                entries.add(new EntryView(first, together, wording));
                together = new ArrayList<>();
                first = null;
            }
            first = first == null ? change : first;
            together.add(new ChangeView(change, page, sentences));
        }
        if (first != null) {
            entries.add(new EntryView(first, together, wording));
        }
        return entries;
    }

    private static boolean isOneDeed(RecordedChange one, RecordedChange other) {
        return one.revision() == other.revision() && one.by().equals(other.by()) && one.at().equals(other.at());
    }

    public List<EntryView> entries() {
        return entries;
    }

    /** How many changes these are. */
    public String label() {
        return label;
    }

    public boolean hasEarlier() {
        return earlierAddress != null;
    }

    public String earlierAddress() {
        return earlierAddress;
    }

    public String earlierLabel() {
        return earlierLabel;
    }
}
