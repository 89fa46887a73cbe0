package org.jointpriority.domain.departments;

/** In which joint priorities a department takes part. */
public enum Participation {
    /** In every one. */
    ALWAYS,
    /** In those that reach a system of its own, and in those for which another department asked for it. */
    WHEN_REACHED
}
