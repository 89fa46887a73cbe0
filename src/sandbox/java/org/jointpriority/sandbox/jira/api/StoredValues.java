package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.jointpriority.sandbox.jira.Model;

/** The values of fields that hold several; an issue keeps them in one text. */
record StoredValues(Model model) implements CustomFieldValuePersister {
    private static final String SEPARATOR = ",";

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return split(model.issues().find(issueId).map(issue -> issue.fields().get(field.getId())).orElse(null));
    }

    static List<Object> split(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of((Object[]) text.split(SEPARATOR));
    }

    static String join(List<Object> values) {
        return String.join(SEPARATOR, values.stream().map(Object::toString).toList());
    }
}
