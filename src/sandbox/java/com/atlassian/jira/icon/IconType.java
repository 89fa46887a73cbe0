package com.atlassian.jira.icon;

/** What a picture is for. */
public class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    public IconType(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
