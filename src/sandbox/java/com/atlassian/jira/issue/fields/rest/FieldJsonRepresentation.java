package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** What JSON says of a field: for programs, and as people read it if that was asked for. */
public class FieldJsonRepresentation {
    private final JsonData standard;
    private final JsonData rendered;

    public FieldJsonRepresentation(JsonData standard) {
        this(standard, null);
    }

    public FieldJsonRepresentation(JsonData standard, JsonData rendered) {
        this.standard = standard;
        this.rendered = rendered;
    }

    public JsonData getStandardData() {
        return standard;
    }

    public JsonData getRenderedData() {
        return rendered;
    }
}
