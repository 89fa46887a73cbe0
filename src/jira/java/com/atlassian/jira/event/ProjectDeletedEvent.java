package com.atlassian.jira.event;

public final class ProjectDeletedEvent {
    public Long getId() { throw new UnsupportedOperationException("declared for compiling only"); }
    public String getKey() { throw new UnsupportedOperationException("declared for compiling only"); }
}
