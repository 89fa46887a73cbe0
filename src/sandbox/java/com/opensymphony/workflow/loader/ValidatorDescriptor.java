package com.opensymphony.workflow.loader;

import java.util.Map;

/** What a workflow keeps of a validator. */
public class ValidatorDescriptor extends AbstractDescriptor {
    private final Map<String, String> args;

    public ValidatorDescriptor(Map<String, String> args) {
        this.args = args;
    }

    public Map<String, String> getArgs() {
        return args;
    }
}
