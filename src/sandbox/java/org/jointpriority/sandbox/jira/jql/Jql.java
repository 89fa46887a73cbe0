package org.jointpriority.sandbox.jira.jql;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A query that could be read: its text, what it asks for and in which order. */
public record Jql(String text, Optional<Clause> where, List<Sort> order) implements Query {
    /** One field of ORDER BY. */
    public record Sort(String field, boolean descending) { }

    public static Jql parse(String text) throws JqlException {
        return new JqlParser(text).parse();
    }

    /** The method by which Jira's own query shows its text. */
    public String getQueryString() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
