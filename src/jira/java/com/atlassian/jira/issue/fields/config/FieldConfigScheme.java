package com.atlassian.jira.issue.fields.config;

import java.util.Collection;

public interface FieldConfigScheme {
    Collection<String> getAssociatedIssueTypeIds();
    Long getId();
    String getName();
    FieldConfig getOneAndOnlyConfig();
    boolean isAllIssueTypes();
}
