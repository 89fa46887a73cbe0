package com.atlassian.jira.issue.fields;

public interface ConfigurableField<V> extends OrderableField<V> {
}
