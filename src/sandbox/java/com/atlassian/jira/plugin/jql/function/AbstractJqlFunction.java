package com.atlassian.jira.plugin.jql.function;

/** A function that knows from its module what it is called and whether it stands for a list. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor module) {
        descriptor = module;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }
}
