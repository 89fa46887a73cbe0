package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.List;
import java.util.Map;

public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    public String getChangelogString(CustomField customField, T t) { throw new UnsupportedOperationException("declared for compiling only"); }
    public List<FieldConfigItemType> getConfigurationItemTypes() { throw new UnsupportedOperationException("declared for compiling only"); }
    public String getKey() { throw new UnsupportedOperationException("declared for compiling only"); }
    public String getName() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField customField, FieldLayoutItem fieldLayoutItem) { throw new UnsupportedOperationException("declared for compiling only"); }
    public boolean valuesEqual(T t, T t2) { throw new UnsupportedOperationException("declared for compiling only"); }
}
