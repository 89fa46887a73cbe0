package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;

/** What a form holds for a custom field. */
record Params(List<String> values) implements CustomFieldParams {
    @Override
    public Collection<String> getValuesForNullKey() {
        return values;
    }
}
