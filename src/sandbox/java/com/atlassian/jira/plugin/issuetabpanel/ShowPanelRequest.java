package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;

/** Asks a tab whether it has a place on an issue. */
public final class ShowPanelRequest {
    private final Issue issue;
    private final boolean anonymous;

    public ShowPanelRequest(Issue issue, boolean anonymous) {
        this.issue = issue;
        this.anonymous = anonymous;
    }

    public Issue issue() {
        return issue;
    }

    public boolean isAnonymous() {
        return anonymous;
    }
}
