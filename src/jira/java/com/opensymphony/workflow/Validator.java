package com.opensymphony.workflow;

import java.util.Map;

import com.opensymphony.module.propertyset.PropertySet;

public interface Validator {
    void validate(Map map, Map map2, PropertySet propertySet) throws InvalidInputException, WorkflowException;
}
