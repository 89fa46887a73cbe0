package org.jointpriority.jira.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.partnership.Message;

/** What enabling or disabling a project changes in Jira, and what an administrator should know before. */
public final class ProjectPlan {
    private final JiraProject project;
    private final List<Message> changes;
    private final List<Message> warnings;

    ProjectPlan(JiraProject project, List<Message> changes, List<Message> warnings) {
        this.project = project;
        this.changes = Collections.unmodifiableList(new ArrayList<>(changes));
        this.warnings = Collections.unmodifiableList(new ArrayList<>(warnings));
    }

    /** As it was before. */
    public JiraProject project() {
        return project;
    }

    /** Empty if Jira itself stays as it is. */
    public List<Message> changes() {
        return changes;
    }

    /** What reaches beyond this project, and what has to stay. */
    public List<Message> warnings() {
        return warnings;
    }
}
