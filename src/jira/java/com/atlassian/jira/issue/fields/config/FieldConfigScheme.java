package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface FieldConfigScheme {
    Collection<String> getAssociatedIssueTypeIds();
    List<Project> getAssociatedProjectObjects();
    Map<String, FieldConfig> getConfigs();
    Long getId();
    String getName();
    FieldConfig getOneAndOnlyConfig();
    boolean isGlobal();
}
