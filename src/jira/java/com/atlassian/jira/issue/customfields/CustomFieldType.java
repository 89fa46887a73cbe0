package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.Map;

public interface CustomFieldType<T, S> {
    String getKey();
    String getName();
    S getSingularObjectFromString(String string) throws FieldValidationException;
    String getStringFromSingularObject(S s);
    T getValueFromIssue(CustomField customField, Issue issue);
    Map<String, Object> getVelocityParameters(Issue issue, CustomField customField, FieldLayoutItem fieldLayoutItem);
}
