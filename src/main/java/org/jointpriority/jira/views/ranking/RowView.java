package org.jointpriority.jira.views.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.jira.partnership.ConsensusView;
import org.jointpriority.jira.partnership.LiftView;
import org.jointpriority.jira.partnership.LinkView;
import org.jointpriority.jira.partnership.PanelView;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.DeadlineView;
import org.jointpriority.partnership.RankedJointPriority;

/** A line of the ranking. */
public final class RowView {
    private final RankedJointPriority ranked;
    private final Standing standing;
    private final String address;
    private final String assessed;
    private final String assessedSentence;
    private final String score;
    private final String patientCare;
    private final String bandName;
    private final String bandSentence;
    private final ConsensusView consensus;
    private final DeadlineView deadline;
    private final OwnView own;
    private final LiftView lift;
    private final String otherwise;
    private final String displacedSentence;
    private final List<LinkView> displaced;
    private final String moreDisplaced;
    private final String ownMissing;

    RowView(RankedJointPriority ranked, String contextPath, IntFunction<Optional<String>> departmentName, Wording wording) {
        this.ranked = ranked;
        this.standing = ranked.standing();
        this.address = contextPath + "/browse/" + issueKey();
        this.assessed = wording.text("joint-priority.assessed", standing.assessed(), standing.departments());
        this.assessedSentence = wording.text("joint-priority.partnership.assessed", standing.assessed(), standing.departments());
        this.score = standing.score().map(known -> wording.number(known.toBigDecimal())).orElse(null);
        this.patientCare = standing.patientCare().map(care -> wording.number(care.toBigDecimal())).orElse(null);
        this.bandName = standing.patientCare().map(care -> PanelView.levelName(care.level(), wording)).orElse(null);
        this.bandSentence = wording.text("joint-priority.ranking.band", bandName);
        this.consensus = ConsensusView.of(standing.consensus(), ranked.awaited(), departmentName, wording);
        this.deadline = standing.nearest().map(nearest -> new DeadlineView(nearest, departmentName, wording)).orElse(null);
        this.lift = standing.lift().map(known -> new LiftView(known, wording)).orElse(null);
        this.otherwise = ranked.ordinaryPlace() == ranked.place() || !standing.isPublished() ? null
                : wording.text("joint-priority.ranking.otherwise", ranked.ordinaryPlace());
        this.displacedSentence = wording.text("joint-priority.lift.displaced", ranked.displaced().size());
        this.displaced = LinkView.first(ranked.displaced(), contextPath);
        int more = ranked.displaced().size() - displaced.size();
        this.moreDisplaced = more == 0 ? null : wording.text("joint-priority.lift.displaced.more", more);
        this.own = ranked.ownScore().map(score -> new OwnView(score, ranked, wording)).orElse(null);
        this.ownMissing = wording.text(ranked.isOwnHidden() ? "joint-priority.partnership.hidden" : "joint-priority.ranking.unrated");
    }

    public int place() {
        return ranked.place();
    }

    /** Whether place, score and patient care are for all to know. */
    public boolean isPublished() {
        return standing.isPublished();
    }

    /** How many have assessed it, in a word. */
    public String assessed() {
        return assessed;
    }

    public String issueKey() {
        return ranked.issue().key().toString();
    }

    public String summary() {
        return ranked.issue().summary();
    }

    public String address() {
        return address;
    }

    public String score() {
        return score;
    }

    /** The bar's length, in percent of what it could be. */
    public String scoreWidth() {
        return standing.score().map(JointScore::toString).orElse(null);
    }

    public boolean isProvisional() {
        return standing.isProvisional();
    }

    public String assessedSentence() {
        return assessedSentence;
    }

    public boolean hasDisagreement() {
        return standing.hasDisagreement();
    }

    public String patientCare() {
        return patientCare;
    }

    public String bandCode() {
        return standing.patientCare().map(care -> care.level().name().toLowerCase(Locale.ROOT)).orElse(null);
    }

    public String bandName() {
        return bandName;
    }

    /** The band where no heading says of what. */
    public String bandSentence() {
        return bandSentence;
    }

    /** Null where it stands in its place. */
    public LiftView lift() {
        return lift;
    }

    /** The place that it would have if nothing were lifted; null where that is this one. */
    public String otherwise() {
        return otherwise;
    }

    /** Whether others are lifted before it that would stand below it. */
    public boolean isDisplaced() {
        return lift == null && otherwise != null;
    }

    /** By how many. */
    public int displacedBy() {
        return ranked.place() - ranked.ordinaryPlace();
    }

    public boolean hasDisplaced() {
        return !displaced.isEmpty();
    }

    public String displacedSentence() {
        return displacedSentence;
    }

    /** The first of those that it displaced. */
    public List<LinkView> displaced() {
        return displaced;
    }

    /** How many others there are, if any. */
    public String moreDisplaced() {
        return moreDisplaced;
    }

    public ConsensusView consensus() {
        return consensus;
    }

    public DeadlineView deadline() {
        return deadline;
    }

    /** Why there is nothing to show of the department through whose lens one looks. */
    public String ownMissing() {
        return ownMissing;
    }

    /** Null without a lens, and where the department has rated nothing that may be shown. */
    public OwnView own() {
        return own;
    }
}
