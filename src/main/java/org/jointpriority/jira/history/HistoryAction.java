package org.jointpriority.jira.history;

import java.time.Instant;
import java.util.Date;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;

/** One of the things in the tab, as Jira takes them: it puts them in the order that the person wants. */
public final class HistoryAction implements IssueAction {
    private final String html;
    private final Instant moment;

    HistoryAction(String html, Instant moment) {
        this.html = html;
        this.moment = moment;
    }

    @Override
    public String getHtml() {
        return html;
    }

    @Override
    public Date getTimePerformed() {
        return Date.from(moment);
    }

    /** Among all that happened to the issue the way to what came before would lead astray. */
    @Override
    public boolean isDisplayActionAllTab() {
        return false;
    }
}
