package com.opensymphony.workflow.loader;

import java.util.Map;

public class ValidatorDescriptor extends AbstractDescriptor {
    ValidatorDescriptor() { }
    public Map getArgs() { throw new UnsupportedOperationException("declared for compiling only"); }
}
