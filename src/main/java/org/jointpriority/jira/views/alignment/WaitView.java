package org.jointpriority.jira.views.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.Wait;

/** A joint priority that waits: for whom, for what, since when, and who waits with it. */
public final class WaitView {
    private final JointIssue issue;
    private final String address;
    private final String awaited;
    private final String what;
    private final When since;
    private final String days;
    private final String waiting;

    /** @param waits those of one joint priority, the longest first */
    WaitView(List<Wait> waits, LocalDate today, String contextPath, Wording wording) {
        Wait longest = waits.get(0);
        this.issue = longest.issue();
        this.address = contextPath + "/browse/" + issue.key();
        this.awaited = wording.list(waits.stream().map(wait -> wait.awaited().name()).collect(Collectors.toList()));
        this.what = what(longest.what(), wording);
        Optional<LocalDate> day = longest.since();
        this.since = day.map(wording::day).orElse(null);
        this.days = day.map(first -> days(first, today, wording)).orElse(null);
        this.waiting = longest.waiting().isEmpty() ? null
                : wording.list(longest.waiting().stream().map(Department::name).collect(Collectors.toList()));
    }

    static String what(Awaited.What what, Wording wording) {
        return wording.text("joint-priority.alignment.what." + what.name().toLowerCase(Locale.ROOT));
    }

    static String days(LocalDate since, LocalDate today, Wording wording) {
        return wording.text("joint-priority.alignment.days", ChronoUnit.DAYS.between(since, today));
    }

    public String issueKey() {
        return issue.key().toString();
    }

    public String summary() {
        return issue.summary();
    }

    public String address() {
        return address;
    }

    public String awaited() {
        return awaited;
    }

    public String what() {
        return what;
    }

    /** Null where it is not known. */
    public When since() {
        return since;
    }

    public String days() {
        return days;
    }

    /** Null where everybody is awaited. */
    public String waiting() {
        return waiting;
    }
}
