package org.jointpriority.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jointpriority.sandbox.jira.jql.Clause.Operand;

/** Reads JQL by recursive descent: OR of ANDs of NOTs of comparisons and parentheses, then ORDER BY. */
final class JqlParser {
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "is", "order", "by", "empty", "null");
    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private record Token(String text, boolean isWord, boolean isQuoted, int at) {
        boolean is(String other) {
            return !isQuoted && text.equalsIgnoreCase(other);
        }

        boolean isReserved() {
            return isWord && !isQuoted && RESERVED.contains(text.toLowerCase(Locale.ROOT));
        }
    }

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    JqlParser(String source) {
        this.source = source == null ? "" : source;
    }

    Jql parse() throws JqlException {
        split();
        Optional<Clause> where = peek() == null || isOrderBy() ? Optional.empty() : Optional.of(or());
        List<Jql.Sort> order = isOrderBy() ? orderBy() : List.of();
        if (peek() != null) {
            throw error("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.", peek());
        }
        return new Jql(source.trim(), where, order);
    }

    private Clause or() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (takes("or") || takes("||") || takes("|")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause and() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (takes("and") || takes("&&") || takes("&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private Clause not() throws JqlException {
        if (takes("not") || takes("!")) {
            return not().negated();
        }
        if (takes("(")) {
            Clause inner = or();
            expect(")");
            return inner;
        }
        return term();
    }

    private Clause term() throws JqlException {
        Token token = take("a field name");
        if (!token.isWord()) {
            throw error("Expecting a field name but got '" + token.text() + "'. You must surround '" + token.text()
                    + "' in quotation marks to use it as a field name.", token);
        }
        if (token.isReserved()) {
            throw error("'" + token.text() + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.", token);
        }
        String field = token.text();
        if (!token.isQuoted() && field.equalsIgnoreCase("cf") && takes("[")) {
            field = "cf[" + take("a number").text() + "]";
            expect("]");
        }
        Operator operator = operator();
        List<Operand> operands = new ArrayList<>();
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            if (takes("(")) {
                do {
                    operands.add(operand());
                } while (takes(","));
                expect(")");
            } else {
                operands.add(operand());
            }
        } else {
            operands.add(operand());
        }
        if ((operator == Operator.IS || operator == Operator.IS_NOT) && !operands.get(0).isEmpty()) {
            throw error("Expecting either 'EMPTY' or 'NULL' but got '" + operands.get(0).text() + "'.", tokens.get(next - 1));
        }
        return new Clause.Term(field, operator, operands);
    }

    private Operator operator() throws JqlException {
        Token token = peek();
        if (token == null) {
            throw new JqlException("Error in the JQL Query: Expecting operator before the end of the query. " + OPERATORS);
        }
        next++;
        if (token.is("not")) {
            if (takes("in")) {
                return Operator.NOT_IN;
            }
            throw error("Expecting operator but got 'not'. " + OPERATORS, token);
        }
        if (token.is("is")) {
            return takes("not") ? Operator.IS_NOT : Operator.IS;
        }
        for (Operator operator : Operator.values()) {
            if (token.is(operator.symbol())) {
                return operator;
            }
        }
        throw error("Expecting operator but got '" + token.text() + "'. " + OPERATORS, token);
    }

    private Operand operand() throws JqlException {
        Token token = take("either a value, list or function");
        if (!token.isWord()) {
            throw error("Expecting either a value, list or function but got '" + token.text() + "'. You must surround '" + token.text()
                    + "' in quotation marks to use it as a value.", token);
        }
        if (token.is("empty") || token.is("null")) {
            return new Operand(null, false, List.of());
        }
        if (token.isReserved()) {
            throw error("'" + token.text() + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.", token);
        }
        if (!takes("(")) {
            return new Operand(token.text(), false, List.of());
        }
        List<String> arguments = new ArrayList<>();
        if (!takes(")")) {
            do {
                arguments.add(take("an argument").text());
            } while (takes(","));
            expect(")");
        }
        return new Operand(token.text(), true, arguments);
    }

    private List<Jql.Sort> orderBy() throws JqlException {
        next += 2;
        List<Jql.Sort> order = new ArrayList<>();
        do {
            Token token = take("a field name");
            if (!token.isWord()) {
                throw error("Expecting a field name but got '" + token.text() + "'.", token);
            }
            String field = token.text();
            if (!token.isQuoted() && field.equalsIgnoreCase("cf") && takes("[")) {
                field = "cf[" + take("a number").text() + "]";
                expect("]");
            }
            boolean descending = takes("desc");
            if (!descending) {
                takes("asc");
            }
            order.add(new Jql.Sort(field, descending));
        } while (takes(","));
        if (peek() != null) {
            throw error("Expecting either ',', 'ASC' or 'DESC' but got '" + peek().text() + "'.", peek());
        }
        return order;
    }

    private boolean isOrderBy() {
        return peek() != null && peek().is("order") && next + 1 < tokens.size() && tokens.get(next + 1).is("by");
    }

    private Token peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }

    private Token take(String what) throws JqlException {
        if (peek() == null) {
            throw new JqlException("Error in the JQL Query: Expecting " + what + " before the end of the query.");
        }
        return tokens.get(next++);
    }

    private boolean takes(String text) {
        if (peek() == null || !peek().is(text)) {
            return false;
        }
        next++;
        return true;
    }

    private void expect(String text) throws JqlException {
        if (!takes(text)) {
            if (peek() == null) {
                throw new JqlException("Error in the JQL Query: Expecting '" + text + "' before the end of the query.");
            }
            throw error("Expecting '" + text + "' but got '" + peek().text() + "'.", peek());
        }
    }

    private JqlException error(String message, Token token) {
        String before = source.substring(0, token.at());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new JqlException("Error in the JQL Query: " + message + " (line " + line + ", character "
                + (token.at() - before.lastIndexOf('\n')) + ")");
    }

    private void split() throws JqlException {
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '"' || c == '\'') {
                i = quoted(i, c);
            } else if ("=~()[],".indexOf(c) >= 0) {
                tokens.add(new Token(String.valueOf(c), false, false, i++));
            } else if ("<>!&|".indexOf(c) >= 0) {
                char after = i + 1 < source.length() ? source.charAt(i + 1) : ' ';
                int length = after == '=' && "<>!".indexOf(c) >= 0 || c == '!' && after == '~' || (c == '&' || c == '|') && after == c ? 2 : 1;
                tokens.add(new Token(source.substring(i, i + length), false, false, i));
                i += length;
            } else if ("{}*/%$#@?;`^+".indexOf(c) >= 0) {
                throw error("The character '" + c + "' is a reserved JQL character. You must enclose it in a string or use the escape '\\u"
                        + String.format("%04x", (int) c) + "' instead.", new Token("", false, false, i));
            } else {
                int start = i;
                while (i < source.length() && !Character.isWhitespace(source.charAt(i)) && "=~()[],<>!&|\"'{}*/%$#@?;`^".indexOf(source.charAt(i)) < 0) {
                    i++;
                }
                tokens.add(new Token(source.substring(start, i), true, false, start));
            }
        }
    }

    private int quoted(int start, char quote) throws JqlException {
        StringBuilder text = new StringBuilder();
        int i = start + 1;
        while (i < source.length() && source.charAt(i) != quote) {
            if (source.charAt(i) == '\\' && i + 1 < source.length()) {
                char escaped = source.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            } else {
                text.append(source.charAt(i));
            }
            i++;
        }
        if (i == source.length()) {
            throw error("The quoted string '" + text + "' has not been completed.", new Token("", false, false, start));
        }
        tokens.add(new Token(text.toString(), true, true, start));
        return i + 1;
    }
}
