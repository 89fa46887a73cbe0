package com.atlassian.jira.util;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with fields, by their ids. */
public class SimpleErrorCollection implements ErrorCollection {
    private final Map<String, String> errors = new LinkedHashMap<>();

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errors.values();
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }
}
