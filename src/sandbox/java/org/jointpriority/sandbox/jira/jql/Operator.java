package org.jointpriority.sandbox.jira.jql;

import java.util.EnumSet;
import java.util.Set;

/** What may stand between a field and its value. */
public enum Operator {
    EQUALS("="), NOT_EQUALS("!="), LIKE("~"), NOT_LIKE("!~"), LESS("<"), LESS_EQUALS("<="), GREATER(">"), GREATER_EQUALS(">="),
    IN("in"), NOT_IN("not in"), IS("is"), IS_NOT("is not");

    /** For values one can only tell apart. */
    public static final Set<Operator> CHOICE = EnumSet.of(EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT);
    /** For values that have an order. */
    public static final Set<Operator> ORDERED = EnumSet.complementOf(EnumSet.of(LIKE, NOT_LIKE));
    /** For texts that are searched by their words. */
    public static final Set<Operator> TEXT = EnumSet.of(LIKE, NOT_LIKE, IS, IS_NOT);

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    public Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case LESS -> GREATER_EQUALS;
            case LESS_EQUALS -> GREATER;
            case GREATER -> LESS_EQUALS;
            case GREATER_EQUALS -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }
}
