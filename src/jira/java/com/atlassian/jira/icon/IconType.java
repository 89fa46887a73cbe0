package com.atlassian.jira.icon;

public class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = null;
    public IconType(String string) { }
}
