package org.jointpriority.jira.views;

import java.util.Locale;

/** The views that there are, in the order in which they are offered. */
public enum ViewKind {
    RANKING, ALIGNMENT, DEADLINES, CAPACITY_LINE, ALLOWANCES, ENVIRONMENT, MEETING_PACK;

    /** Whether it shows joint priorities, of some projects or others, and not only what surrounds them. */
    public boolean isOfJointPriorities() {
        return this != ENVIRONMENT;
    }

    /** Whether it is offered for dashboards; an agenda is for paper. */
    boolean isForDashboards() {
        return this != MEETING_PACK;
    }

    /** As it stands in addresses, preferences, style classes and keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
