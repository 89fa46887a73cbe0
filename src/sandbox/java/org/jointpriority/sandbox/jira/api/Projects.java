package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Comparator;
import java.util.List;
import org.jointpriority.sandbox.jira.store.ProjectRecord;

/** Projects, whoever asks. */
final class Projects implements ProjectManager {
    private final JiraApi jira;

    Projects(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public Project getProjectObj(Long id) {
        return jira.model().projects().find(id).map(jira::project).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return jira.model().projectByKey(key).map(jira::project).orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return jira.model().projects().all().stream().sorted(Comparator.comparing(ProjectRecord::name)).map(jira::project).toList();
    }
}
