package org.jointpriority.jira.views.capacity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.planning.CapacityLine.Fit;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.PagerView;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.PlannedQuarter;
import org.jointpriority.partnership.PlannedQuarter.PlannedDepartment;
import org.jointpriority.partnership.PlannedQuarter.PlannedJointPriority;

/** A quarter: what each department has, and the joint order with the line where there is no room for the next one. */
public final class CapacityView {
    private final PlannedQuarter planned;
    private final String quarter;
    private final String days;
    private final String previousName;
    private final String nextName;
    private final String summary;
    private final String lineSentence;
    private final List<LoadView> loads;
    private final List<CapacityRow> rows;
    private final PagerView pager;

    /** @param departments those to show */
    CapacityView(PlannedQuarter planned, List<PlannedDepartment> departments, ViewQuery query, String contextPath, Wording wording) {
        this.planned = planned;
        Quarter chosen = planned.quarter();
        this.quarter = wording.quarter(chosen);
        this.days = wording.text("joint-priority.capacity.days", wording.day(chosen.firstDay()).text(), wording.day(chosen.lastDay()).text());
        this.previousName = wording.quarter(chosen.previous());
        this.nextName = wording.quarter(chosen.next());
        List<LoadView> shownLoads = new ArrayList<>();
        departments.forEach(department -> shownLoads.add(new LoadView(department, wording)));
        this.loads = Collections.unmodifiableList(shownLoads);

        RoomLeft room = new RoomLeft(planned);
        List<CapacityRow> all = new ArrayList<>();
        String drawn = null;
        boolean isDrawn = false;
        int held = 0;
        for (PlannedJointPriority priority : planned.priorities()) {
            OutcomeView outcome = new OutcomeView(priority, room.before(priority), wording);
            boolean isHeld = priority.fit() == Fit.HELD;
            if (isHeld && drawn == null) {
                drawn = wording.text("joint-priority.capacity.line", outcome.sentence());
            }
            if (CapacityViews.isOf(priority, query)) {
                all.add(new CapacityRow(priority, outcome, drawn != null && !isDrawn, departments, contextPath));
                isDrawn = drawn != null;
                held += isHeld ? 1 : 0;
            }
        }
        this.lineSentence = drawn;
        this.summary = wording.text("joint-priority.capacity.summary", quarter, all.size() - held, held);
        int start = query.start() < all.size() ? query.start() : 0;
        this.rows = Collections.unmodifiableList(all.subList(start, Math.min(all.size(), start + query.rows())));
        this.pager = PagerView.of(start, rows.size(), query.rows(), all.size(), wording);
    }

    public String quarter() {
        return quarter;
    }

    public String days() {
        return days;
    }

    public boolean isPresent() {
        return planned.isPresent();
    }

    public String previous() {
        return planned.quarter().previous().toString();
    }

    public String previousName() {
        return previousName;
    }

    public String next() {
        return planned.quarter().next().toString();
    }

    public String nextName() {
        return nextName;
    }

    public String summary() {
        return summary;
    }

    /** Who ran out at the line. */
    public String lineSentence() {
        return lineSentence;
    }

    public List<LoadView> loads() {
        return loads;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<CapacityRow> rows() {
        return rows;
    }

    /** How many columns the table has. */
    public int columns() {
        return loads.size() + 3;
    }

    /** Null where everything stands on one page. */
    public PagerView pager() {
        return pager;
    }
}
