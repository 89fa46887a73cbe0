package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeManager {
    IssueType createIssueType(String string, String string2, Long id);
    IssueType getIssueType(String string);
    Collection<IssueType> getIssueTypes();
    void updateIssueType(IssueType issueType, String string, String string2, Long id);
}
