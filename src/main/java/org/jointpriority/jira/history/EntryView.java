package org.jointpriority.jira.history;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.RecordedChange;

/** What somebody did in one go. */
public final class EntryView {
    private final Instant moment;
    private final When at;
    private final String revision;
    private final List<ChangeView> changes;

    EntryView(RecordedChange first, List<ChangeView> changes, Wording wording) {
        this.moment = first.at();
        this.at = wording.moment(first.at());
        this.revision = wording.text("joint-priority.history.revision", Integer.toString(first.revision()));
        this.changes = Collections.unmodifiableList(changes);
    }

    Instant moment() {
        return moment;
    }

    public When at() {
        return at;
    }

    public String revision() {
        return revision;
    }

    public List<ChangeView> changes() {
        return changes;
    }
}
