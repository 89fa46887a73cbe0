package com.atlassian.jira.util;

import java.util.Collection;

public class SimpleErrorCollection implements ErrorCollection {
    public SimpleErrorCollection() { }
    public void addError(String string, String string2) { throw new UnsupportedOperationException("declared for compiling only"); }
    public Collection<String> getErrorMessages() { throw new UnsupportedOperationException("declared for compiling only"); }
    public boolean hasAnyErrors() { throw new UnsupportedOperationException("declared for compiling only"); }
}
