package org.jointpriority.sandbox.jira.jql;

import java.util.List;

/** A condition of a query. */
public sealed interface Clause {
    /** All of them. */
    record And(List<Clause> parts) implements Clause { }

    /** Any of them. */
    record Or(List<Clause> parts) implements Clause { }

    /** A field compared with values; only {@code in} and {@code not in} have other than one. */
    record Term(String field, Operator operator, List<Operand> operands) implements Clause { }

    /** A value, a function with its arguments, or EMPTY (no text). */
    record Operand(String text, boolean isFunction, List<String> arguments) {
        public boolean isEmpty() {
            return text == null;
        }
    }

    /** The same said the other way round; Jira, too, pushes NOT down to the single comparisons. */
    default Clause negated() {
        if (this instanceof And) {
            return new Or(((And) this).parts().stream().map(Clause::negated).toList());
        }
        if (this instanceof Or) {
            return new And(((Or) this).parts().stream().map(Clause::negated).toList());
        }
        Term term = (Term) this;
        return new Term(term.field(), term.operator().opposite(), term.operands());
    }
}
