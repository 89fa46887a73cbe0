package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

public class IndexException extends JiraException {
}
