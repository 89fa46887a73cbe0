package org.jointpriority.jira.views.capacity;

import java.util.Locale;

import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PlannedQuarter.PlannedDepartment;

/** What a department has in the quarter, what fits, what is held. */
public final class LoadView {
    private final PlannedDepartment department;
    private final String sentence;
    private final double scale;

    LoadView(PlannedDepartment department, Wording wording) {
        this.department = department;
        long asked = department.taken() + department.held();
        this.scale = Math.max(1, Math.max(department.capacity().orElse(0), asked));
        this.sentence = department.capacity().isPresent()
                ? wording.text("joint-priority.capacity.load", department.capacity().getAsInt(), department.taken(),
                        department.capacity().getAsInt() - department.taken(), department.held())
                : wording.text("joint-priority.capacity.load.unlimited", department.taken(), department.held());
    }


    public String name() {
        return department.department().name();
    }

    public String colour() {
        return department.department().colour();
    }

    public String sentence() {
        return sentence;
    }

    public boolean isLimited() {
        return department.capacity().isPresent();
    }

    public boolean hasHeld() {
        return department.held() > 0;
    }

    /** Of a bar as long as what there is or what is asked for, whichever is more. */
    public String takenWidth() {
        return percent(department.taken());
    }

    public String heldWidth() {
        return percent(department.held());
    }

    /** Where on the bar its capacity ends. */
    public String limit() {
        return percent(department.capacity().orElse(0));
    }

    private String percent(long points) {
        return String.format(Locale.ROOT, "%.2f", 100 * points / scale);
    }
}
