package com.atlassian.jira.issue.fields.rest.json;

/** Makes the types of custom fields. */
public class JsonTypeBuilder {
    public static JsonType custom(String type, String custom, Long customId) {
        return new JsonType(type, null, null, custom, customId);
    }

    public static JsonType customArray(String items, String custom, Long customId) {
        return new JsonType("array", items, null, custom, customId);
    }
}
