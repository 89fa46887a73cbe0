package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.status.Status;
import org.jointpriority.sandbox.jira.Workflow;

/** A status as Jira's API shows one. */
record StatusView(Workflow.Status status) implements Status {
    @Override
    public String getId() {
        return status.id();
    }

    @Override
    public String getName() {
        return status.name();
    }

    @Override
    public String getNameTranslation() {
        return status.name();
    }

    @Override
    public int compareTo(Object other) {
        return Workflow.STATUSES.indexOf(status) - Workflow.STATUSES.indexOf(((StatusView) other).status);
    }
}
