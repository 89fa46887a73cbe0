package com.opensymphony.workflow.loader;

import java.util.Map;

public class FunctionDescriptor extends AbstractDescriptor {
    FunctionDescriptor() { }
    public Map getArgs() { throw new UnsupportedOperationException("declared for compiling only"); }
}
