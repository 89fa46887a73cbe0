package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

public class JiraServiceContextImpl implements JiraServiceContext {
    public JiraServiceContextImpl(ApplicationUser applicationUser) { }
    public ErrorCollection getErrorCollection() { throw new UnsupportedOperationException("declared for compiling only"); }
}
