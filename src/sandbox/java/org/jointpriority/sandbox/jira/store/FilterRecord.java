package org.jointpriority.sandbox.jira.store;

/** A saved filter; a shared one is for every person who is logged in. */
public record FilterRecord(long id, String name, String description, String owner, String jql, boolean shared) { }
