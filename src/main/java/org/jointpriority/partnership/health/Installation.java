package org.jointpriority.partnership.health;

/** What the set-up makes in Jira. */
public interface Installation {
    /** How many of its parts are missing or not as they have to be, the options of <em>Affected systems</em> aside. */
    int missing();
}
