package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

public interface FieldConfigSchemeManager {
    FieldConfigScheme createDefaultScheme(ConfigurableField configurableField, List<JiraContextNode> list, List<IssueType> list2);
}
