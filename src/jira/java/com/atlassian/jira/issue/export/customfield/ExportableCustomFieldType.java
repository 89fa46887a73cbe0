package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;

public interface ExportableCustomFieldType {
    FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext customFieldExportContext);
}
