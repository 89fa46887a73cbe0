package org.jointpriority.jira.fields;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import org.jointpriority.jira.platform.Texts;

/**
 * Sets <em>Affected systems</em> by Jira's own REST API: <code>set</code> with a list, <code>add</code> and <code>remove</code> with one of
 * its entries, each an object with the <code>id</code> or the <code>value</code> of an option.
 */
final class SystemsByRest implements RestFieldOperationsHandler {
    private static final String SET = StandardOperation.SET.getName();
    private static final String ADD = StandardOperation.ADD.getName();
    private static final String REMOVE = StandardOperation.REMOVE.getName();

    private final CustomField field;
    private final AffectedSystemsField type;
    private final OptionsManager options;
    private final Texts texts;

    SystemsByRest(CustomField field, AffectedSystemsField type, OptionsManager options, Texts texts) {
        this.field = field;
        this.type = type;
        this.options = options;
        this.texts = texts;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return new LinkedHashSet<>(Arrays.asList(SET, ADD, REMOVE));
    }

    /** Whether each may be chosen is looked at by the field itself, as with what a form sends. */
    @Override
    public ErrorCollection updateIssueInputParameters(IssueContext context, Issue issue, String fieldId, IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        Set<String> chosen = issue == null ? new LinkedHashSet<>() : ids(type.getValueFromIssue(field, issue));
        for (FieldOperationHolder operation : operations) {
            List<Optional<String>> named = named(operation).map(each -> id(each, context)).collect(Collectors.toList());
            if (!named.stream().allMatch(Optional::isPresent)) {
                errors.addError(fieldId, texts.of("joint-priority.fields.affected-systems.unknown"));
                return errors;
            }
            Set<String> ids = named.stream().map(Optional::get).collect(Collectors.toCollection(LinkedHashSet::new));
            if (operation.getOperation().equals(REMOVE)) {
                chosen.removeAll(ids);
            } else if (operation.getOperation().equals(ADD)) {
                chosen.addAll(ids);
            } else {
                chosen = ids;
            }
        }
        parameters.addCustomFieldValue(field.getId(), chosen.toArray(new String[0]));
        return errors;
    }

    private static Stream<?> named(FieldOperationHolder operation) {
        Object data = operation.getData().getData();
        if (!operation.getOperation().equals(SET)) {
            return Stream.of(data == null ? "" : data);
        }
        if (data == null) {
            return Stream.empty();
        }
        return data instanceof Collection ? ((Collection<?>) data).stream() : Stream.of(data);
    }

    /** Empty if it names no option. */
    private Optional<String> id(Object named, IssueContext context) {
        if (!(named instanceof Map)) {
            return Optional.empty();
        }
        Object id = ((Map<?, ?>) named).get("id");
        Object value = ((Map<?, ?>) named).get("value");
        return id != null ? Optional.of(id.toString())
                : known(context).stream().filter(option -> option.getValue().equals(value)).findFirst().map(option -> option.getOptionId().toString());
    }

    private List<Option> known(IssueContext context) {
        FieldConfig config = field.getRelevantConfig(context);
        return config == null ? Collections.emptyList() : options.getOptions(config);
    }

    private static Set<String> ids(Collection<Option> value) {
        return value == null ? new LinkedHashSet<>()
                : value.stream().map(option -> option.getOptionId().toString()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
