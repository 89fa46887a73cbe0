package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.HashMap;
import java.util.Map;

/** What all custom field types have in common. */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private volatile String key = "";
    private volatile String name = "";

    /** What Jira's types read from their module descriptor. */
    public final void introduce(String completeKey, String moduleName) {
        key = completeKey;
        name = moduleName;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return new HashMap<>();
    }
}
