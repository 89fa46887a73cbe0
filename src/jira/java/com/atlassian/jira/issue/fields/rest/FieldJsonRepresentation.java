package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

public class FieldJsonRepresentation {
    public FieldJsonRepresentation(JsonData jsonData) { }
    public FieldJsonRepresentation(JsonData jsonData, JsonData jsonData2) { }
}
