package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

public class FieldOperationHolder {
    public FieldOperationHolder(String string, JsonData jsonData) { }
    public JsonData getData() { throw new UnsupportedOperationException("declared for compiling only"); }
    public String getOperation() { throw new UnsupportedOperationException("declared for compiling only"); }
}
