package org.jointpriority.sandbox.jira.store;

import java.util.List;

/** A custom field. Without projects or types it is for all; {@code userGroups} limit whom a user picker offers. */
public record CustomFieldRecord(long id, String name, String description, String type, String searcher, List<Long> projects,
        List<String> types, List<String> userGroups) {
    public String fieldId() {
        return "customfield_" + id;
    }

    public boolean isFor(long project, String issueType) {
        return (projects.isEmpty() || projects.contains(project)) && (types.isEmpty() || types.contains(issueType));
    }

    public CustomFieldRecord withUserGroups(List<String> groups) {
        return new CustomFieldRecord(id, name, description, type, searcher, projects, types, List.copyOf(groups));
    }
}
