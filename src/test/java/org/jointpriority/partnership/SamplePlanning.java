package org.jointpriority.partnership;

import java.time.LocalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.CapacityLine;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Effort;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Vendor;

/** A radar and a planned quarter, put together by hand. */
public final class SamplePlanning {
    public static final LocalDate TODAY = SamplePartnership.TODAY;

    private static final Department IT = Department.of(SamplePartnership.IT, "IT").withColour("#0c66e4").withPosition(1);
    private static final Department RADIOLOGY = Department.of(SamplePartnership.RADIOLOGY, "Radiology").withColour("#6e5dc6").withPosition(2);
    private static final Quarter QUARTER = Quarter.of(TODAY, FiscalYear.CALENDAR);

    private SamplePlanning() { }

    /** One past due, some in the quarter, some in the next, an offer that is open at the ends of two quarters. */
    public static Radar radar() {
        JointIssue pacs = issue(12, "Move the PACS archive <now>");
        JointIssue ct = issue(7, "Replace CT 2");
        List<RadarEntry> entries = new ArrayList<>();
        entries.add(new RadarEntry(pacs, Deadline.ofCommitment(IT.id(), TODAY.minusDays(3)), Optional.of(IT), ""));
        entries.add(new RadarEntry(pacs, Deadline.ofCommitment(IT.id(), TODAY.plusDays(8)), Optional.of(IT), ""));
        entries.add(new RadarEntry(ct, Deadline.ofCommitment(IT.id(), TODAY.plusDays(9)), Optional.of(IT), ""));
        entries.add(new RadarEntry(ct, Deadline.ofOffer(1, TODAY.plusDays(40)), Optional.empty(), "HelioMed"));
        entries.add(new RadarEntry(ct, Deadline.ofDueDate(TODAY), Optional.empty(), ""));
        entries.add(new RadarEntry(ct, Deadline.ofEndOfSupport(4, TODAY.plusDays(60)), Optional.of(RADIOLOGY), "CT 2"));
        entries.add(new RadarEntry(ct, Deadline.ofDueDate(TODAY.plusYears(1)), Optional.empty(), ""));
        Vendor vendor = Vendor.of(1, "HelioMed").withFiscalYear(Optional.of(FiscalYear.startingIn(Month.FEBRUARY)));
        return new Radar(TODAY, QUARTER, entries, List.of(new QuarterEnd(QUARTER, Optional.empty(), List.of(ct)),
                new QuarterEnd(Quarter.of(TODAY, FiscalYear.startingIn(Month.FEBRUARY)), Optional.of(vendor), List.of())));
    }

    public static Radar emptyRadar() {
        return new Radar(TODAY, QUARTER, List.of(), List.of());
    }

    /** IT has 20 points, nobody has said what Radiology has: the first fits, the second is held, the third passes it. */
    public static PlannedQuarter plannedQuarter() {
        Map<Long, JointIssue> issues = new LinkedHashMap<>();
        for (JointIssue issue : List.of(issue(12, "Move the PACS archive <now>"), issue(7, "Replace CT 2"), issue(9, "Dictation"), issue(3, "Later"))) {
            issues.put(issue.id(), issue);
        }
        CapacityLine line = CapacityLine.draw(QUARTER, TODAY, List.of(Capacity.of(IT.id(), QUARTER, 20)), List.of(
                CapacityLine.Candidate.of(12, List.of(effort(IT, 13), effort(RADIOLOGY, 8))),
                CapacityLine.Candidate.of(7, List.of(effort(IT, 21))),
                CapacityLine.Candidate.of(9, List.of(effort(IT, 5))),
                CapacityLine.Candidate.of(3, List.of())));
        return new PlannedQuarter(TODAY, line, issues, Set.of(12L, 7L, 9L), Departments.of(List.of(IT, RADIOLOGY)));
    }

    /** Some of everything, one of it with a long text; with so many that nobody has assessed. */
    public static Agenda agenda(List<Agenda.Dispute> disputed, List<Agenda.Lifted> lifted, List<Agenda.Item> items) {
        return new Agenda(TODAY, FiscalYear.CALENDAR, items, disputed, lifted, allowances().all());
    }

    /** One due and stale, one with a long text, one later. */
    public static OpenAllowances allowances() {
        return new OpenAllowances(TODAY, QUARTER, 4, List.of(
                allowance(1, issue(12, "Move the PACS archive <now>"), IT, "The old viewer may stay <in> the operating rooms.", TODAY.plusDays(10), false),
                allowance(2, issue(7, "Replace CT 2"), RADIOLOGY, "Local accounts until the vendor's next release.", TODAY.minusDays(3), true),
                allowance(3, issue(9, "Dictation"), RADIOLOGY, "Typists go on at night. ".repeat(20), TODAY.plusDays(90), false)));
    }

    private static OpenAllowance allowance(int place, JointIssue issue, Department department, String text, LocalDate reviewOn, boolean stale) {
        Standing standing = new SamplePartnership().rated(SamplePartnership.IT, 5, 5, 5, 5, 5, 5).item(place).standing();
        return new OpenAllowance(place, issue, standing, department, Endorsement.of(department.id(), Word.AGREE_WITH_ALLOWANCE, text,
                Optional.of(reviewOn), stale ? standing.revision() - 1 : standing.revision(), "JIRAUSER2", Instant.parse("2026-02-27T14:05:00Z")),
                Person.of("JIRAUSER2", "Dr. Wei Chen"));
    }

    private static Effort effort(Department department, int points) {
        return Effort.of(department.id(), points, Optional.empty());
    }

    static JointIssue issue(long id, String summary) {
        return JointIssue.of(id, IssueKey.parse("RAD-" + id), 10_000, summary, "To Do", true, Optional.empty(), Map.of(), List.of());
    }
}
