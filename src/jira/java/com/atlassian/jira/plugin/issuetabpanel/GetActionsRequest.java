package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;

public final class GetActionsRequest {
    GetActionsRequest() { }
    public Issue issue() { throw new UnsupportedOperationException("declared for compiling only"); }
}
