package org.jointpriority.sandbox.jira.store;

/** A thing to remember by name, such as whether the example data were loaded. */
public record SettingRecord(String name, String value) { }
