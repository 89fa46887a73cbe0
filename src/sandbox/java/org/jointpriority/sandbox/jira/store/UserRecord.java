package org.jointpriority.sandbox.jira.store;

import java.util.List;

/** A person with an account. The password of an account is its name: the stand-in guards nothing. */
public record UserRecord(String key, String name, String displayName, String email, List<String> groups, String language) {
    public UserRecord withLanguage(String other) {
        return new UserRecord(key, name, displayName, email, groups, other);
    }

    public UserRecord withGroups(List<String> others) {
        return new UserRecord(key, name, displayName, email, List.copyOf(others), language);
    }
}
