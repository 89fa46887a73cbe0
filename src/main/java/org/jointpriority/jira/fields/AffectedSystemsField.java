package org.jointpriority.jira.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.MultipleCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractMultiCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.util.ErrorCollection;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.AffectedSystems;

/**
 * <em>Affected systems</em>: options of Jira's, one for each system of the registry, so that Jira's own searcher, change
 * history, bulk edit and exports know them. There is nothing to configure: the registry says what can be chosen.
 */
public final class AffectedSystemsField extends AbstractMultiCFType<Option>
        implements MultipleCustomFieldType<Collection<Option>, Option>, ExportableCustomFieldType, RestAwareCustomFieldType,
        RestCustomFieldTypeOperations {
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Comparator<Option> BY_NAME =
            Comparator.comparing(Option::getValue, String.CASE_INSENSITIVE_ORDER).thenComparing(Option::getOptionId);

    private final OptionsManager options;
    private final AffectedSystems systems;
    private final Texts texts;

    @Inject
    public AffectedSystemsField(CustomFieldValuePersister values, GenericConfigManager defaults, OptionsManager options,
            AffectedSystems systems, Texts texts) {
        super(values, defaults);
        this.options = options;
        this.systems = systems;
        this.texts = texts;
    }

    @Override
    public Options getOptions(FieldConfig config, JiraContextNode context) {
        return options.getOptions(config);
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return Collections.emptyList();
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object convertTypeToDbValue(Option option) {
        return getStringFromSingularObject(option);
    }

    @Override
    protected Option convertDbValueToType(Object value) {
        return value == null ? null : getSingularObjectFromString(value.toString());
    }

    @Override
    protected Comparator<Option> getTypeComparator() {
        return BY_NAME;
    }

    @Override
    public String getStringFromSingularObject(Option option) {
        return option == null ? null : option.getOptionId().toString();
    }

    /** Null for what is no option's id. */
    @Override
    public Option getSingularObjectFromString(String id) {
        return id == null || !ID.matcher(id).matches() ? null : options.findByOptionId(Long.valueOf(id));
    }

    /** The ids of the options as they stand in a form. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return sent(params);
    }

    @Override
    public Collection<Option> getValueFromCustomFieldParams(CustomFieldParams params) {
        List<Option> chosen = sent(params).stream().map(this::getSingularObjectFromString).filter(Objects::nonNull)
                .sorted(BY_NAME).collect(Collectors.toList());
        return chosen.isEmpty() ? null : chosen;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        Set<Long> known = options.getOptions(config).stream().map(Option::getOptionId).collect(Collectors.toSet());
        if (!sent(params).stream().allMatch(id -> ID.matcher(id).matches() && known.contains(Long.valueOf(id)))) {
            errors.addError(config.getFieldId(), texts.of("joint-priority.fields.affected-systems.unknown"));
        }
    }

    @Override
    public boolean valuesEqual(Collection<Option> one, Collection<Option> other) {
        return ids(one).equals(ids(other));
    }

    /** What the change history says, beside the ids of the options. */
    @Override
    public String getChangelogString(CustomField field, Collection<Option> value) {
        return String.join(", ", names(value));
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        return FieldExportPartsBuilder.buildSinglePartRepresentation(context.getCustomField().getId(), context.getDefaultColumnHeader(),
                names(getValueFromIssue(context.getCustomField(), issue)).stream());
    }

    /** As Jira's own fields with options have it. */
    @Override
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered, FieldLayoutItem layout) {
        Collection<Option> value = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(new JsonData(value == null ? null : json(value)));
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.customArray("option", getKey(), field.getIdAsLong());
    }

    /** What can be chosen now. */
    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        FieldConfig config = ((CustomField) context.getOderableField()).getRelevantConfig(context.getIssueContext());
        return new FieldTypeInfo(config == null ? Collections.emptyList()
                : json(options.getOptions(config).stream().filter(option -> !option.getDisabled()).collect(Collectors.toList())), null);
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SystemsByRest(field, this, options, texts);
    }

    /** What is affected is nothing to take for granted. */
    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }

    private static List<Map<String, String>> json(Collection<Option> chosen) {
        List<Map<String, String>> json = new ArrayList<>();
        for (Option option : chosen) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("id", option.getOptionId().toString());
            fields.put("value", option.getValue());
            json.add(fields);
        }
        return json;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        return Collections.singletonMap("systems", new SystemPicker(systems, options, texts, issue, field, layout));
    }

    private static Set<String> sent(CustomFieldParams params) {
        Set<String> sent = new LinkedHashSet<>();
        Collection<?> values = params == null ? null : params.getValuesForNullKey();
        for (Object value : values == null ? Collections.emptyList() : values) {
            if (value != null && !value.toString().isEmpty()) {
                sent.add(value.toString());
            }
        }
        return sent;
    }

    private static Set<Long> ids(Collection<Option> value) {
        return value == null ? Collections.emptySet() : value.stream().map(Option::getOptionId).collect(Collectors.toSet());
    }

    private static List<String> names(Collection<Option> value) {
        return value == null ? Collections.emptyList() : value.stream().map(Option::getValue).collect(Collectors.toList());
    }
}
