package com.atlassian.jira.util;

import java.util.Collection;

public interface ErrorCollection {
    Collection<String> getErrorMessages();
    boolean hasAnyErrors();
}
