package com.atlassian.jira.issue.customfields;

public interface CustomFieldSearcher {
}
