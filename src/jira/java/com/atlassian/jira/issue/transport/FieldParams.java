package com.atlassian.jira.issue.transport;

public interface FieldParams {
}
