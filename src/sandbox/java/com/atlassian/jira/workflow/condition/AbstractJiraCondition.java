package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** A condition that knows the issue. */
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    protected Issue getIssue(Map<?, ?> transientVars) {
        return (Issue) transientVars.get("issue");
    }
}
