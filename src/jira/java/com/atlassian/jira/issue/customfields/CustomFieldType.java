package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;

public interface CustomFieldType<T, S> {
    String getChangelogString(CustomField customField, T t);
    List<FieldConfigItemType> getConfigurationItemTypes();
    String getKey();
    String getName();
    S getSingularObjectFromString(String string) throws FieldValidationException;
    String getStringFromSingularObject(S s);
    Object getStringValueFromCustomFieldParams(CustomFieldParams customFieldParams);
    T getValueFromCustomFieldParams(CustomFieldParams customFieldParams) throws FieldValidationException;
    T getValueFromIssue(CustomField customField, Issue issue);
    Map<String, Object> getVelocityParameters(Issue issue, CustomField customField, FieldLayoutItem fieldLayoutItem);
    void validateFromParams(CustomFieldParams customFieldParams, ErrorCollection errorCollection, FieldConfig fieldConfig);
    boolean valuesEqual(T t, T t2);
}
