package com.atlassian.jira;

public class JiraException extends Exception {
}
