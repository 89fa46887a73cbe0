package org.jointpriority.jira.views.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.OwnPlaces;
import org.jointpriority.partnership.OwnPlaces.Shift;

/**
 * A picture of one department: its own order on the left, the joint order on the right, and a line between the places of each joint
 * priority. Those that are drawn stand one below the other, with the places that they have among all.
 */
public final class SlopesView {
    private static final int FIRST = 34;
    private static final int STEP = 20;

    private final Department department;
    private final boolean lens;
    private final boolean dimmed;
    private final String title;
    private final String sentence;
    private final List<Line> lines;

    /**
     * @param drawn those to draw
     * @param all   of which the sentence tells: those in which the department takes part
     */
    SlopesView(Department department, List<OwnPlaces> drawn, List<OwnPlaces> all, ViewQuery query, Wording wording) {
        this.department = department;
        this.lens = query.isThrough(department);
        this.dimmed = query.lens().isPresent() && !lens;
        this.title = wording.text("joint-priority.ranking.own", department.name());
        List<Shift> shifts = all.stream().map(this::shift).collect(Collectors.toList());
        this.sentence = wording.text("joint-priority.alignment.slopes", shifts.stream().filter(shift -> shift.distance() < 0).count(),
                shifts.stream().filter(shift -> shift.distance() > 0).count(), shifts.stream().filter(shift -> shift.distance() == 0).count());
        List<OwnPlaces> own = drawn.stream().filter(places -> places.shifts().containsKey(department.id()))
                .sorted(Comparator.comparing(places -> shift(places).own())).collect(Collectors.toList());
        List<OwnPlaces> joint = own.stream().sorted(Comparator.comparing(places -> shift(places).joint())).collect(Collectors.toList());
        List<Line> made = new ArrayList<>();
        for (OwnPlaces places : joint) {
            made.add(new Line(places, shift(places), own.indexOf(places), joint.indexOf(places)));
        }
        this.lines = Collections.unmodifiableList(made);
    }

    private Shift shift(OwnPlaces places) {
        return places.shifts().get(department.id());
    }

    static String direction(Shift shift) {
        if (shift.distance() == 0) {
            return "same";
        }
        return shift.distance() < 0 ? "up" : "down";
    }

    public String colour() {
        return department.colour();
    }

    public boolean isLens() {
        return lens;
    }

    /** Whether it is through another department's lens that one looks. */
    public boolean isDimmed() {
        return dimmed;
    }

    public String title() {
        return title;
    }

    /** How many it would put higher, lower and at the same place. */
    public String sentence() {
        return sentence;
    }

    public int height() {
        return FIRST + STEP * lines.size() - STEP / 2;
    }

    public boolean hasLines() {
        return !lines.isEmpty();
    }

    public List<Line> lines() {
        return lines;
    }

    /** From the department's own place to the joint one. */
    public static final class Line {
        private final OwnPlaces places;
        private final Shift shift;
        private final int left;
        private final int right;

        Line(OwnPlaces places, Shift shift, int left, int right) {
            this.places = places;
            this.shift = shift;
            this.left = left;
            this.right = right;
        }

        public String issueKey() {
            return places.issue().key().toString();
        }

        public String summary() {
            return places.issue().summary();
        }

        public int own() {
            return shift.own();
        }

        public int joint() {
            return shift.joint();
        }

        public int left() {
            return FIRST + STEP * left;
        }

        public int right() {
            return FIRST + STEP * right;
        }

        public int leftBase() {
            return left() + 4;
        }

        public int rightBase() {
            return right() + 4;
        }

        public String direction() {
            return SlopesView.direction(shift);
        }
    }
}
