package org.jointpriority.sandbox.jira.store;

import java.util.Map;

/** A plugin's module, by its key, that is wired into a step of the workflow, with what was configured. */
public record WorkflowRuleRecord(long id, int transition, String module, Map<String, String> args) { }
