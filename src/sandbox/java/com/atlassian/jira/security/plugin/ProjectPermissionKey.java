package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** The name of a permission within a project. */
public final class ProjectPermissionKey {
    private final String key;

    public ProjectPermissionKey(String key) {
        this.key = Objects.requireNonNull(key);
    }

    public ProjectPermissionKey(int number) {
        this(String.valueOf(number));
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey && ((ProjectPermissionKey) other).key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
