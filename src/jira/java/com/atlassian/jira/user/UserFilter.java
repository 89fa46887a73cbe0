package com.atlassian.jira.user;

import java.util.Collection;
import java.util.Set;

public class UserFilter {
    public UserFilter(boolean flag, Collection<Long> collection, Collection<String> collection2) { }
    public Set<String> getGroups() { throw new UnsupportedOperationException("declared for compiling only"); }
    public boolean isEnabled() { throw new UnsupportedOperationException("declared for compiling only"); }
}
