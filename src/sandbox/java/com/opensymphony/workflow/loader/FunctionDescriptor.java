package com.opensymphony.workflow.loader;

import java.util.Map;

/** What a workflow keeps of a function. */
public class FunctionDescriptor extends AbstractDescriptor {
    private final Map<String, String> args;

    public FunctionDescriptor(Map<String, String> args) {
        this.args = args;
    }

    public Map<String, String> getArgs() {
        return args;
    }
}
