package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/** Issues by id and key, whoever asks. */
final class IssueLookup implements IssueManager {
    private final JiraApi jira;

    IssueLookup(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return view(jira.model().issues().find(id));
    }

    /** Knows the keys, too, that an issue had before it was moved. */
    @Override
    public MutableIssue getIssueObject(String key) {
        return view(jira.model().issueByKey(key).or(() -> jira.issues().movedFrom(key)));
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return view(jira.model().issueByKey(key));
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream().flatMap(id -> jira.model().issues().find(id).stream()).map(jira::issue).toList();
    }

    private MutableIssue view(Optional<IssueRecord> issue) {
        return issue.map(found -> new IssueView(jira, found)).orElse(null);
    }
}
