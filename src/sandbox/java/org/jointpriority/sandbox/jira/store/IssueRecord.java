package org.jointpriority.sandbox.jira.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An issue with its comments and changes. Empty text or null is "no value"; {@code fields} holds the custom fields'
 * stored values by field id, people by their user key.
 */
public record IssueRecord(long id, long project, String key, String type, String summary, String description, String status,
        String resolution, String assignee, String reporter, Instant created, Instant updated, Instant resolved, LocalDate due,
        Map<String, String> fields, List<Comment> comments, List<Change> changes) {
    /** What somebody wrote on the issue. */
    public record Comment(long id, String author, String body, Instant created) { }

    /** One edit: what changed in which fields. */
    public record Change(String author, Instant at, List<Item> items) {
        /** One field of an edit, in words. */
        public record Item(String field, String from, String to) { }
    }

    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    public boolean isResolved() {
        return !resolution.isEmpty();
    }
}
