package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpriority.sandbox.jira.jql.Clause;
import org.jointpriority.sandbox.jira.jql.Clause.Operand;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.Operator;

/** Puts queries together without writing them. */
public class JqlQueryBuilder {
    private JqlQueryBuilder() { }

    public static JqlClauseBuilder newClauseBuilder() {
        return new Conditions(Optional.empty());
    }

    /** Starts with what a query asks for, without its order. */
    public static JqlClauseBuilder newClauseBuilder(Query query) {
        return new Conditions(((Jql) query).where());
    }

    private static final class Conditions implements JqlClauseBuilder {
        private final List<Clause> clauses = new ArrayList<>();
        private boolean isAnd;

        Conditions(Optional<Clause> start) {
            start.ifPresent(clauses::add);
        }

        @Override
        public JqlClauseBuilder defaultAnd() {
            isAnd = true;
            return this;
        }

        @Override
        public JqlClauseBuilder issueType(String... idsOrNames) {
            return in("issuetype", Stream.of(idsOrNames));
        }

        @Override
        public JqlClauseBuilder project(Long... ids) {
            return in("project", Stream.of(ids).map(String::valueOf));
        }

        @Override
        public JqlClauseBuilder unresolved() {
            return add(new Clause.Term("resolution", Operator.EQUALS, List.of(new Operand("Unresolved", false, List.of()))));
        }

        private JqlClauseBuilder in(String field, Stream<String> values) {
            return add(new Clause.Term(field, Operator.IN, values.map(value -> new Operand(value, false, List.of())).toList()));
        }

        private JqlClauseBuilder add(Clause clause) {
            if (!clauses.isEmpty() && !isAnd) {
                throw new IllegalStateException("Trying to combine JQL expressions using logical operator without a default one");
            }
            clauses.add(clause);
            return this;
        }

        @Override
        public Query buildQuery() {
            Optional<Clause> where = clauses.isEmpty() ? Optional.empty() : Optional.of(new Clause.And(List.copyOf(clauses)));
            return new Jql(where.map(Clause::toString).orElse(""), where, List.of());
        }
    }
}
