package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.project.Project;
import org.jointpriority.sandbox.jira.store.ProjectRecord;

/** A project as Jira's API shows one. */
final class ProjectView implements Project {
    private final ProjectRecord project;

    ProjectView(ProjectRecord project) {
        this.project = project;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectView && ((ProjectView) other).project.id() == project.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return project.key();
    }
}
