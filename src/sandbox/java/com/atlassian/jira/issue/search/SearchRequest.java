package com.atlassian.jira.issue.search;

import com.atlassian.query.Query;

/** A saved filter. */
public class SearchRequest {
    private final Long id;
    private final String name;
    private final Query query;

    public SearchRequest(Query query, String owner, String name, String description, Long id, long favourites) {
        this.id = id;
        this.name = name;
        this.query = query;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Query getQuery() {
        return query;
    }
}
