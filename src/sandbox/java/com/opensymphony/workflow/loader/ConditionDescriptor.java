package com.opensymphony.workflow.loader;

import java.util.Map;

/** What a workflow keeps of a condition. */
public class ConditionDescriptor extends AbstractDescriptor {
    private final Map<String, String> args;

    public ConditionDescriptor(Map<String, String> args) {
        this.args = args;
    }

    public Map<String, String> getArgs() {
        return args;
    }
}
