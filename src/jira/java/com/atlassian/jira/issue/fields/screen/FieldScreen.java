package com.atlassian.jira.issue.fields.screen;

import java.util.List;

public interface FieldScreen {
    FieldScreenTab addTab(String string);
    boolean containsField(String string);
    Long getId();
    String getName();
    FieldScreenTab getTab(int number);
    List<FieldScreenTab> getTabs();
    void removeFieldScreenLayoutItem(String string);
}
