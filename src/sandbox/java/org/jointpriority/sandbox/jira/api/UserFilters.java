package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.UserFilter;
import com.atlassian.jira.user.UserFilterManager;
import java.util.List;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;

/** Whom user pickers offer. */
final class UserFilters implements UserFilterManager {
    private final Model model;

    UserFilters(Model model) {
        this.model = model;
    }

    @Override
    public UserFilter getFilter(FieldConfig config) {
        CustomFieldRecord field = model.customFields().find(config.getId()).orElseThrow();
        return new UserFilter(!field.userGroups().isEmpty(), List.of(), field.userGroups());
    }

    @Override
    public void updateFilter(FieldConfig config, UserFilter filter) {
        CustomFieldRecord field = model.customFields().find(config.getId()).orElseThrow();
        model.customFields().put(field.withUserGroups(filter.isEnabled() ? List.copyOf(filter.getGroups()) : List.of()));
    }
}
