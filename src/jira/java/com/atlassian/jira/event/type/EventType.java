package com.atlassian.jira.event.type;

public class EventType {
    public static final Long ISSUE_DELETED_ID = null;
    public static final Long ISSUE_MOVED_ID = null;
    public static final Long ISSUE_UPDATED_ID = null;
    public EventType(String string, String string2, Long id) { }
}
