package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

public interface FieldScreenSchemeItem extends Comparable<FieldScreenSchemeItem> {
    FieldScreen getFieldScreen();
    ScreenableIssueOperation getIssueOperation();
}
