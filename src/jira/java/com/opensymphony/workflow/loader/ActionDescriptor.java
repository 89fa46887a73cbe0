package com.opensymphony.workflow.loader;

public class ActionDescriptor extends AbstractDescriptor {
    ActionDescriptor() { }
    public String getName() { throw new UnsupportedOperationException("declared for compiling only"); }
}
