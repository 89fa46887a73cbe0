package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;

public interface JqlClauseBuilder {
    Query buildQuery();
    JqlClauseBuilder defaultAnd();
    JqlClauseBuilder issueType(String... idsOrNames);
    JqlClauseBuilder project(Long... projectIds);
    JqlClauseBuilder unresolved();
}
