package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.jointpriority.sandbox.jira.IssueFunction;
import org.jointpriority.sandbox.jira.jql.Clause.Operand;
import org.jointpriority.sandbox.jira.jql.Clause.Term;
import org.jointpriority.sandbox.jira.jql.Operator;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** The functions for searches that the enabled plugins bring. */
final class JqlFunctions {
    private final JiraApi jira;

    JqlFunctions(JiraApi jira) {
        this.jira = jira;
    }

    /** As in Jira the case of the name does not matter. */
    Optional<IssueFunction> find(String name) {
        return jira.host().modules().jqlFunctions().stream()
                .filter(function -> function.getFunctionName().equalsIgnoreCase(name) && function.getDataType() == JiraDataTypes.ISSUE)
                .findFirst().map(PluginFunction::new);
    }

    private final class PluginFunction implements IssueFunction {
        private final JqlFunction function;

        PluginFunction(JqlFunction function) {
            this.function = function;
        }

        @Override
        public boolean isList() {
            return function.isList();
        }

        @Override
        public Messages check(UserRecord user, Term term, Operand operand) {
            MessageSet messages = function.validate(UserView.of(user), operand(operand), clause(term));
            return new Messages(List.copyOf(messages.getErrorMessages()), List.copyOf(messages.getWarningMessages()));
        }

        @Override
        public List<Long> issues(UserRecord user, boolean seesAll, Term term, Operand operand) {
            return function.getValues(new Context(UserView.of(user), seesAll), operand(operand), clause(term)).stream()
                    .map(QueryLiteral::getLongValue).toList();
        }

        private FunctionOperand operand(Operand operand) {
            return new FunctionOperand(operand.text(), operand.arguments());
        }

        private TerminalClause clause(Term term) {
            return () -> term.operator() == Operator.NOT_IN ? com.atlassian.query.operator.Operator.NOT_IN
                    : com.atlassian.query.operator.Operator.IN;
        }
    }

    private record Context(ApplicationUser getApplicationUser, boolean isSecurityOverriden) implements QueryCreationContext { }
}
