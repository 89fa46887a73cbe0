package org.jointpriority.sandbox.jira.store;

/** One of the choices of a custom field. */
public record OptionRecord(long id, long field, long sequence, String value, boolean disabled) { }
