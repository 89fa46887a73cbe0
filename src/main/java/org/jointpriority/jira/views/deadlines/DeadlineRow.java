package org.jointpriority.jira.views.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.deadlines.DeadlineLine.Stretch;

/** A line of the table of deadlines. */
public final class DeadlineRow {
    private final DeadlineLine line;
    private final When day;
    private final String distance;
    private final String contextPath;

    DeadlineRow(DeadlineLine line, LocalDate today, String contextPath, Wording wording) {
        this.line = line;
        this.day = wording.day(line.day());
        long days = ChronoUnit.DAYS.between(today, line.day());
        this.distance = wording.text("joint-priority.deadlines." + (days < 0 ? "ago" : "in"), Math.abs(days));
        this.contextPath = contextPath;
    }

    public String iso() {
        return day.iso();
    }

    public String day() {
        return day.text();
    }

    /** How far away it is. */
    public String distance() {
        return distance;
    }

    public boolean isOverdue() {
        return line.stretch() == Stretch.PAST_DUE;
    }

    /** Whether it is the end of a quarter, which is no single joint priority's. */
    public boolean isQuarterEnd() {
        return !line.issue().isPresent();
    }

    public String issueKey() {
        return line.issue().map(issue -> issue.key().toString()).orElse(null);
    }

    public String summary() {
        return line.issue().map(issue -> issue.summary()).orElse(null);
    }

    public String address() {
        return contextPath + "/browse/" + issueKey();
    }

    public String what() {
        return line.what();
    }

    /** Null where it concerns all. */
    public String department() {
        return line.department().map(Department::name).orElse(null);
    }

    public String colour() {
        return line.department().map(Department::colour).orElse(null);
    }
}
