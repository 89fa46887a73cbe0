package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public final class IssueEvent extends AbstractEvent {
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) { }
    public Long getEventTypeId() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Issue getIssue() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Project getProject() { throw new UnsupportedOperationException("declared for compiling only"); }
    public ApplicationUser getUser() { throw new UnsupportedOperationException("declared for compiling only"); }
}
