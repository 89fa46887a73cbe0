package org.jointpriority.domain.health;

/** One thing that the health check looks at. */
public enum Check {
    /** Whether what the set-up makes in Jira is there and as it has to be. */
    SET_UP(false),
    /** Whether the options of <em>Affected systems</em> are those of the registry. */
    SYSTEM_OPTIONS(true),
    /** Whether every joint priority stands where it has to. */
    STANDINGS(true),
    /** Whether somebody can speak for each department. */
    DEPARTMENTS(false),
    /** Whether there are people in the groups that keep the registry. */
    REGISTRY_KEEPERS(false),
    /** Whether Jira can send mail at all. */
    MAIL_SERVER(false),
    /** Whether what is to be told gets away. */
    MAIL_WAITING(true),
    /** Whether something is kept of issues that are gone. */
    GONE_ISSUES(true);

    private final boolean mendable;

    Check(boolean mendable) {
        this.mendable = mendable;
    }

    /** Whether one press mends it; with the others somebody has to decide something, and elsewhere. */
    public boolean isMendable() {
        return mendable;
    }
}
