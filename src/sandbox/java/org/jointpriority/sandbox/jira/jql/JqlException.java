package org.jointpriority.sandbox.jira.jql;

/** A query that cannot be read, in the words in which Jira says so. */
public final class JqlException extends Exception {
    public JqlException(String message) {
        super(message);
    }
}
