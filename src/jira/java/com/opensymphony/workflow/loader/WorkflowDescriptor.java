package com.opensymphony.workflow.loader;

public class WorkflowDescriptor extends AbstractDescriptor {
    WorkflowDescriptor() { }
    public ActionDescriptor getAction(int int1) { throw new UnsupportedOperationException("declared for compiling only"); }
}
