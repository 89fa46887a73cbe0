package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong, and what is only worth a warning. */
public abstract class AbstractMessageSet implements MessageSet {
    private static final long serialVersionUID = 1;

    private final LinkedHashSet<String> errors = new LinkedHashSet<>();
    private final LinkedHashSet<String> warnings = new LinkedHashSet<>();

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return warnings;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public void addWarningMessage(String message) {
        warnings.add(message);
    }
}
