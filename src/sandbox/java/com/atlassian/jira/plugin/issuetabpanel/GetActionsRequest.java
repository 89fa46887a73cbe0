package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;

/** Asks a tab what it holds. */
public final class GetActionsRequest {
    private final Issue issue;

    public GetActionsRequest(Issue issue) {
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
