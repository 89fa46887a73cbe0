package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;

/** All issue types. A new one is in no scheme but the default one, as in Jira. */
final class IssueTypes implements IssueTypeManager {
    private final JiraApi jira;

    IssueTypes(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatar) {
        if (jira.model().issueTypes().all().stream().anyMatch(type -> type.name().equalsIgnoreCase(name))) {
            throw new IllegalStateException("An issue type with the name '" + name + "' exists already.");
        }
        IssueTypeRecord type = new IssueTypeRecord(String.valueOf(jira.model().newId("issue type")), name, description, "", avatar);
        jira.model().issueTypes().put(type);
        IssueTypeSchemes schemes = new IssueTypeSchemes(jira);
        schemes.append(IssueTypeSchemes.DEFAULT, type.id());
        return new IssueTypeView(type);
    }

    @Override
    public IssueType getIssueType(String id) {
        return jira.model().issueTypes().find(id).map(IssueTypeView::new).orElse(null);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(jira.model().issueTypes().all().stream().map(IssueTypeView::new).toList());
    }

    @Override
    public void updateIssueType(IssueType type, String name, String description, Long avatar) {
        IssueTypeRecord old = jira.model().issueTypes().find(type.getId()).orElseThrow();
        jira.model().issueTypes().put(new IssueTypeRecord(old.id(), name, description, old.image(), avatar == null ? 0 : avatar));
    }
}
