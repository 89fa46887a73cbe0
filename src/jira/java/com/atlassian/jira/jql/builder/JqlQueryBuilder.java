package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;

public class JqlQueryBuilder {
    private JqlQueryBuilder() { }

    public static JqlClauseBuilder newClauseBuilder() { throw new UnsupportedOperationException("declared for compiling only"); }
    public static JqlClauseBuilder newClauseBuilder(Query query) { throw new UnsupportedOperationException("declared for compiling only"); }
}
