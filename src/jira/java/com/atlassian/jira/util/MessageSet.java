package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

public interface MessageSet extends Serializable {
    Set<String> getErrorMessages();
    Set<String> getWarningMessages();
    boolean hasAnyErrors();
    void addErrorMessage(String string);
    void addWarningMessage(String string);
}
