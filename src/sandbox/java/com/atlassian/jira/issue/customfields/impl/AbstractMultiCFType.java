package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A field that holds several values, each stored for itself. */
public abstract class AbstractMultiCFType<S> extends AbstractCustomFieldType<Collection<S>, S> {
    private final CustomFieldValuePersister persister;

    protected AbstractMultiCFType(CustomFieldValuePersister persister, GenericConfigManager defaults) {
        this.persister = persister;
    }

    protected abstract S convertDbValueToType(Object value);

    protected abstract Object convertTypeToDbValue(S value);

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Comparator<S> getTypeComparator();

    /** As in Jira a field without values has none, and no empty list. */
    @Override
    public Collection<S> getValueFromIssue(CustomField field, Issue issue) {
        return valueOf(persister.getValues(field, issue.getId(), getDatabaseType()));
    }

    /** What Jira makes of what is stored. */
    public final Collection<S> valueOf(List<Object> stored) {
        List<S> values = stored.stream().map(this::convertDbValueToType).filter(Objects::nonNull).sorted(getTypeComparator()).toList();
        return values.isEmpty() ? null : values;
    }

    /** What Jira stores of a value. */
    public final List<Object> stored(Collection<S> value) {
        return value == null ? List.of() : value.stream().map(this::convertTypeToDbValue).toList();
    }
}
