package org.jointpriority.jira.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import org.jointpriority.partnership.Enrolment;

/** The projects with joint priorities that the person who looks may browse. Asks nothing of the database. */
@Named
public final class JointProjects {
    private final Enrolment enrolment;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JointProjects(Enrolment enrolment, ProjectManager projects, PermissionManager permissions,
            JiraAuthenticationContext authentication) {
        this.enrolment = enrolment;
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    /** Names by keys. */
    public Map<String, String> visible() {
        Map<String, String> visible = new LinkedHashMap<>();
        for (long id : enrolment.projects()) {
            Project project = projects.getProjectObj(id);
            if (project != null && isVisible(project)) {
                visible.put(project.getKey(), project.getName());
            }
        }
        return visible;
    }

    /** Whether the person who looks may create joint priorities in it. */
    public boolean mayCreateIn(Project project) {
        return isVisible(project) && permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, authentication.getLoggedInUser());
    }

    /** Nobody sees anything without having logged in, however open the project is. */
    public boolean isVisible(Project project) {
        return authentication.getLoggedInUser() != null && enrolment.projects().contains(project.getId())
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, authentication.getLoggedInUser());
    }
}
