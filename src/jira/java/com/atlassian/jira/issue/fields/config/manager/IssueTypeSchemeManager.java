package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

public interface IssueTypeSchemeManager {
    FieldConfigScheme getConfigScheme(Project project);
    FieldConfigScheme getDefaultIssueTypeScheme();
    Collection<IssueType> getIssueTypesForDefaultScheme();
    Collection<IssueType> getIssueTypesForProject(Project project);
    boolean isDefaultIssueTypeScheme(FieldConfigScheme fieldConfigScheme);
    FieldConfigScheme update(FieldConfigScheme fieldConfigScheme, Collection<String> collection);
}
