package org.jointpriority.jira.views.allowances;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.OpenAllowance;

/** A line of the register. */
public final class AllowanceRow {
    private final OpenAllowance allowance;
    private final boolean due;
    private final When review;
    private final String distance;
    private final String given;
    private final String address;

    public AllowanceRow(OpenAllowance allowance, LocalDate today, String contextPath, Wording wording) {
        this.allowance = allowance;
        this.due = allowance.isDue(today);
        this.review = wording.day(allowance.reviewOn());
        long days = ChronoUnit.DAYS.between(today, allowance.reviewOn());
        this.distance = wording.text("joint-priority.deadlines." + (days < 0 ? "ago" : "in"), Math.abs(days));
        this.given = wording.text("joint-priority.allowances.given", allowance.by().name(), wording.moment(allowance.at()).text());
        this.address = contextPath + "/browse/" + issueKey();
    }

    public String iso() {
        return review.iso();
    }

    public String day() {
        return review.text();
    }

    /** How far away the review is. */
    public String distance() {
        return distance;
    }

    public boolean isDue() {
        return due;
    }

    /** Null while it is not published. */
    public Integer place() {
        return allowance.place().isPresent() ? allowance.place().getAsInt() : null;
    }

    public String issueKey() {
        return allowance.issue().key().toString();
    }

    public String summary() {
        return allowance.issue().summary();
    }

    public String address() {
        return address;
    }

    public String department() {
        return allowance.department().name();
    }

    public String colour() {
        return allowance.department().colour();
    }

    public String text() {
        return allowance.text();
    }

    public boolean isStale() {
        return allowance.isStale();
    }

    /** Who granted it, and when. */
    public String given() {
        return given;
    }
}
