package org.jointpriority.jira.partnership;

import java.util.Locale;

import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;

/** What a department will do. */
public final class CommitmentView {
    private final Commitment commitment;
    private final String state;
    private final String effort;
    private final When due;
    private final boolean overdue;
    private final String dueSentence;

    CommitmentView(Commitment commitment, Wording wording) {
        this.commitment = commitment;
        this.state = stateName(commitment.state(), wording);
        this.effort = wording.text("joint-priority.partnership.commitment.points", commitment.effort());
        this.due = commitment.due().map(wording::day).orElse(null);
        this.overdue = !commitment.isDone() && commitment.due().map(wording::isPast).orElse(false);
        this.dueSentence = due == null ? null
                : wording.text("joint-priority.partnership.commitment." + (overdue ? "overdue" : "due.by"), due.text());
    }

    static String stateName(CommitmentState state, Wording wording) {
        return wording.text("joint-priority.commitment-state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String text() {
        return commitment.text();
    }

    public String effort() {
        return effort;
    }

    public String stateName() {
        return state;
    }

    public When due() {
        return due;
    }

    public String dueSentence() {
        return dueSentence;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public String lozenge() {
        switch (commitment.state()) {
            case DONE:
                return "aui-lozenge-success";
            case IN_PROGRESS:
                return "aui-lozenge-inprogress";
            case BLOCKED:
                return "aui-lozenge-error";
            default:
                return "";
        }
    }
}
