package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

public interface IssueIndexingService {
    long reIndexIssueObjects(Collection<? extends Issue> collection) throws IndexException;
}
