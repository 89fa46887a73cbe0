package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.Map;

public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    public String getKey() { throw new UnsupportedOperationException("declared for compiling only"); }
    public String getName() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField customField, FieldLayoutItem fieldLayoutItem) { throw new UnsupportedOperationException("declared for compiling only"); }
}
