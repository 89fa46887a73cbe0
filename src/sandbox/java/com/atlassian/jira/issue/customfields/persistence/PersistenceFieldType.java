package com.atlassian.jira.issue.customfields.persistence;

/** The kind of column that holds a field's values. */
public final class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType();

    private PersistenceFieldType() { }
}
