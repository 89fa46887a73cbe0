package org.jointpriority.jira.fields;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

/** What Jira would show of our fields if somebody loaded an issue's page now. */
@Named
public final class ShownFields {
    private final CustomFieldManager customFields;
    private final IssueManager issues;

    @Inject
    public ShownFields(CustomFieldManager customFields, IssueManager issues) {
        this.customFields = customFields;
        this.issues = issues;
    }

    public List<ShownField> of(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        List<ShownField> shown = new ArrayList<>();
        for (CustomField field : customFields.getCustomFieldObjects()) {
            CustomFieldType<?, ?> type = field.getCustomFieldType();
            if (type instanceof ComputedFieldType) {
                ComputedFieldType<?> computed = (ComputedFieldType<?>) type;
                shown.add(ShownField.of(field.getId(), computed.value(issue).flatMap(value -> computed.view(issue)).orElse(null)));
            }
        }
        return shown;
    }
}
