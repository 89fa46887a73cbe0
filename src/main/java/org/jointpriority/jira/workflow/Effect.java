package org.jointpriority.jira.workflow;

/** What a step can leave with a joint priority. */
enum Effect {
    RECORD, ASK_AGAIN
}
