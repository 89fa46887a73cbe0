package com.atlassian.jira.util;

/** Messages of one check. */
public class MessageSetImpl extends AbstractMessageSet {
    private static final long serialVersionUID = 1;
}
