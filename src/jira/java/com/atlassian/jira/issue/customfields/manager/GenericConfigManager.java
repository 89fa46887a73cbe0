package com.atlassian.jira.issue.customfields.manager;

public interface GenericConfigManager {
}
