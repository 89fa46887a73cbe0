package org.jointpriority.jira.fields;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * A custom field whose value is worked out. On an issue that is no joint priority it has none, and costs nothing.
 *
 * @param <T> the value, which Jira indexes and sorts by
 */
abstract class ComputedFieldType<T extends Comparable<T>> extends CalculatedCFType<T, T> implements SortableCustomField<T> {
    /** The value as Jira keeps and finds it, the same in every language. */
    abstract Optional<T> value(Issue issue);

    /** The value as people read it. */
    abstract Optional<FieldView> view(Issue issue);

    @Override
    public final T getValueFromIssue(CustomField field, Issue issue) {
        return value(issue).orElse(null);
    }

    @Override
    public final int compare(T left, T right, FieldConfig config) {
        return left.compareTo(right);
    }

    @Override
    public final Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        // Jira shows a field without an issue where administrators configure it.
        Optional<FieldView> view = issue == null ? Optional.empty() : view(issue);
        return view.<Map<String, Object>>map(shown -> Collections.singletonMap("joint", shown)).orElse(Collections.emptyMap());
    }
}
