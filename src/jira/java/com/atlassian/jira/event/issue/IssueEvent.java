package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public final class IssueEvent {
    public Long getEventTypeId() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Issue getIssue() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Project getProject() { throw new UnsupportedOperationException("declared for compiling only"); }
    public ApplicationUser getUser() { throw new UnsupportedOperationException("declared for compiling only"); }
}
