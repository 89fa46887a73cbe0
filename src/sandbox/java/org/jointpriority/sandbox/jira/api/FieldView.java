package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;

/** A custom field as Jira's API shows one. */
final class FieldView implements CustomField {
    private final JiraApi jira;
    private final CustomFieldRecord field;

    FieldView(JiraApi jira, CustomFieldRecord field) {
        this.jira = jira;
        this.field = field;
    }

    CustomFieldRecord field() {
        return field;
    }

    @Override
    public String getId() {
        return field.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public String getDescription() {
        return field.description();
    }

    @Override
    public CustomFieldType getCustomFieldType() {
        return jira.fields().type(field.type());
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return field.searcher().isEmpty() ? null : new Fields.Searcher(field.searcher());
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(Scheme.ofField(field));
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issue) {
        return Scheme.ofField(field).config();
    }

    @Override
    public int compareTo(Object other) {
        return getName().compareTo(((CustomField) other).getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldView && ((FieldView) other).field.id() == field.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(field.id());
    }

    @Override
    public String toString() {
        return field.name();
    }
}
