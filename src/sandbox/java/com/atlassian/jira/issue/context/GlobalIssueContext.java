package com.atlassian.jira.issue.context;

/** The context of all projects. */
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() { }

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public int compareTo(JiraContextNode other) {
        return other == this ? 0 : -1;
    }
}
