package org.jointpriority.jira.jql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Searcher;

/**
 * A function that finds open joint priorities. Jira makes a condition of each value that it yields, so there are
 * {@link #MOST_VALUES} at most: the first in the joint order, and Jira shows a warning. Where they are to be left out
 * ({@code not in}), a part of them would find what nobody asked for: such a search is refused while Jira checks it, and one
 * that nobody checks gets all. While joint priorities are worked out again, Jira shows a warning too.
 */
abstract class JointFunction extends AbstractJqlFunction {
    private static final int MOST_VALUES = 1000;

    private final Supplier<Optional<Recomputation>> recomputation;
    private final People people;
    private final Texts texts;

    JointFunction(Supplier<Optional<Recomputation>> recomputation, People people, Texts texts) {
        this.recomputation = recomputation;
        this.people = people;
        this.texts = texts;
    }

    /** In the joint order. Refuses arguments that it cannot use. */
    abstract List<JointIssue> find(Searcher searcher, List<String> arguments);

    abstract int mostArguments();

    /** How somebody writes it, such as {@code jointlyDisputed()}. */
    abstract String example();

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    @Override
    public final MessageSet validate(ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given < getMinimumNumberOfExpectedArguments() || given > mostArguments()) {
            messages.addErrorMessage(texts.of("joint-priority.jql.arguments", getFunctionName(), given, example()));
            return messages;
        }
        try {
            Optional<Person> person = person(user);
            int found = find(Searcher.of(person), operand.getArgs()).size();
            person.flatMap(any -> recomputation.get()).ifPresent(known ->
                    messages.addWarningMessage(texts.of("joint-priority.recomputation", known.done(), known.total())));
            if (found > MOST_VALUES && leavesOut(clause)) {
                messages.addErrorMessage(texts.of("joint-priority.jql.too-many-to-leave-out", getFunctionName(), found, MOST_VALUES));
            } else if (found > MOST_VALUES) {
                messages.addWarningMessage(texts.of("joint-priority.jql.first", getFunctionName(), found, MOST_VALUES));
            }
        } catch (Refusal refusal) {
            refusal.text().ifPresent(text -> messages.addErrorMessage(texts.of(text)));
            refusal.fields().values().forEach(text -> messages.addErrorMessage(texts.of(text)));
        }
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Optional<Person> person = person(context.getApplicationUser());
        List<JointIssue> found;
        try {
            found = find(context.isSecurityOverriden() ? Searcher.seeingAll(person) : Searcher.of(person), operand.getArgs());
        } catch (Refusal refusal) {
            // A saved search goes on when what it names is gone; whoever edits it is told by the check.
            return Collections.emptyList();
        }
        List<QueryLiteral> values = new ArrayList<>();
        for (JointIssue issue : found.size() > MOST_VALUES && !leavesOut(clause) ? found.subList(0, MOST_VALUES) : found) {
            values.add(new QueryLiteral(operand, issue.id()));
        }
        return values;
    }

    private static boolean leavesOut(TerminalClause clause) {
        return clause.getOperator() == Operator.NOT_IN;
    }

    private Optional<Person> person(ApplicationUser user) {
        return Optional.ofNullable(user).flatMap(known -> people.byKey(known.getKey()));
    }
}
