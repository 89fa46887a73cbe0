package org.jointpriority.jira.views.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.CapacityPlan;
import org.jointpriority.partnership.PlannedQuarter;
import org.jointpriority.partnership.PlannedQuarter.PlannedDepartment;
import org.jointpriority.partnership.PlannedQuarter.PlannedJointPriority;

/** Makes the view of the capacity line. */
@Named
public final class CapacityViews extends View {
    private final CapacityPlan plan;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public CapacityViews(CapacityPlan plan, Wording wording, ApplicationProperties application) {
        super(ViewKind.CAPACITY_LINE);
        this.plan = plan;
        this.wording = wording;
        this.application = application;
    }

    @Override
    protected Optional<CapacityView> show(ViewQuery query) {
        PlannedQuarter planned = plan.draw(query.scope(), query.quarter());
        return planned.total() == 0 ? Optional.empty() : Optional.of(new CapacityView(planned, departments(planned, query), query,
                application.getBaseUrl(UrlMode.RELATIVE), wording));
    }

    @Override
    public ViewTable table(ViewQuery query) {
        PlannedQuarter planned = plan.draw(query.scope(), query.quarter());
        List<PlannedDepartment> departments = departments(planned, query);
        ViewTable table = ViewTable.of("joint-priority.capacity.column.", wording, "quarter", "place", "key", "priority", "outcome", "why")
                .and(departments.stream().map(department -> department.department().name()).toArray(String[]::new));
        RoomLeft room = new RoomLeft(planned);
        for (PlannedJointPriority priority : planned.priorities()) {
            OutcomeView outcome = new OutcomeView(priority, room.before(priority), wording);
            if (isOf(priority, query)) {
                List<String> cells = new ArrayList<>();
                cells.add(planned.quarter().toString());
                cells.add(priority.place().isPresent() ? Integer.toString(priority.place().getAsInt()) : "");
                cells.add(priority.issue().key().toString());
                cells.add(priority.issue().summary());
                cells.add(outcome.name());
                cells.add(outcome.sentence());
                departments.forEach(department -> cells.add(priority.efforts().containsKey(department.department().id())
                        ? priority.efforts().get(department.department().id()).toString() : ""));
                table.add(cells.toArray(new String[0]));
            }
        }
        return table;
    }

    /** Through a department's lens that one alone. */
    static List<PlannedDepartment> departments(PlannedQuarter planned, ViewQuery query) {
        return planned.departments().stream()
                .filter(department -> !query.lens().isPresent() || department.department().id() == query.lens().getAsInt())
                .collect(Collectors.toList());
    }

    /** Through a department's lens only what it has to do. */
    static boolean isOf(PlannedJointPriority priority, ViewQuery query) {
        return !query.lens().isPresent() || priority.efforts().containsKey(query.lens().getAsInt());
    }
}
