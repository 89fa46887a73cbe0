package org.jointpriority.jira.views.capacity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.partnership.PlannedQuarter.PlannedDepartment;
import org.jointpriority.partnership.PlannedQuarter.PlannedJointPriority;

/** A joint priority in the line. */
public final class CapacityRow {
    private final PlannedJointPriority priority;
    private final OutcomeView outcome;
    private final boolean below;
    private final List<String> efforts;
    private final String contextPath;

    /** @param below whether the line is drawn right above it */
    CapacityRow(PlannedJointPriority priority, OutcomeView outcome, boolean below, List<PlannedDepartment> departments, String contextPath) {
        this.priority = priority;
        this.outcome = outcome;
        this.below = below;
        List<String> points = new ArrayList<>();
        for (PlannedDepartment department : departments) {
            Integer effort = priority.efforts().get(department.department().id());
            points.add(effort == null ? "" : effort.toString());
        }
        this.efforts = Collections.unmodifiableList(points);
        this.contextPath = contextPath;
    }

    public boolean isPublished() {
        return priority.place().isPresent();
    }

    public int place() {
        return priority.place().orElse(0);
    }

    public String issueKey() {
        return priority.issue().key().toString();
    }

    public String summary() {
        return priority.issue().summary();
    }

    public String address() {
        return contextPath + "/browse/" + issueKey();
    }

    public OutcomeView outcome() {
        return outcome;
    }

    public boolean isBelowTheLine() {
        return below;
    }

    /** Points by department, in the order of the columns; empty where it has nothing to do. */
    public List<String> efforts() {
        return efforts;
    }
}
