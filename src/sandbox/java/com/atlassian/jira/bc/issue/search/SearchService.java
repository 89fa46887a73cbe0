package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Finds issues by JQL. */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser user, String jql);

    SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException;

    MessageSet validateQuery(ApplicationUser user, Query query);

    /** A query, or why it cannot be read. */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public Query getQuery() {
            return query;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
