package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

public class QueryLiteral {
    public QueryLiteral(Operand operand, Long long1) { }
    public Long getLongValue() { throw new UnsupportedOperationException("declared for compiling only"); }
}
