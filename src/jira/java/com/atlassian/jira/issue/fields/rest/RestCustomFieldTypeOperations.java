package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

public interface RestCustomFieldTypeOperations {
    JsonData getJsonDefaultValue(IssueContext issueContext, CustomField customField);
    RestFieldOperationsHandler getRestFieldOperation(CustomField customField);
}
