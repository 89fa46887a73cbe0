package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Comparator;

public abstract class AbstractMultiCFType<S> extends AbstractCustomFieldType<Collection<S>, S> {
    protected AbstractMultiCFType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) { }
    protected abstract S convertDbValueToType(Object object);
    protected abstract Object convertTypeToDbValue(S s);
    protected abstract PersistenceFieldType getDatabaseType();
    protected abstract Comparator<S> getTypeComparator();
    public Collection<S> getValueFromIssue(CustomField customField, Issue issue) { throw new UnsupportedOperationException("declared for compiling only"); }
}
