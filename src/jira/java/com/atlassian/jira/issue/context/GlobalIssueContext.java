package com.atlassian.jira.issue.context;

public class GlobalIssueContext {
    public static JiraContextNode getInstance() { throw new UnsupportedOperationException("declared for compiling only"); }
}
