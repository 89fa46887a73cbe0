package com.opensymphony.workflow.loader;

import java.util.Map;

public class ConditionDescriptor extends AbstractDescriptor {
    ConditionDescriptor() { }
    public Map getArgs() { throw new UnsupportedOperationException("declared for compiling only"); }
}
