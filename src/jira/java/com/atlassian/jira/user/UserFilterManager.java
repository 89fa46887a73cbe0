package com.atlassian.jira.user;

import com.atlassian.jira.issue.fields.config.FieldConfig;

public interface UserFilterManager {
    UserFilter getFilter(FieldConfig fieldConfig);
    void updateFilter(FieldConfig fieldConfig, UserFilter userFilter);
}
