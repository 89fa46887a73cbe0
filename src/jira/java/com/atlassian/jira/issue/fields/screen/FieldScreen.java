package com.atlassian.jira.issue.fields.screen;

import java.util.List;

public interface FieldScreen {
    FieldScreenTab addTab(String string);
    boolean containsField(String string);
    Long getId();
    String getName();
    List<FieldScreenTab> getTabs();
    void removeFieldScreenLayoutItem(String string);
}
