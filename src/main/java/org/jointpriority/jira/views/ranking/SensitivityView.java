package org.jointpriority.jira.views.ranking;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.domain.order.Sensitivity;
import org.jointpriority.domain.order.WeightRange;
import org.jointpriority.jira.platform.Wording;

/** How far each weight can move before the first of a list change. */
public final class SensitivityView {
    private final boolean ordered;
    private final String sentence;
    private final String leftOutSentence;
    private final List<Row> rows;

    SensitivityView(Sensitivity sensitivity, Wording wording) {
        int first = Math.min(Sensitivity.FIRST, sensitivity.size());
        this.ordered = sensitivity.size() > 1;
        this.sentence = wording.text(first < sensitivity.size() ? "joint-priority.sensitivity.first" : "joint-priority.sensitivity.all", first);
        this.leftOutSentence = sensitivity.leftOut() == 0 ? null : wording.text("joint-priority.sensitivity.left-out", sensitivity.leftOut());
        this.rows = Collections.unmodifiableList(sensitivity.ranges().stream().map(range -> new Row(range, wording)).collect(Collectors.toList()));
    }

    /** Whether there is more than one to put in order. */
    public boolean isOrdered() {
        return ordered;
    }

    /** What the table says. */
    public String sentence() {
        return sentence;
    }

    /** How many of the list it leaves out, if any. */
    public String leftOutSentence() {
        return leftOutSentence;
    }

    public List<Row> rows() {
        return rows;
    }

    /** A criterion, and how far its weight can move. */
    public static final class Row {
        private final WeightRange range;
        private final String below;
        private final String above;

        private Row(WeightRange range, Wording wording) {
            this.range = range;
            this.below = wording.text("joint-priority.sensitivity.below." + (range.isLimitedBelow() ? "changes" : "allowed"));
            this.above = wording.text("joint-priority.sensitivity.above." + (range.isLimitedAbove() ? "changes" : "allowed"));
        }

        public String criterion() {
            return range.criterion().name();
        }

        public int weight() {
            return range.criterion().weight();
        }

        public int least() {
            return range.least();
        }

        /** What less would do. */
        public String below() {
            return below;
        }

        public int most() {
            return range.most();
        }

        /** What more would do. */
        public String above() {
            return above;
        }

        /** Whether the first change with the first step in one direction. */
        public boolean isTight() {
            return range.isLimitedBelow() && least() == weight() || range.isLimitedAbove() && most() == weight();
        }
    }
}
