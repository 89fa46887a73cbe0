package com.atlassian.jira;

/** What a value in a search can stand for. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() { };

    private JiraDataTypes() { }
}
