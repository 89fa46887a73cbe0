package com.atlassian.jira.issue.transport;

public interface FieldTransportParams extends CollectionParams {
}
