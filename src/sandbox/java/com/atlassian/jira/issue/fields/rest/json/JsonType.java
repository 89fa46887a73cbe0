package com.atlassian.jira.issue.fields.rest.json;

/** Of which type a field is in JSON. */
public class JsonType {
    private final String type;
    private final String items;
    private final String custom;
    private final Long customId;

    public JsonType(String type, String items, String system, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.custom = custom;
        this.customId = customId;
    }

    @Override
    public String toString() {
        return type + (items == null ? "" : " of " + items) + ", " + custom + " " + customId;
    }
}
