package org.jointpriority.sandbox.jira;

import java.util.List;
import org.jointpriority.sandbox.jira.jql.Clause.Operand;
import org.jointpriority.sandbox.jira.jql.Clause.Term;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** A function that a plugin adds to JQL and that stands for issues. */
public interface IssueFunction {
    /** What a check of a search has to say. */
    record Messages(List<String> errors, List<String> warnings) { }

    /** Whether it stands for several at once. */
    boolean isList();

    Messages check(UserRecord user, Term term, Operand operand);

    /**
     * The ids of the issues.
     *
     * @param seesAll whether it is asked for whatever the person may browse
     */
    List<Long> issues(UserRecord user, boolean seesAll, Term term, Operand operand);
}
