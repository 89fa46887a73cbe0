package com.atlassian.jira.issue;

public interface IssueInputParameters {
    IssueInputParameters addCustomFieldValue(String string, String... strings);
}
