package org.jointpriority.domain.agreement;

/** How far a flex is. */
public enum FlexState {
    /** It waits for the departments' word. */
    REQUESTED,
    /** Every department has endorsed it, and its end day is not over. */
    IN_FORCE,
    /** Its respond-by day is over, and not every department had endorsed it. */
    LAPSED,
    /** It was in force, and its end day is over. */
    ENDED,
    /** Taken back, before it was in force or while it was. */
    WITHDRAWN;

    /** Whether nothing can come of it any more. */
    public boolean isPast() {
        return this != REQUESTED && this != IN_FORCE;
    }
}
