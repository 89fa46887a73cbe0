package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

public interface SortableCustomField<T> {
    int compare(T t, T t2, FieldConfig fieldConfig);
}
