package com.atlassian.jira.workflow.condition;

import java.util.Map;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;

public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    public AbstractJiraCondition() { }
    protected Issue getIssue(Map map) throws DataAccessException { throw new UnsupportedOperationException("declared for compiling only"); }
}
