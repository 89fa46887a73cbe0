package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class RemoveException extends JiraException {
}
