package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** What the parts of a step know of whoever takes it. */
public class WorkflowFunctionUtils {
    /** Under this name the stand-in passes on whoever takes the step. */
    public static final String CALLER = "sandbox.caller";

    protected ApplicationUser getCallerUser(Map<?, ?> transientVars, Map<?, ?> args) {
        return (ApplicationUser) transientVars.get(CALLER);
    }
}
