package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;

public interface CustomFieldExportContext {
    CustomField getCustomField();
    String getDefaultColumnHeader();
}
