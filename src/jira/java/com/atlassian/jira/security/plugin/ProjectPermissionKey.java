package com.atlassian.jira.security.plugin;

public final class ProjectPermissionKey {
    public ProjectPermissionKey(int number) { }
    public ProjectPermissionKey(String string) { }
}
