package org.jointpriority.jira.views.ranking;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.RankedJointPriority;

/** What one department alone makes of a joint priority, and how far that is from the joint place. */
public final class OwnView {
    private final String score;
    private final String placeSentence;
    private final String difference;
    private final boolean higher;

    OwnView(JointScore score, RankedJointPriority ranked, Wording wording) {
        this.score = wording.number(score.toBigDecimal());
        int place = ranked.place();
        int own = ranked.standing().isPublished() ? ranked.ownPlace().orElse(place) : place;
        this.placeSentence = ranked.ownPlace().isPresent() ? wording.text("joint-priority.ranking.own.place", ranked.ownPlace().getAsInt()) : null;
        this.higher = own < place;
        this.difference = own == place ? null
                : wording.text("joint-priority.ranking.own." + (higher ? "higher" : "lower"), Math.abs(own - place));
    }

    public String score() {
        return score;
    }

    public String placeSentence() {
        return placeSentence;
    }

    /** Null where both places are the same, or there is no joint one yet. */
    public String difference() {
        return difference;
    }

    public String direction() {
        return higher ? "up" : "down";
    }
}
