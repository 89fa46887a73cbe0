package com.atlassian.jira.workflow;

import java.util.Map;

import com.atlassian.jira.user.ApplicationUser;

public class WorkflowFunctionUtils {
    public WorkflowFunctionUtils() { }
    protected ApplicationUser getCallerUser(Map map, Map map2) { throw new UnsupportedOperationException("declared for compiling only"); }
}
