package com.atlassian.jira.icon;

public final class IconOwningObjectId {
    public IconOwningObjectId(String string) { }
}
