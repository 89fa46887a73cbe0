package com.opensymphony.workflow.loader;

/** A step of a workflow. */
public class ActionDescriptor extends AbstractDescriptor {
    private final String name;

    public ActionDescriptor(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
