package org.jointpriority.jira.views.capacity;

import java.util.HashMap;
import java.util.Map;

import org.jointpriority.domain.planning.CapacityLine.Fit;
import org.jointpriority.partnership.PlannedQuarter;
import org.jointpriority.partnership.PlannedQuarter.PlannedJointPriority;

/** How many points the departments still have where one stands in the joint order. */
final class RoomLeft {
    private final Map<Long, Map<Integer, Long>> before = new HashMap<>();

    RoomLeft(PlannedQuarter planned) {
        Map<Integer, Long> left = new HashMap<>();
        planned.departments().forEach(department -> department.capacity()
                .ifPresent(points -> left.put(department.department().id(), (long) points)));
        for (PlannedJointPriority priority : planned.priorities()) {
            if (priority.fit() == Fit.HELD) {
                before.put(priority.issue().id(), new HashMap<>(left));
            } else {
                priority.efforts().forEach((departmentId, effort) ->
                        left.computeIfPresent(departmentId, (id, points) -> points - effort));
            }
        }
    }

    /** By department id, for one that is held; empty for others. */
    Map<Integer, Long> before(PlannedJointPriority priority) {
        return before.getOrDefault(priority.issue().id(), new HashMap<>());
    }
}
