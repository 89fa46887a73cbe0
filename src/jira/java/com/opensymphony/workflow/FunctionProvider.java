package com.opensymphony.workflow;

import java.util.Map;

import com.opensymphony.module.propertyset.PropertySet;

public interface FunctionProvider {
    void execute(Map map, Map map2, PropertySet propertySet) throws WorkflowException;
}
