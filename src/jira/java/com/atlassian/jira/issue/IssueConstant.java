package com.atlassian.jira.issue;

public interface IssueConstant extends Comparable {
    String getId();
    String getName();
    String getNameTranslation();
}
