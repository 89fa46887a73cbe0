package com.atlassian.jira.bc.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.search.SearchRequest;

public interface SearchRequestService {
    SearchRequest getFilter(JiraServiceContext jiraServiceContext, Long id);
}
