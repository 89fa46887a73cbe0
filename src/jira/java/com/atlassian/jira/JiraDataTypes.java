package com.atlassian.jira;

public final class JiraDataTypes {
    public static final JiraDataType ISSUE = null;
    private JiraDataTypes() { }
}
