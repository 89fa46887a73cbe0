package org.jointpriority.sandbox.jira.store;

/** A group of people. */
public record GroupRecord(String name) { }
