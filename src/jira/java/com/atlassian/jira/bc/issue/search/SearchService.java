package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

public interface SearchService {
    SearchService.ParseResult parseQuery(ApplicationUser applicationUser, String string);
    SearchResults<Issue> search(ApplicationUser applicationUser, Query query, PagerFilter<?> pagerFilter) throws SearchException;
    SearchResults<Issue> searchOverrideSecurity(ApplicationUser applicationUser, Query query, PagerFilter<?> pagerFilter) throws SearchException;
    MessageSet validateQuery(ApplicationUser applicationUser, Query query);
    public static final class ParseResult {
        public ParseResult(Query query, MessageSet messageSet) { }
        public MessageSet getErrors() { throw new UnsupportedOperationException("declared for compiling only"); }
        public Query getQuery() { throw new UnsupportedOperationException("declared for compiling only"); }
        public boolean isValid() { throw new UnsupportedOperationException("declared for compiling only"); }
    }
}
