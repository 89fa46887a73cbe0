package org.jointpriority.jira.views.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.Deadline.Source;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.QuarterEnd;
import org.jointpriority.partnership.Radar;
import org.jointpriority.partnership.RadarEntry;

/** A day on the radar: that of one joint priority, or the end of a quarter. */
final class DeadlineLine {
    /** When it is due, in the stretches of the radar. */
    enum Stretch { PAST_DUE, THIS_QUARTER, NEXT_QUARTER }

    private static final Comparator<DeadlineLine> ORDER = Comparator.comparing(DeadlineLine::stretch).thenComparing(DeadlineLine::day);

    private final Stretch stretch;
    private final LocalDate day;
    private final Source source;
    private final Optional<Department> department;
    private final Optional<JointIssue> issue;
    private final String what;

    private DeadlineLine(Stretch stretch, LocalDate day, Source source, Optional<Department> department, Optional<JointIssue> issue,
            String what) {
        this.stretch = stretch;
        this.day = day;
        this.source = source;
        this.department = department;
        this.issue = issue;
        this.what = what;
    }

    /** What is asked for, stretch by stretch and day by day; through a department's lens what is its own and what concerns all. */
    static List<DeadlineLine> of(Radar radar, ViewQuery query, Wording wording) {
        List<DeadlineLine> lines = new ArrayList<>();
        radar.pastDue().forEach(entry -> lines.add(of(entry, Stretch.PAST_DUE, wording)));
        radar.thisQuarter().forEach(entry -> lines.add(of(entry, Stretch.THIS_QUARTER, wording)));
        radar.nextQuarter().forEach(entry -> lines.add(of(entry, Stretch.NEXT_QUARTER, wording)));
        radar.quarterEnds().forEach(end -> lines.add(of(end,
                radar.quarter().contains(end.day()) ? Stretch.THIS_QUARTER : Stretch.NEXT_QUARTER, wording)));
        return lines.stream().filter(line -> line.isAskedFor(query)).sorted(ORDER).collect(Collectors.toList());
    }

    private static DeadlineLine of(RadarEntry entry, Stretch stretch, Wording wording) {
        Source source = entry.deadline().source();
        String subject = entry.department().filter(department -> entry.subject().isEmpty()).map(Department::name).orElse(entry.subject());
        String what = subject.isEmpty() ? wording.text("joint-priority.views.deadline." + code(source), "")
                : wording.text("joint-priority.deadlines.what." + code(source), subject);
        return new DeadlineLine(stretch, entry.deadline().day(), source, entry.department(), Optional.of(entry.issue()), what);
    }

    private static DeadlineLine of(QuarterEnd end, Stretch stretch, Wording wording) {
        String name = end.vendor().isPresent()
                ? wording.text("joint-priority.deadlines.end.vendor", end.vendor().get().name())
                : wording.text("joint-priority.deadlines.end", wording.quarter(end.quarter()));
        String what = end.onOffer().isEmpty() ? name : wording.text("joint-priority.deadlines.end.offers", name,
                wording.list(end.onOffer().stream().map(issue -> issue.key().toString()).collect(Collectors.toList())));
        return new DeadlineLine(stretch, end.day(), end.vendor().isPresent() ? Source.VENDOR_QUARTER_END : Source.QUARTER_END,
                Optional.empty(), Optional.empty(), what);
    }

    /** As it stands in addresses and keys of texts. */
    static String code(Source source) {
        return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isAskedFor(ViewQuery query) {
        boolean isOfLens = !query.lens().isPresent() || !department.filter(other -> other.id() != query.lens().getAsInt()).isPresent();
        return isOfLens && (query.sources().isEmpty() || query.sources().contains(source));
    }

    Stretch stretch() {
        return stretch;
    }

    LocalDate day() {
        return day;
    }

    Source source() {
        return source;
    }

    /** Whose it is; empty for what concerns all. */
    Optional<Department> department() {
        return department;
    }

    /** Empty for the end of a quarter. */
    Optional<JointIssue> issue() {
        return issue;
    }

    /** What is due, in words. */
    String what() {
        return what;
    }
}
