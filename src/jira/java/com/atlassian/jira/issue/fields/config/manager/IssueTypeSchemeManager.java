package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;

public interface IssueTypeSchemeManager {
    FieldConfigScheme getConfigScheme(Project project);
    FieldConfigScheme getDefaultIssueTypeScheme();
    boolean isDefaultIssueTypeScheme(FieldConfigScheme fieldConfigScheme);
    FieldConfigScheme update(FieldConfigScheme fieldConfigScheme, Collection<String> collection);
}
