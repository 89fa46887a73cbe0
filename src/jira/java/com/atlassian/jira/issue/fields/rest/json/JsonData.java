package com.atlassian.jira.issue.fields.rest.json;

public class JsonData {
    public JsonData(Object object) { }
    public Object getData() { throw new UnsupportedOperationException("declared for compiling only"); }
}
