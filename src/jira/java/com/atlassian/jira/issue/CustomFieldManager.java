package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

public interface CustomFieldManager {
    CustomField createCustomField(String string, String string2, CustomFieldType customFieldType, CustomFieldSearcher customFieldSearcher, List<JiraContextNode> list, List<IssueType> list2) throws GenericEntityException;
    CustomField getCustomFieldObject(String string);
    List<CustomField> getCustomFieldObjects();
    CustomFieldSearcher getCustomFieldSearcher(String string);
    CustomFieldType getCustomFieldType(String string);
    void updateCustomField(Long id, String string, String string2, CustomFieldSearcher customFieldSearcher);
}
