package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** Who may do what. */
final class Permissions implements PermissionManager, GlobalPermissionManager {
    private final Model model;

    Permissions(Model model) {
        this.model = model;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return model.projects().find(issue.getProjectId()).map(project -> has(permission, project, record(user))).orElse(false);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return model.projects().find(project.getId()).map(found -> has(permission, found, record(user))).orElse(false);
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return model.isAdministrator(record(user));
    }

    private boolean has(ProjectPermissionKey permission, ProjectRecord project, UserRecord user) {
        if (permission.equals(ProjectPermissions.BROWSE_PROJECTS)) {
            return model.mayBrowse(user, project);
        }
        if (permission.equals(ProjectPermissions.ADMINISTER_PROJECTS)) {
            return model.isAdministrator(user);
        }
        return model.mayWork(user, project);
    }

    private UserRecord record(ApplicationUser user) {
        return user == null ? null : model.users().find(user.getKey()).orElse(null);
    }
}
