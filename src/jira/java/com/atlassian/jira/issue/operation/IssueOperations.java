package com.atlassian.jira.issue.operation;

public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = null;
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = null;
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = null;
}
