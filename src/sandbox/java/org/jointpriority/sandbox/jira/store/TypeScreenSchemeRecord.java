package org.jointpriority.sandbox.jira.store;

import java.util.Map;

/** Which screen scheme each issue type has; {@code default} serves the types that are not named. */
public record TypeScreenSchemeRecord(long id, String name, Map<String, Long> schemes) {
    public long schemeOf(String issueType) {
        return schemes.getOrDefault(issueType, schemes.get("default"));
    }
}
