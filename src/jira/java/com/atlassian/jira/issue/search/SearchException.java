package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

public class SearchException extends JiraException {
}
