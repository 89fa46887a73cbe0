package org.jointpriority.jira.views.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.CapacityLine.Fit;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.PlannedQuarter.PlannedJointPriority;

/** Whether there is room for a joint priority, and why or why not. */
public final class OutcomeView {
    private static final int MOST_NAMED = 3;

    private final Fit fit;
    private final String name;
    private final String sentence;

    /** @param left the points that departments still have, by their ids, if it is held */
    OutcomeView(PlannedJointPriority priority, Map<Integer, Long> left, Wording wording) {
        this.fit = priority.fit();
        this.name = wording.text("joint-priority.capacity.outcome." + code());
        this.sentence = sentence(priority, left, wording);
    }

    private static String sentence(PlannedJointPriority priority, Map<Integer, Long> left, Wording wording) {
        switch (priority.fit()) {
            case HELD:
                List<String> lacks = new ArrayList<>();
                for (Department department : priority.ranOut()) {
                    lacks.add(wording.text("joint-priority.capacity.lacks", department.name(), priority.efforts().get(department.id()),
                            left.getOrDefault(department.id(), 0L)));
                }
                return String.join(" ", lacks);
            case PASSES:
                List<JointIssue> passed = priority.passed();
                List<String> keys = new ArrayList<>();
                passed.stream().limit(MOST_NAMED).forEach(issue -> keys.add(issue.key().toString()));
                if (passed.size() > MOST_NAMED) {
                    keys.add(wording.text("joint-priority.capacity.passed.more", passed.size() - MOST_NAMED));
                }
                return wording.text("joint-priority.capacity.passed", wording.list(keys));
            default:
                return "";
        }
    }

    public String code() {
        return fit.name().toLowerCase(Locale.ROOT);
    }

    public String name() {
        return name;
    }

    /** Empty for what simply fits. */
    public String sentence() {
        return sentence;
    }

    /** AUI's colours: they only repeat what the word says. */
    public String lozenge() {
        switch (fit) {
            case FITS:
                return "aui-lozenge-success";
            case PASSES:
                return "aui-lozenge-inprogress";
            default:
                return "aui-lozenge-moved";
        }
    }
}
