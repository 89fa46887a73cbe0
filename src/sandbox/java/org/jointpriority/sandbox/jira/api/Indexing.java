package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Collection;

/** Takes down anew what issues say in their computed fields. */
final class Indexing implements IssueIndexingService {
    private final JiraApi jira;

    Indexing(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issues) {
        long start = System.currentTimeMillis();
        jira.search().index(issues.stream().flatMap(issue -> jira.model().issues().find(issue.getId()).stream()).toList());
        return System.currentTimeMillis() - start;
    }
}
