package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.transport.FieldTransportParams;

public interface CustomFieldParams extends FieldTransportParams {
}
