package org.jointpriority.jira.setup;

import com.atlassian.jira.project.Project;

/** A project of Jira's as the administrators' page lists it. */
public final class JiraProject {
    private final long id;
    private final String key;
    private final String name;
    private final boolean enabled;

    private JiraProject(long id, String key, String name, boolean enabled) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.enabled = enabled;
    }

    static JiraProject of(Project project, boolean enabled) {
        return new JiraProject(project.getId(), project.getKey(), project.getName(), enabled);
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    /** Whether there can be joint priorities in it. */
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public String toString() {
        return key + (enabled ? " (enabled)" : "");
    }
}
