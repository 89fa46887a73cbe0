package com.atlassian.jira.issue.search;

import java.util.List;

/** As from Jira 8 on: before, its list was {@code getIssues()} and it had no type parameter. */
public class SearchResults<T> {
    public SearchResults(List<T> results, int total, int max, int start) { }
    public List<T> getResults() { throw new UnsupportedOperationException("declared for compiling only"); }
    public int getTotal() { throw new UnsupportedOperationException("declared for compiling only"); }
}
