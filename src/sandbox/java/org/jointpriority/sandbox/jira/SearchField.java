package org.jointpriority.sandbox.jira;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jointpriority.sandbox.jira.jql.Clause.Operand;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.jql.Operator;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/**
 * How a field is searched.
 *
 * @param name as messages call it
 * @param values the values of an issue to compare with, none for an empty field
 * @param reader makes a value out of what stands in the query
 * @param order the value to sort by, null for an empty field
 */
record SearchField(String name, Set<Operator> operators, Function<IssueRecord, List<Comparable<?>>> values, Reader reader,
        Function<IssueRecord, Comparable<?>> order) {
    /**
     * Who asks. While a query is checked, values that the person may not see do not exist; while it is run they find what
     * there is, and who may see that is another matter. Whether all is asked for, whoever may see it, is for functions to know.
     */
    record Asking(UserRecord user, boolean isChecking, boolean seesAll) { }

    /** Reads an operand for the person who asks. */
    interface Reader {
        Comparable<?> read(Asking asking, Operand operand) throws JqlException;
    }
}
