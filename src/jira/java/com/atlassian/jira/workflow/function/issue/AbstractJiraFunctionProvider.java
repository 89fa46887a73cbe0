package com.atlassian.jira.workflow.function.issue;

import java.util.Map;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;

public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    public AbstractJiraFunctionProvider() { }
    protected MutableIssue getIssue(Map map) throws DataAccessException { throw new UnsupportedOperationException("declared for compiling only"); }
}
