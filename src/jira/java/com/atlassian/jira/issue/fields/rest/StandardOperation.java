package com.atlassian.jira.issue.fields.rest;

public enum StandardOperation {
    SET, ADD, EDIT, REMOVE;
    public String getName() { throw new UnsupportedOperationException("declared for compiling only"); }
}
