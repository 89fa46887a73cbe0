package org.jointpriority.jira.views.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.jira.partnership.ConsensusView;
import org.jointpriority.jira.partnership.LiftView;
import org.jointpriority.jira.partnership.NeedView;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.DeadlineView;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.RankedJointPriority;
import org.jointpriority.partnership.RankingPage;

/** Makes the ranking's table for spreadsheets. */
final class RankingTable {
    private final IntFunction<Optional<String>> departmentName;
    private final Wording wording;

    private RankingTable(IntFunction<Optional<String>> departmentName, Wording wording) {
        this.departmentName = departmentName;
        this.wording = wording;
    }

    /** @param lens the name of the department whose own score and place are added */
    static ViewTable of(RankingPage page, Optional<String> lens, IntFunction<Optional<String>> departmentName, Wording wording) {
        return new RankingTable(departmentName, wording).of(page, lens);
    }

    private ViewTable of(RankingPage page, Optional<String> lens) {
        ViewTable joint = ViewTable.of("joint-priority.ranking.column.", wording, "place", "key", "priority", "status", "score", "assessed",
                "departments", "disagreement", "care", "consensus", "awaits", "deadline", "deadline.what", "ordinary", "lifted", "lifted.until",
                "raised-by", "kind-of-work");
        ViewTable table = lens.map(name -> joint.and(wording.text("joint-priority.ranking.own", name),
                wording.text("joint-priority.ranking.own.place.column", name))).orElse(joint);
        for (RankedJointPriority ranked : page.priorities()) {
            List<String> cells = cells(ranked);
            if (lens.isPresent()) {
                cells.add(ranked.ownScore().map(JointScore::toString).orElse(ranked.isOwnHidden() ? wording.text("joint-priority.partnership.hidden") : ""));
                cells.add(number(ranked.ownPlace()));
            }
            table.add(cells.toArray(new String[0]));
        }
        return table;
    }

    private List<String> cells(RankedJointPriority ranked) {
        Standing standing = ranked.standing();
        ConsensusView consensus = ConsensusView.of(standing.consensus(), ranked.awaited(), departmentName, wording);
        List<String> cells = new ArrayList<>();
        cells.add(standing.isPublished() ? Integer.toString(ranked.place()) : "");
        cells.add(ranked.issue().key().toString());
        cells.add(ranked.issue().summary());
        cells.add(ranked.issue().status());
        cells.add(standing.score().map(JointScore::toString).orElse(""));
        cells.add(Integer.toString(standing.assessed()));
        cells.add(Integer.toString(standing.departments()));
        cells.add(standing.hasDisagreement() ? wording.text("joint-priority.ranking.disagreement") : "");
        cells.add(standing.patientCare().map(Median::toString).orElse(""));
        cells.add(consensus.name());
        cells.add(consensus.awaits());
        cells.add(standing.nearest().map(Deadline::day).map(Object::toString).orElse(""));
        cells.add(standing.nearest().map(nearest -> new DeadlineView(nearest, departmentName, wording).what()).orElse(""));
        cells.add(standing.isPublished() ? Integer.toString(ranked.ordinaryPlace()) : "");
        cells.add(standing.lift().map(lift -> new LiftView(lift, wording).why()).orElse(""));
        cells.add(standing.lift().map(lift -> lift.until().toString()).orElse(""));
        cells.add(ranked.raisedBy().map(Department::name).orElse(""));
        cells.add(standing.need().kindOfWork().map(kind -> NeedView.kindName(kind, wording)).orElse(""));
        return cells;
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
