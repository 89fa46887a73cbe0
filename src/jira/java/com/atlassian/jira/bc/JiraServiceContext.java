package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

public interface JiraServiceContext {
    ErrorCollection getErrorCollection();
}
