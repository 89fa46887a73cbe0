package com.atlassian.jira.plugin.jql.function;

public abstract class AbstractJqlFunction implements JqlFunction {
    public AbstractJqlFunction() { }
    public void init(JqlFunctionModuleDescriptor jqlFunctionModuleDescriptor) { throw new UnsupportedOperationException("declared for compiling only"); }
    public String getFunctionName() { throw new UnsupportedOperationException("declared for compiling only"); }
    public boolean isList() { throw new UnsupportedOperationException("declared for compiling only"); }
}
