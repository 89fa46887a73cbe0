package com.atlassian.jira.issue;

import com.atlassian.jira.exception.DataAccessException;
import java.util.Collection;
import java.util.List;

public interface IssueManager {
    MutableIssue getIssueByCurrentKey(String string) throws DataAccessException;
    MutableIssue getIssueObject(Long id) throws DataAccessException;
    MutableIssue getIssueObject(String string) throws DataAccessException;
    List<Issue> getIssueObjects(Collection<Long> collection);
}
