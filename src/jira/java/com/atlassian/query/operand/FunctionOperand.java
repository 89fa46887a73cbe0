package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

public class FunctionOperand implements Operand {
    public FunctionOperand(String string, Collection<String> collection) { }
    public String getName() { throw new UnsupportedOperationException("declared for compiling only"); }
    public List<String> getArgs() { throw new UnsupportedOperationException("declared for compiling only"); }
}
