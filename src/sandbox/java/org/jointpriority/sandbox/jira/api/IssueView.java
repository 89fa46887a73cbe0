package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/** An issue as Jira's API shows one, as it stood when it was asked for. */
final class IssueView implements MutableIssue {
    private final JiraApi jira;
    private final IssueRecord issue;

    IssueView(JiraApi jira, IssueRecord issue) {
        this.jira = jira;
        this.issue = issue;
    }

    IssueRecord issue() {
        return issue;
    }

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    @Override
    public String getReporterId() {
        return issue.reporter().isEmpty() ? null : issue.reporter();
    }

    @Override
    public String getDescription() {
        return issue.description().isEmpty() ? null : issue.description();
    }

    @Override
    public Long getProjectId() {
        return issue.project();
    }

    @Override
    public Project getProjectObject() {
        return jira.project(jira.model().projectOf(issue));
    }

    @Override
    public String getIssueTypeId() {
        return issue.type();
    }

    @Override
    public Status getStatus() {
        return new StatusView(Workflow.status(issue.status()));
    }

    @Override
    public String getResolutionId() {
        return issue.resolution().isEmpty() ? null : issue.resolution();
    }

    @Override
    public Timestamp getDueDate() {
        return issue.due() == null ? null : Timestamp.valueOf(issue.due().atStartOfDay());
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        return jira.fields().value(issue, field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueView && ((IssueView) other).issue.id() == issue.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(issue.id());
    }

    @Override
    public String toString() {
        return issue.key();
    }
}
