package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/** Fills what is shown of a module: where it is added, edited, and looked at. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    @Override
    public Map<String, Object> getVelocityParams(String resource, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resource) {
            case "input-parameters" -> getVelocityParamsForInput(params);
            case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
            case "view" -> getVelocityParamsForView(params, descriptor);
            default -> throw new IllegalArgumentException("Invalid resource: " + resource);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> params);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor);
}
