package com.atlassian.jira.event;

import java.util.Map;

/** Something happened, with what there is to be told beside it. */
public abstract class AbstractEvent {
    private final Map<String, Object> params;

    protected AbstractEvent(Map<String, Object> params) {
        this.params = params;
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
