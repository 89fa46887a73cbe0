package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.TypeSchemeRecord;

/** Where a field's one configuration is valid: for a custom field its context, for "issue type" an issue type scheme. */
record Scheme(Long id, String name, Config config, List<String> issueTypes) implements FieldConfigScheme {
    /** The configuration itself, known by its id. */
    record Config(Long id, String fieldId) implements FieldConfig {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getFieldId() {
            return fieldId;
        }
    }

    static Scheme ofField(CustomFieldRecord field) {
        return new Scheme(field.id(), "Default Configuration Scheme for " + field.name(), new Config(field.id(), field.fieldId()), field.types());
    }

    static Scheme ofTypes(TypeSchemeRecord types) {
        return new Scheme(types.id(), types.name(), new Config(types.id(), "issuetype"), List.of());
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    /** For all issue types Jira answers with null in the list; an issue type scheme's own types are not told here. */
    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return issueTypes.isEmpty() ? new ArrayList<>(Collections.singletonList(null)) : issueTypes;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return config;
    }

    @Override
    public boolean isAllIssueTypes() {
        return issueTypes.isEmpty();
    }
}
