package org.jointpriority.jira.workflow;

/** What a step can demand of every department that takes part. */
enum Demand {
    OWNERS, ASSESSMENTS
}
