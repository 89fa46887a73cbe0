package com.opensymphony.workflow;

import java.util.Map;

import com.opensymphony.module.propertyset.PropertySet;

public interface Condition {
    boolean passesCondition(Map map, Map map2, PropertySet propertySet) throws WorkflowException;
}
