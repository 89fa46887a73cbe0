package com.atlassian.jira.plugin.workflow;

import java.util.Map;

import com.opensymphony.workflow.loader.AbstractDescriptor;

public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String string, AbstractDescriptor abstractDescriptor);
    Map<String, ?> getDescriptorParams(Map<String, Object> map);
}
