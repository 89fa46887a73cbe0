package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

public interface FieldScreenScheme {
    FieldScreen getFieldScreen(IssueOperation issueOperation);
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
    Long getId();
    String getName();
}
