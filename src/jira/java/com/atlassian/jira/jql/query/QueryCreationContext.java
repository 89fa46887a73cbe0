package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

public interface QueryCreationContext {
    ApplicationUser getApplicationUser();
    boolean isSecurityOverriden();
}
