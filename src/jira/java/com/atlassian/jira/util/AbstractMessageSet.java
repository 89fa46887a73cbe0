package com.atlassian.jira.util;

import java.util.Set;

public abstract class AbstractMessageSet implements MessageSet {
    public Set<String> getErrorMessages() { throw new UnsupportedOperationException("declared for compiling only"); }
    public Set<String> getWarningMessages() { throw new UnsupportedOperationException("declared for compiling only"); }
    public boolean hasAnyErrors() { throw new UnsupportedOperationException("declared for compiling only"); }
    public void addErrorMessage(String string) { throw new UnsupportedOperationException("declared for compiling only"); }
    public void addWarningMessage(String string) { throw new UnsupportedOperationException("declared for compiling only"); }
}
