package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;

public interface Issue extends IssueContext {
    Object getCustomFieldValue(CustomField customField);
    String getDescription();
    Timestamp getDueDate();
    Long getId();
    String getIssueTypeId();
    String getKey();
    Long getProjectId();
    Project getProjectObject();
    String getReporterId();
    String getResolutionId();
    Status getStatus();
    String getSummary();
}
