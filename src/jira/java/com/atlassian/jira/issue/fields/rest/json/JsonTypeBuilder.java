package com.atlassian.jira.issue.fields.rest.json;

public class JsonTypeBuilder {
    public static JsonType custom(String string, String string2, Long l) { throw new UnsupportedOperationException("declared for compiling only"); }
    public static JsonType customArray(String string, String string2, Long l) { throw new UnsupportedOperationException("declared for compiling only"); }
}
