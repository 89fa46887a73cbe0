package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;

public final class ShowPanelRequest {
    ShowPanelRequest() { }
    public boolean isAnonymous() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Issue issue() { throw new UnsupportedOperationException("declared for compiling only"); }
}
