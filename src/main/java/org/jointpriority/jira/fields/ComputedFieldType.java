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
        return isCreated(issue) ? value(issue).orElse(null) : null;
    }

    @Override
    public final int compare(T left, T right, FieldConfig config) {
        return left.compareTo(right);
    }

    @Override
    public final Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Optional<FieldView> view = isCreated(issue) ? view(issue) : Optional.empty();
        return view.<Map<String, Object>>map(shown -> Collections.singletonMap("joint", shown)).orElse(Collections.emptyMap());
    }

    /** Jira asks without an issue where administrators configure the field, and with one that has no key yet while it creates it. */
    private static boolean isCreated(Issue issue) {
        return issue != null && issue.getKey() != null;
    }
}
