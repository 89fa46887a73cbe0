package com.atlassian.jira.icon;

/** Whose picture it is. */
public final class IconOwningObjectId {
    private final String id;

    public IconOwningObjectId(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
