package com.atlassian.jira.issue.customfields.persistence;

public interface CustomFieldValuePersister {
}
