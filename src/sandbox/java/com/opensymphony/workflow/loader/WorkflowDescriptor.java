package com.opensymphony.workflow.loader;

import java.util.Map;

/** A workflow, as far as it is looked at from outside. */
public class WorkflowDescriptor extends AbstractDescriptor {
    private final Map<Integer, ActionDescriptor> actions;

    public WorkflowDescriptor(Map<Integer, ActionDescriptor> actions) {
        this.actions = actions;
    }

    public ActionDescriptor getAction(int id) {
        return actions.get(id);
    }
}
