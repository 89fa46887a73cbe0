package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;

public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    public CalculatedCFType() { }
    public int compare(T t, T t2, FieldConfig fieldConfig) { throw new UnsupportedOperationException("declared for compiling only"); }
    public Object getStringValueFromCustomFieldParams(CustomFieldParams customFieldParams) { throw new UnsupportedOperationException("declared for compiling only"); }
    public T getValueFromCustomFieldParams(CustomFieldParams customFieldParams) throws FieldValidationException { throw new UnsupportedOperationException("declared for compiling only"); }
    public void validateFromParams(CustomFieldParams customFieldParams, ErrorCollection errorCollection, FieldConfig fieldConfig) { throw new UnsupportedOperationException("declared for compiling only"); }
}
