package org.jointpriority.sandbox.jira.store;

/** An address that hears of what happens to the issues found by a query; an empty query finds all. */
public record WebhookRecord(long id, String name, String url, String jql) { }
