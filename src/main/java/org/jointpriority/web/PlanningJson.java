package org.jointpriority.web;

import java.util.List;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.PlannedQuarter;
import org.jointpriority.partnership.PlannedQuarter.PlannedDepartment;
import org.jointpriority.partnership.PlannedQuarter.PlannedJointPriority;
import org.jointpriority.partnership.QuarterEnd;
import org.jointpriority.partnership.Radar;
import org.jointpriority.partnership.RadarEntry;
import org.jointpriority.partnership.Reading;

/** Deadlines and quarters as JSON. */
final class PlanningJson {
    /** Every one that passes passes all that are held before it. */
    private static final int MOST_PASSED = 100;

    private PlanningJson() { }

    static String radar(Reading<Radar> reading) {
        Radar radar = reading.value();
        JsonStringWriter json = JsonWriter.string().object().value("today", radar.today().toString());
        quarter(json, radar.quarter());
        entries(json, "pastDue", radar.pastDue());
        entries(json, "thisQuarter", radar.thisQuarter());
        entries(json, "nextQuarter", radar.nextQuarter());
        json.value("later", radar.later()).value("recomputing", reading.isRecomputing()).array("quarterEnds");
        for (QuarterEnd end : radar.quarterEnds()) {
            json.object().value("day", end.day().toString());
            if (end.vendor().isPresent()) {
                vendor(json, end.vendor().get());
            } else {
                json.nul("vendor");
            }
            keys(json, "onOffer", end.onOffer());
            json.end();
        }
        return json.end().end().done();
    }

    private static void entries(JsonStringWriter json, String name, List<RadarEntry> entries) {
        json.array(name);
        for (RadarEntry entry : entries) {
            Deadline deadline = entry.deadline();
            json.object().value("day", deadline.day().toString()).value("source", deadline.source().name());
            json.value("department", entry.department().map(Department::id).orElse(null));
            json.value("subject", entry.subject().isEmpty() ? null : entry.subject());
            Representations.issue(json, entry.issue());
            json.end();
        }
        json.end();
    }

    static String quarter(Reading<PlannedQuarter> reading, int start, int limit) {
        PlannedQuarter planned = reading.value();
        JsonStringWriter json = JsonWriter.string().object().value("today", planned.today().toString());
        quarter(json, planned.quarter());
        json.array("departments");
        for (PlannedDepartment department : planned.departments()) {
            json.object().value("id", department.department().id()).value("name", department.department().name());
            json.value("capacity", department.capacity().isPresent() ? department.capacity().getAsInt() : null);
            json.value("taken", department.taken()).value("held", department.held()).end();
        }
        List<PlannedJointPriority> all = planned.priorities();
        json.end().value("open", planned.total()).value("total", all.size()).value("start", start).value("limit", limit)
                .value("recomputing", reading.isRecomputing()).array("priorities");
        for (PlannedJointPriority priority : Representations.stretch(all, start, limit)) {
            Representations.place(json.object(), priority.place());
            Representations.issue(json, priority.issue());
            json.value("fit", priority.fit().name()).object("efforts");
            priority.efforts().forEach((departmentId, effort) -> json.value(departmentId.toString(), effort));
            json.end().array("ranOut");
            priority.ranOut().forEach(department -> json.value(department.id()));
            json.end();
            List<JointIssue> passed = priority.passed();
            keys(json, "passes", passed.subList(0, Math.min(passed.size(), MOST_PASSED)));
            json.end();
        }
        return json.end().end().done();
    }

    private static void quarter(JsonStringWriter json, Quarter quarter) {
        json.object("quarter").value("name", quarter.toString()).value("firstDay", quarter.firstDay().toString())
                .value("lastDay", quarter.lastDay().toString()).end();
    }

    private static void vendor(JsonStringWriter json, Vendor vendor) {
        json.object("vendor").value("id", vendor.id()).value("name", vendor.name()).end();
    }

    private static void keys(JsonStringWriter json, String name, List<JointIssue> issues) {
        json.array(name);
        issues.forEach(issue -> json.value(issue.key().toString()));
        json.end();
    }
}
