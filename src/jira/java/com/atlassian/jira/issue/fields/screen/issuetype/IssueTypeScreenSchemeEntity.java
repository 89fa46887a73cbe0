package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

public interface IssueTypeScreenSchemeEntity extends Comparable<IssueTypeScreenSchemeEntity> {
    FieldScreenScheme getFieldScreenScheme();
}
