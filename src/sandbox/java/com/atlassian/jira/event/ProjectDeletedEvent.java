package com.atlassian.jira.event;

/** A project was deleted with all its issues. */
public final class ProjectDeletedEvent {
    private final Long id;
    private final String key;

    public ProjectDeletedEvent(Long id, String key) {
        this.id = id;
        this.key = key;
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }
}
