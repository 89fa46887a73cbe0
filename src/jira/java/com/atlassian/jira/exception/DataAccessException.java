package com.atlassian.jira.exception;

public class DataAccessException extends RuntimeException {
}
