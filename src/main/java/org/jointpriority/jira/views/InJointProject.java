package org.jointpriority.jira.views;

import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import org.jointpriority.jira.platform.JointProjects;

/** Whether the project of a page has joint priorities for the person who looks. */
public final class InJointProject implements Condition {
    private final JointProjects projects;

    @Inject
    public InJointProject(JointProjects projects) {
        this.projects = projects;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Object project = context.get("project");
        return project instanceof Project && projects.isVisible((Project) project);
    }
}
