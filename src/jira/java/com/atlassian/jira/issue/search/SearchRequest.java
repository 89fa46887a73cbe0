package com.atlassian.jira.issue.search;

import com.atlassian.query.Query;

public class SearchRequest {
    public Long getId() { throw new UnsupportedOperationException("declared for compiling only"); }
    public String getName() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Query getQuery() { throw new UnsupportedOperationException("declared for compiling only"); }
}
