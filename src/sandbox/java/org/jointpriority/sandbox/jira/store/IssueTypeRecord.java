package org.jointpriority.sandbox.jira.store;

/** An issue type; {@code avatar} 0 stands for the built-in picture {@code image}. */
public record IssueTypeRecord(String id, String name, String description, String image, long avatar) { }
