package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

public interface FieldScreenManager {
    FieldScreen getFieldScreen(Long id);
    Collection<FieldScreen> getFieldScreens();
}
