package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointpriority.sandbox.host.FieldType;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.ScreenRecord;

/** Custom fields and their administration. */
final class CustomFields implements CustomFieldManager, FieldConfigSchemeManager {
    private final JiraApi jira;

    CustomFields(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CustomField createCustomField(String name, String description, CustomFieldType type, CustomFieldSearcher searcher,
            List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        List<String> types = issueTypes == null ? List.of() : issueTypes.stream().filter(Objects::nonNull).map(IssueType::getId).toList();
        CustomFieldRecord field = new CustomFieldRecord(jira.model().newId("custom field"), name, description == null ? "" : description,
                keyOf(type), keyOf(searcher), List.of(), types, List.of());
        checkSearcher(field);
        return view(jira.model().customFields().put(field));
    }

    public CustomField getCustomFieldObject(Long id) {
        return jira.model().customFields().find(id).map(this::view).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String fieldId) {
        return jira.fields().find(fieldId).map(this::view).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return jira.fields().usable().stream().map(this::view).toList();
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return key.startsWith(Fields.PACKAGE) ? new Fields.Searcher(key) : null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CustomFieldType getCustomFieldType(String key) {
        return jira.fields().type(key);
    }

    /** With the field go its values and its places on screens. */
    public void removeCustomField(CustomField field) {
        for (IssueRecord issue : jira.model().issues().all()) {
            if (issue.fields().containsKey(field.getId())) {
                Map<String, String> values = new HashMap<>(issue.fields());
                values.remove(field.getId());
                jira.model().issues().put(Issues.edited(issue, change -> change.fields = values));
            }
        }
        for (ScreenRecord screen : jira.model().screens().all()) {
            new Screens.Screen(jira.model(), screen.id()).removeFieldScreenLayoutItem(field.getId());
        }
        jira.model().optionsOf(field.getIdAsLong()).forEach(option -> jira.model().options().remove(option.id()));
        jira.model().customFields().remove(field.getIdAsLong());
    }

    @Override
    public void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher) {
        CustomFieldRecord old = jira.model().customFields().find(id).orElseThrow();
        CustomFieldRecord field = new CustomFieldRecord(id, name, description == null ? "" : description, old.type(), keyOf(searcher),
                old.projects(), old.types(), old.userGroups());
        checkSearcher(field);
        jira.model().customFields().put(field);
        jira.search().indexLater();
    }

    /** Gives a field another context than it had: the types named, everywhere. */
    @Override
    public FieldConfigScheme createDefaultScheme(ConfigurableField configurable, List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        CustomFieldRecord old = ((FieldView) configurable).field();
        CustomFieldRecord field = new CustomFieldRecord(old.id(), old.name(), old.description(), old.type(), old.searcher(), List.of(),
                issueTypes.stream().filter(Objects::nonNull).map(IssueType::getId).toList(), old.userGroups());
        jira.model().customFields().put(field);
        jira.search().indexLater();
        return Scheme.ofField(field);
    }

    private CustomField view(CustomFieldRecord field) {
        return new FieldView(jira, field);
    }

    /** Jira's administration offers only the searchers that a type declares valid. */
    private void checkSearcher(CustomFieldRecord field) {
        Optional<FieldType> type = jira.host().modules().fieldType(field.type());
        if (!field.searcher().isEmpty() && type.isPresent() && !type.get().validSearchers().contains(field.searcher())) {
            throw new IllegalArgumentException(field.searcher() + " is no valid searcher for " + field.type());
        }
    }

    private static String keyOf(CustomFieldSearcher searcher) {
        return searcher == null ? "" : ((Fields.Searcher) searcher).key();
    }

    @SuppressWarnings("rawtypes")
    private String keyOf(CustomFieldType type) {
        return type.getKey();
    }
}
