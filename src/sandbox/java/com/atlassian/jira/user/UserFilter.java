package com.atlassian.jira.user;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whom a user picker offers: all, or the members of some groups and roles. */
public class UserFilter {
    private final boolean enabled;
    private final Set<Long> roleIds;
    private final Set<String> groups;

    public UserFilter(boolean enabled, Collection<Long> roleIds, Collection<String> groups) {
        this.enabled = enabled;
        this.roleIds = roleIds == null ? Set.of() : new LinkedHashSet<>(roleIds);
        this.groups = groups == null ? Set.of() : new LinkedHashSet<>(groups);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Set<Long> getRoleIds() {
        return roleIds;
    }

    public Set<String> getGroups() {
        return groups;
    }
}
