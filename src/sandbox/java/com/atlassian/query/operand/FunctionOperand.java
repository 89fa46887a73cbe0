package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** A function in a search, with its arguments. */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> arguments;

    public FunctionOperand(String name, Collection<String> arguments) {
        this.name = name;
        this.arguments = List.copyOf(arguments);
    }

    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return arguments;
    }
}
