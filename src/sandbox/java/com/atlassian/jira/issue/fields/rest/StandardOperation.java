package com.atlassian.jira.issue.fields.rest;

import java.util.Locale;

/** What can be done to a field. */
public enum StandardOperation {
    SET, ADD, EDIT, REMOVE;

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
