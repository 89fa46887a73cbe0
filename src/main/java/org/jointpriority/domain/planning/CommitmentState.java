package org.jointpriority.domain.planning;

/** How far a department is with what it promised. */
public enum CommitmentState {
    PLANNED, IN_PROGRESS, DONE, BLOCKED
}
