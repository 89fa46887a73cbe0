package com.atlassian.jira.util;

import java.util.Collection;

public interface ErrorCollection {
    void addError(String string, String string2);
    Collection<String> getErrorMessages();
    boolean hasAnyErrors();
}
