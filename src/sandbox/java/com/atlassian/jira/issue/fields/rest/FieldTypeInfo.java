package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/** What a field can be set to. */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
    }

    /** Null where anything goes. */
    public Collection<?> getAllowedValues() {
        return allowedValues;
    }
}
