package com.atlassian.jira.plugin.workflow;

import java.util.Map;

import com.opensymphony.workflow.loader.AbstractDescriptor;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() { }
    public Map<String, Object> getVelocityParams(String string, AbstractDescriptor abstractDescriptor) { throw new UnsupportedOperationException("declared for compiling only"); }
    protected abstract void getVelocityParamsForInput(Map<String, Object> map);
    protected abstract void getVelocityParamsForEdit(Map<String, Object> map, AbstractDescriptor abstractDescriptor);
    protected abstract void getVelocityParamsForView(Map<String, Object> map, AbstractDescriptor abstractDescriptor);
}
