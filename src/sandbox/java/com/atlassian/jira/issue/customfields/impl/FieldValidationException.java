package com.atlassian.jira.issue.customfields.impl;

/** A text that is no value of a field. */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        super(message);
    }
}
