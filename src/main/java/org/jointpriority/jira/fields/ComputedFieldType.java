package org.jointpriority.jira.fields;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;

/**
 * A custom field whose value is worked out. On an issue that is no joint priority it has none, and costs nothing. Jira's exports take
 * CSV and JSON from the interfaces that this class has, XML and the spreadsheet of a search from the field's templates.
 *
 * @param <T> the value, which Jira indexes and sorts by
 */
abstract class ComputedFieldType<T extends Comparable<T>> extends CalculatedCFType<T, T>
        implements SortableCustomField<T>, ExportableCustomFieldType, RestAwareCustomFieldType {
    /** The value as Jira keeps and finds it, the same in every language. */
    abstract Optional<T> value(Issue issue);

    /** The value as people read it. */
    abstract Optional<FieldView> view(Issue issue);

    /** What JSON calls the type of the value. */
    abstract String jsonType();

    /** What stands in the columns of a file. */
    abstract List<String> exported(Optional<T> value, FieldView view);

    @Override
    public final T getValueFromIssue(CustomField field, Issue issue) {
        return isCreated(issue) ? value(issue).orElse(null) : null;
    }

    @Override
    public final int compare(T left, T right, FieldConfig config) {
        return left.compareTo(right);
    }

    @Override
    public final Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        return shown(issue).<Map<String, Object>>map(shown -> Collections.singletonMap("joint", shown)).orElse(Collections.emptyMap());
    }

    @Override
    public final FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        List<String> said = shown(issue).map(view -> exported(Optional.ofNullable(getValueFromIssue(field, issue)), view))
                .orElse(Collections.emptyList());
        return FieldExportPartsBuilder.buildSinglePartRepresentation(field.getId(), context.getDefaultColumnHeader(), said.stream());
    }

    /** The value for programs, and as people read it where that was asked for. */
    @Override
    public final FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered, FieldLayoutItem layout) {
        JsonData value = new JsonData(getValueFromIssue(field, issue));
        return rendered ? new FieldJsonRepresentation(value, new JsonData(shown(issue).map(FieldView::words).orElse(null)))
                : new FieldJsonRepresentation(value);
    }

    @Override
    public final JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(jsonType(), getKey(), field.getIdAsLong());
    }

    /** Nobody sets it. */
    @Override
    public final FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    private Optional<FieldView> shown(Issue issue) {
        return isCreated(issue) ? view(issue) : Optional.empty();
    }

    /** Jira asks without an issue where administrators configure the field, and with one that has no key yet while it creates it. */
    private static boolean isCreated(Issue issue) {
        return issue != null && issue.getKey() != null;
    }
}
