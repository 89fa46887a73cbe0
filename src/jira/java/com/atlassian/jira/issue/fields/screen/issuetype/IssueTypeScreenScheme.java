package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeScreenScheme {
    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);
    Collection<IssueTypeScreenSchemeEntity> getEntities();
    Long getId();
    String getName();
}
