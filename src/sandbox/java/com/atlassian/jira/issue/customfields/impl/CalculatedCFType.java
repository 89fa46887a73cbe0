package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;

/** A field whose value follows from the issue and is stored nowhere. */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> implements SortableCustomField<T> {
    protected CalculatedCFType() { }

    @Override
    @SuppressWarnings("unchecked")
    public int compare(T one, T other, FieldConfig config) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        // Nobody fills it in.
    }
}
