package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

public interface CustomField extends NavigableField, ConfigurableField<Object>, OrderableField<Object> {
    List<FieldConfigScheme> getConfigurationSchemes();
    CustomFieldSearcher getCustomFieldSearcher();
    CustomFieldType getCustomFieldType();
    String getDescription();
    Long getIdAsLong();
    FieldConfig getRelevantConfig(IssueContext issueContext);
}
