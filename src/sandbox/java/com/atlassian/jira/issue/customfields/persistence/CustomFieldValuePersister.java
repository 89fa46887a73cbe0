package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** What is stored of custom fields. */
public interface CustomFieldValuePersister {
    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type);
}
