package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractMultiCFType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.host.FieldType;
import org.jointpriority.sandbox.host.Modules;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** Custom fields: Jira's own types as far as they are used here, and those that plugins bring. */
public final class Fields {
    static final String PACKAGE = "com.atlassian.jira.plugin.system.customfieldtypes:";
    public static final String USER_PICKER = PACKAGE + "userpicker";
    public static final String TEXT = PACKAGE + "textfield";

    private final JiraApi jira;
    private final Modules modules;
    private final Map<String, CustomFieldType<?, ?>> own = new HashMap<>();

    Fields(JiraApi jira, Modules modules) {
        this.jira = jira;
        this.modules = modules;
        own.put(USER_PICKER, new UserPicker());
        own.put(TEXT, new TextField());
    }

    /** The fields that can be used now: those of a disabled plugin's types rest. */
    public List<CustomFieldRecord> usable() {
        return jira.model().customFields().all().stream().filter(field -> type(field.type()) != null).toList();
    }

    public List<CustomFieldRecord> usable(IssueRecord issue) {
        return usable().stream().filter(field -> field.isFor(issue.project(), issue.type())).toList();
    }

    public Optional<CustomFieldRecord> find(String fieldId) {
        return jira.model().customFields().all().stream().filter(field -> field.fieldId().equals(fieldId)).findFirst();
    }

    /** A field that people fill in; the values of the others follow from something else. */
    public boolean isEditable(CustomFieldRecord field) {
        return own.containsKey(field.type());
    }

    public boolean isUserPicker(CustomFieldRecord field) {
        return field.type().equals(USER_PICKER);
    }

    /** A field of a plugin's type that people fill in, by the template that the type brings. */
    public boolean hasOwnInput(CustomFieldRecord field) {
        return type(field.type()) instanceof AbstractMultiCFType;
    }

    /**
     * What people fill such a field in with.
     *
     * @param issue null while it is created
     * @param values what stands in the form, as it was sent
     * @param isBare without label and description, as in bulk edit
     */
    public String input(IssueRecord issue, CustomFieldRecord field, List<String> values, Map<String, String> errors, boolean isBare) {
        FieldView view = new FieldView(jira, field);
        Issue asked = issue == null ? null : jira.issue(issue);
        Map<String, Object> context = new HashMap<>(several(field).getVelocityParameters(asked, view, new Layout(field)));
        context.put("customField", view);
        context.put("value", several(field).getStringValueFromCustomFieldParams(new Params(values)));
        context.put("action", Map.of("errors", errors));
        context.put("displayParameters", isBare ? Map.of("noHeader", true) : Map.of());
        context.put("auiparams", new HashMap<>());
        return modules.fieldType(field.type()).flatMap(type -> type.views().apply("edit", context)).orElse("");
    }

    /** What stands in the form for what is stored. */
    public List<String> formValues(CustomFieldRecord field, String stored) {
        Collection<Object> value = several(field).valueOf(StoredValues.split(stored));
        return value == null ? List.of() : value.stream().map(several(field)::getStringFromSingularObject).toList();
    }

    /** What is wrong with what stands in the form. */
    public Optional<String> problem(CustomFieldRecord field, List<String> values) {
        JiraServiceContextImpl.Errors errors = new JiraServiceContextImpl.Errors();
        several(field).validateFromParams(new Params(values), errors, Scheme.ofField(field).config());
        return errors.getErrorMessages().stream().findFirst();
    }

    /** What is stored of what stands in the form. */
    public String stored(CustomFieldRecord field, List<String> values) {
        return StoredValues.join(several(field).stored(several(field).getValueFromCustomFieldParams(new Params(values))));
    }

    /** What the change history says of what is stored. */
    public String words(String fieldId, String stored) {
        return find(fieldId).filter(this::hasOwnInput)
                .map(field -> stored.isEmpty() ? "" : several(field).getChangelogString(new FieldView(jira, field), several(field).valueOf(StoredValues.split(stored))))
                .orElseGet(() -> jira.model().users().find(stored).map(UserRecord::displayName).orElse(stored));
    }

    /** What people filled in a field of Jira's own types, as text. */
    public List<String> own(IssueRecord issue, CustomFieldRecord field) {
        String stored = own.containsKey(field.type()) ? issue.fields().getOrDefault(field.fieldId(), "") : "";
        return stored.isEmpty() ? List.of() : List.of(isUserPicker(field) ? jira.model().users().find(stored).map(UserRecord::name).orElse(stored) : stored);
    }

    /** What JSON says of a field; of a type that does not say, the value as text. */
    public Object json(IssueRecord issue, CustomFieldRecord field) {
        FieldView view = new FieldView(jira, field);
        if (view.getCustomFieldType() instanceof RestAwareCustomFieldType) {
            return ((RestAwareCustomFieldType) view.getCustomFieldType()).getJsonFromIssue(view, jira.issue(issue), false, null).getStandardData().getData();
        }
        return own(issue, field).stream().findFirst().map(text -> isUserPicker(field) ? (Object) Map.of("name", text) : text).orElse(null);
    }

    public boolean isSetByRest(CustomFieldRecord field) {
        return type(field.type()) instanceof RestCustomFieldTypeOperations;
    }

    /** What is wrong with what is to be done, by the id of the field; nothing if it went into the parameters. */
    public Map<String, String> setByRest(IssueRecord issue, CustomFieldRecord field, IssueInputParameters parameters, List<FieldOperationHolder> operations) {
        FieldView view = new FieldView(jira, field);
        Issue asked = jira.issue(issue);
        return ((SimpleErrorCollection) ((RestCustomFieldTypeOperations) view.getCustomFieldType()).getRestFieldOperation(view)
                .updateIssueInputParameters(asked, asked, field.fieldId(), parameters, operations)).getErrors();
    }

    /** The columns of an export with their values; none of a type that does not say. */
    public List<FieldExportPart> exported(IssueRecord issue, CustomFieldRecord field) {
        FieldView view = new FieldView(jira, field);
        if (own.containsKey(field.type())) {
            return List.of(new FieldExportPart(field.fieldId(), new Exporting(view).getDefaultColumnHeader(), own(issue, field).stream()));
        }
        return view.getCustomFieldType() instanceof ExportableCustomFieldType && field.isFor(issue.project(), issue.type())
                ? ((ExportableCustomFieldType) view.getCustomFieldType()).getRepresentationFromIssue(jira.issue(issue), new Exporting(view)).parts()
                : List.of();
    }

    /** How a field stands on a screen. */
    private record Layout(CustomFieldRecord field) implements FieldLayoutItem {
        @Override
        public String getFieldDescription() {
            return field.description();
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public int compareTo(FieldLayoutItem other) {
            return field.name().compareTo(((Layout) other).field.name());
        }
    }

    private record Exporting(FieldView field) implements CustomFieldExportContext {
        @Override
        public CustomField getCustomField() {
            return field;
        }

        @Override
        public String getDefaultColumnHeader() {
            return "Custom field (" + field.getName() + ")";
        }
    }

    @SuppressWarnings("unchecked")
    private AbstractMultiCFType<Object> several(CustomFieldRecord field) {
        return (AbstractMultiCFType<Object>) type(field.type());
    }

    /** What the issue says in the field; null where it is empty or the field is not for the issue. */
    public Object value(IssueRecord issue, CustomFieldRecord field) {
        return value(issue, new FieldView(jira, field));
    }

    Object value(IssueRecord issue, CustomField view) {
        CustomFieldRecord field = ((FieldView) view).field();
        CustomFieldType<?, ?> type = type(field.type());
        return type == null || !field.isFor(issue.project(), issue.type()) ? null : type.getValueFromIssue(view, jira.issue(issue));
    }

    /** The value as the field type's own template draws it, if it has one: as in Jira, of nothing in columns alone. */
    public Optional<String> html(IssueRecord issue, CustomFieldRecord field, String view) {
        Object value = value(issue, field);
        Optional<FieldType> type = modules.fieldType(field.type());
        if (value == null && !view.equals("column-view") || type.isEmpty()) {
            return Optional.empty();
        }
        FieldView fieldView = new FieldView(jira, field);
        Map<String, Object> context = new HashMap<>();
        CustomFieldType<?, ?> behaviour = fieldView.getCustomFieldType();
        context.putAll(behaviour.getVelocityParameters(jira.issue(issue), fieldView, null));
        context.put("issue", jira.issue(issue));
        context.put("customField", fieldView);
        context.put("value", value);
        return type.get().views().apply(view, context).or(() -> type.get().views().apply("view", context));
    }

    /** The type by its complete key, null if nobody provides it. */
    @SuppressWarnings("rawtypes")
    CustomFieldType type(String key) {
        CustomFieldType ours = own.get(key);
        return ours != null ? ours : modules.fieldType(key).map(Fields::introduced).orElse(null);
    }

    /** As Jira does it when a type is loaded, the type learns from its descriptor what it is called. */
    private static CustomFieldType<?, ?> introduced(FieldType type) {
        if (type.type() instanceof AbstractCustomFieldType) {
            ((AbstractCustomFieldType<?, ?>) type.type()).introduce(type.key(), type.name());
        }
        return (CustomFieldType<?, ?>) type.type();
    }

    /** A searcher, known by its complete key. */
    record Searcher(String key) implements CustomFieldSearcher { }

    /** One of Jira's own types, which the stand-in's forms fill in themselves. */
    private abstract static class Single<T> extends AbstractCustomFieldType<T, T> {
        @Override
        public final Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
            return params.getValuesForNullKey().stream().findFirst().orElse(null);
        }

        @Override
        public final T getValueFromCustomFieldParams(CustomFieldParams params) {
            return getSingularObjectFromString((String) getStringValueFromCustomFieldParams(params));
        }

        @Override
        public final void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
            getValueFromCustomFieldParams(params);
        }
    }

    private final class UserPicker extends Single<ApplicationUser> {
        @Override
        public String getKey() {
            return USER_PICKER;
        }

        @Override
        public String getName() {
            return "User Picker (single user)";
        }

        @Override
        public ApplicationUser getSingularObjectFromString(String text) {
            ApplicationUser user = jira.user(text);
            if (user == null && text != null && !text.isEmpty()) {
                throw new FieldValidationException("Could not find a user with the key " + text);
            }
            return user;
        }

        @Override
        public String getStringFromSingularObject(ApplicationUser user) {
            return user == null ? null : user.getKey();
        }

        @Override
        public ApplicationUser getValueFromIssue(CustomField field, Issue issue) {
            return jira.user(((IssueView) issue).issue().fields().get(field.getId()));
        }
    }

    private static final class TextField extends Single<String> {
        @Override
        public String getKey() {
            return TEXT;
        }

        @Override
        public String getName() {
            return "Text Field (single line)";
        }

        @Override
        public String getSingularObjectFromString(String text) {
            return text;
        }

        @Override
        public String getStringFromSingularObject(String text) {
            return text;
        }

        @Override
        public String getValueFromIssue(CustomField field, Issue issue) {
            return ((IssueView) issue).issue().fields().get(field.getId());
        }
    }
}
