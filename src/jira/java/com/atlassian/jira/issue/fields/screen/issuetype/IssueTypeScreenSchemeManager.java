package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;

public interface IssueTypeScreenSchemeManager {
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
}
