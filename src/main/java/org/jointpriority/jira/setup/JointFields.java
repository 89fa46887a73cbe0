package org.jointpriority.jira.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.UserFilter;
import com.atlassian.jira.user.UserFilterManager;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.JointField;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.Message;

/** The custom fields of joint priorities in Jira: those of our own types, and one for each department's owner. */
@Named
final class JointFields {
    private static final String JIRAS = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String USER_PICKER = JIRAS + "userpicker";
    private static final String USER_SEARCHER = JIRAS + "userpickergroupsearcher";

    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager configSchemes;
    private final UserFilterManager userFilters;
    private final Enrolment enrolment;
    private final Texts texts;

    @Inject
    JointFields(CustomFieldManager fields, FieldConfigSchemeManager configSchemes, UserFilterManager userFilters, Enrolment enrolment,
            Texts texts) {
        this.fields = fields;
        this.configSchemes = configSchemes;
        this.userFilters = userFilters;
        this.enrolment = enrolment;
        this.texts = texts;
    }

    Optional<CustomField> find(JointField ours) {
        return enrolment.fact(ours.fact()).flatMap(this::existing).filter(field -> typeKey(field).equals(ours.typeKey()));
    }

    /** Takes over a field of the type if there is one, since its values are the same whoever made it. */
    CustomField findOrMake(JointField ours, IssueType issueType) {
        CustomField field = find(ours).orElseGet(() -> fields.getCustomFieldObjects().stream()
                .filter(candidate -> typeKey(candidate).equals(ours.typeKey()))
                .findFirst()
                .orElseGet(() -> make(texts.of(ours.title()), texts.of(ours.description()), ours.typeKey(),
                        ours.searcherKey(), issueType)));
        if (!enrolment.fact(ours.fact()).equals(Optional.of(field.getId()))) {
            enrolment.remember(ours.fact(), field.getId());
        }
        return field;
    }

    Optional<CustomField> findOwner(Department department) {
        return existing(department.ownerFieldId());
    }

    CustomField makeOwner(Department department, IssueType issueType) {
        return make(texts.of("joint-priority.setup.owner.name", department.name()),
                texts.of("joint-priority.setup.owner.description", department.name()), USER_PICKER, USER_SEARCHER, issueType);
    }

    /** Whether the field is there for issues of the type. */
    boolean covers(CustomField field, IssueType issueType) {
        return field.getConfigurationSchemes().stream()
                .anyMatch(scheme -> scheme.isAllIssueTypes() || scheme.getAssociatedIssueTypeIds().contains(issueType.getId()));
    }

    /** Gives the field back to the type, as after the type had been deleted and made anew. */
    void cover(CustomField field, IssueType issueType) {
        configSchemes.createDefaultScheme(field, Collections.singletonList(GlobalIssueContext.getInstance()),
                Collections.singletonList(issueType));
    }

    /** Whether the field offers the department's members alone, or everybody for a department without a group. */
    boolean offersMembers(CustomField field, Department department) {
        return configs(field).stream().allMatch(config -> {
            UserFilter filter = userFilters.getFilter(config);
            return department.group().isEmpty() ? !filter.isEnabled()
                    : filter.isEnabled() && filter.getGroups().equals(Collections.singleton(department.group()));
        });
    }

    void offerMembers(CustomField field, Department department) {
        List<String> groups = department.group().isEmpty() ? Collections.emptyList() : Collections.singletonList(department.group());
        for (FieldConfig config : configs(field)) {
            userFilters.updateFilter(config, new UserFilter(!groups.isEmpty(), Collections.emptyList(), groups));
        }
    }

    /** Follows the department's name, unless an administrator has given the field another. */
    void rename(CustomField field, Department before, Department after) {
        if (field.getName().equals(texts.of("joint-priority.setup.owner.name", before.name()))) {
            fields.updateCustomField(field.getIdAsLong(), texts.of("joint-priority.setup.owner.name", after.name()),
                    texts.of("joint-priority.setup.owner.description", after.name()), field.getCustomFieldSearcher());
        }
    }

    private CustomField make(String name, String description, String typeKey, String searcherKey, IssueType issueType) {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(typeKey);
        if (type == null) {
            throw new IllegalStateException("There is no custom field type " + typeKey + ": is its module disabled?");
        }
        try {
            return fields.createCustomField(name, description, type, fields.getCustomFieldSearcher(searcherKey),
                    new ArrayList<>(Collections.singletonList(GlobalIssueContext.getInstance())),
                    new ArrayList<>(Collections.singletonList(issueType)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Jira declares an exception of its database layer here, which is none of a plugin's business.
            throw new IllegalStateException("Jira could not create the field " + name, e);
        }
    }

    private Optional<CustomField> existing(String fieldId) {
        return fieldId.isEmpty() ? Optional.empty() : Optional.ofNullable(fields.getCustomFieldObject(fieldId));
    }

    private static String typeKey(CustomField field) {
        return field.getCustomFieldType().getKey();
    }

    private static List<FieldConfig> configs(CustomField field) {
        List<FieldConfig> configs = new ArrayList<>();
        for (FieldConfigScheme scheme : field.getConfigurationSchemes()) {
            configs.add(scheme.getOneAndOnlyConfig());
        }
        return configs;
    }
}
