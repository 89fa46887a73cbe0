package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.fields.config.FieldConfig;

public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    public CalculatedCFType() { }
    public int compare(T t, T t2, FieldConfig fieldConfig) { throw new UnsupportedOperationException("declared for compiling only"); }
}
