package com.atlassian.jira.bc.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface SearchRequestService {
    Collection<SearchRequest> getFavouriteFilters(ApplicationUser user);
    SearchRequest getFilter(JiraServiceContext jiraServiceContext, Long id);
    Collection<SearchRequest> getOwnedFilters(ApplicationUser user);
}
