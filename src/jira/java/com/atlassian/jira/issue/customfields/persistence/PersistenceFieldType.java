package com.atlassian.jira.issue.customfields.persistence;

public final class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = null;

    private PersistenceFieldType() { }
}
