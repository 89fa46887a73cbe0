package org.jointpriority.sandbox.jira.store;

import java.time.ZoneId;
import java.util.List;

/** A person with an account. The password of an account is its name: the stand-in guards nothing. */
public record UserRecord(String key, String name, String displayName, String email, List<String> groups, String language, String zone) {
    /** Whose clock is that of the whole Jira. */
    public UserRecord(String key, String name, String displayName, String email, List<String> groups, String language) {
        this(key, name, displayName, email, groups, language, null);
    }

    public UserRecord withLanguage(String other) {
        return new UserRecord(key, name, displayName, email, groups, other, zone);
    }

    /** By its id; null for the one of the whole Jira. */
    public UserRecord withZone(String other) {
        return new UserRecord(key, name, displayName, email, groups, language, other);
    }

    /** Where the person's clock shows the time. */
    public ZoneId zoneId() {
        return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    public UserRecord withGroups(List<String> others) {
        return new UserRecord(key, name, displayName, email, List.copyOf(others), language, zone);
    }
}
