package com.atlassian.jira.event;

import java.util.Map;

public abstract class AbstractEvent {
    public Map<String, Object> getParams() { throw new UnsupportedOperationException("declared for compiling only"); }
}
