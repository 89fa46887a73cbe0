package com.atlassian.jira.issue.fields.rest.json;

public class JsonType {
    public JsonType(String string, String string2, String string3, String string4, Long l) { }
}
