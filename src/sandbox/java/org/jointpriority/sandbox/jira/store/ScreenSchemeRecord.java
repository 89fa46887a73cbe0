package org.jointpriority.sandbox.jira.store;

import java.util.Map;

/** Which screen is used to {@code create}, {@code edit} and {@code view}; {@code default} serves what is not named. */
public record ScreenSchemeRecord(long id, String name, Map<String, Long> screens) {
    public long screenTo(String operation) {
        return screens.getOrDefault(operation, screens.get("default"));
    }
}
