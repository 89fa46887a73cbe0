package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** Null where the stored value says enough. */
    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return new HashMap<>();
    }

    @Override
    public boolean valuesEqual(T one, T other) {
        return Objects.equals(one, other);
    }
}
