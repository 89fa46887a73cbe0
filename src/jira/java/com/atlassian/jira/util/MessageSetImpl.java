package com.atlassian.jira.util;

public class MessageSetImpl extends AbstractMessageSet {
    public MessageSetImpl() { }
}
