package com.atlassian.query.clause;

import com.atlassian.query.operator.Operator;

public interface TerminalClause {
    Operator getOperator();
}
