package org.jointpriority.jira.views;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;

/** The nearest deadline of a joint priority, in words where it has passed. */
public final class DeadlineView {
    private final When day;
    private final boolean overdue;
    private final String what;
    private final String sentence;

    public DeadlineView(Deadline deadline, IntFunction<Optional<String>> departmentName, Wording wording) {
        this.day = wording.day(deadline.day());
        this.overdue = wording.isPast(deadline.day());
        String source = deadline.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String department = deadline.departmentId().isPresent()
                ? departmentName.apply(deadline.departmentId().getAsInt()).orElse("") : "";
        this.what = wording.text("joint-priority.views.deadline." + source, department);
        this.sentence = wording.text("joint-priority.views.deadline." + (overdue ? "overdue" : "due"), day.text());
    }

    public String iso() {
        return day.iso();
    }

    public boolean isOverdue() {
        return overdue;
    }

    /** What is due then. */
    public String what() {
        return what;
    }

    /** The day, and that it has passed if it has. */
    public String sentence() {
        return sentence;
    }
}
