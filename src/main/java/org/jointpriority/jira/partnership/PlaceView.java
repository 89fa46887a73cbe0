package org.jointpriority.jira.partnership;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.assessment.Share;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.SingleRating;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.order.WhyThisPlace;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.ExplainedPlace;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.RankedJointPriority;

/** Why a joint priority has its place in its project, in sentences. */
public final class PlaceView {
    /** More than a handful nobody compares. */
    private static final int MOST_SHOWN = 5;

    private final String placeSentence;
    private final String tierSentence;
    private final String liftEndSentence;
    private final String otherwiseSentence;
    private final String displacedSentence;
    private final List<LinkView> displaced;
    private final String moreDisplaced;
    private final String bandSentence;
    private final String scoreSentence;
    private final boolean provisional;
    private final boolean disagreement;
    private final String assessedSentence;
    private final boolean listed;
    private final AboveView above;
    private final String passSentence;
    private final List<SingleView> singles;
    private final String singlesSentence;
    private final String moreSentence;

    PlaceView(ExplainedPlace explained, String contextPath, Wording wording) {
        WhyThisPlace why = explained.why();
        this.listed = explained.place().isPresent();
        this.placeSentence = !explained.disclosure().showsScore() ? wording.text("joint-priority.place.unpublished") : listed
                ? wording.text("joint-priority.place.of", explained.place().getAsInt(), explained.total())
                : wording.text("joint-priority.place.none");
        this.tierSentence = explained.ranked().map(ranked -> tier(ranked, wording)).orElse(null);
        this.liftEndSentence = listed && why.isLiftEndedByRating() ? wording.text("joint-priority.place.lifted.until-rated") : null;
        this.otherwiseSentence = explained.ranked().map(ranked -> otherwise(ranked, wording)).orElse(null);
        List<JointIssue> behind = explained.ranked().map(RankedJointPriority::displaced).orElse(Collections.emptyList());
        this.displacedSentence = wording.text("joint-priority.lift.displaced", behind.size());
        this.displaced = LinkView.first(behind, contextPath);
        this.moreDisplaced = behind.size() == displaced.size() ? null
                : wording.text("joint-priority.lift.displaced.more", behind.size() - displaced.size());
        this.bandSentence = band(explained.rule(), why.breakdown(), wording);
        this.scoreSentence = why.breakdown().score().map(score -> wording.text("joint-priority.place.score", wording.number(score.toBigDecimal())))
                .orElseGet(() -> wording.text("joint-priority.place.score.none"));
        this.provisional = why.breakdown().isProvisional() && why.breakdown().score().isPresent();
        this.disagreement = why.breakdown().hasDisagreement();
        this.assessedSentence = wording.text("joint-priority.partnership.assessed", why.breakdown().assessed(), why.breakdown().departments());
        this.above = explained.above().map(next -> new AboveView(next, contextPath, wording)).orElse(null);
        this.passSentence = pass(explained, wording);
        this.singles = Collections.unmodifiableList(why.singleRatings().stream().limit(MOST_SHOWN)
                .map(single -> new SingleView(single, explained, wording)).collect(Collectors.toList()));
        this.singlesSentence = wording.text(explained.disclosure().showsBreakdown() ? "joint-priority.place.single.none" : "joint-priority.place.single.hidden");
        int more = why.singleRatings().size() - singles.size();
        this.moreSentence = more == 0 ? null : wording.text("joint-priority.place.single.more", more);
    }

    private static String band(OrderRule rule, Breakdown breakdown, Wording wording) {
        if (rule == OrderRule.WEIGHTED) {
            return wording.text("joint-priority.place.weighted");
        }
        return breakdown.patientCare()
                .map(care -> wording.text("joint-priority.place.band", wording.number(care.toBigDecimal()), PanelView.levelName(care.level(), wording)))
                .orElseGet(() -> wording.text("joint-priority.place.band.none"));
    }

    /** Nothing to say where it stands in its place. */
    private static String tier(RankedJointPriority ranked, Wording wording) {
        return ranked.standing().lift().map(lift -> wording.text("joint-priority.place.lifted." + LiftView.code(lift.kind()),
                LiftView.reason(lift.reason(), wording), wording.day(lift.until()).text())).orElse(null);
    }

    /** Nothing to say where it would stand here anyway, or where else it would stand is not published. */
    private static String otherwise(RankedJointPriority ranked, Wording wording) {
        if (!ranked.standing().isPublished() || ranked.ordinaryPlace() == ranked.place()) {
            return null;
        }
        return ranked.standing().lift().isPresent() ? wording.text("joint-priority.place.lifted.otherwise", ranked.ordinaryPlace())
                : wording.text("joint-priority.place.displaced", ranked.ordinaryPlace(), ranked.place() - ranked.ordinaryPlace());
    }

    private static String pass(ExplainedPlace explained, Wording wording) {
        WhyThisPlace why = explained.why();
        if (!why.toPass().isPresent()) {
            boolean liftedAbove = explained.above().filter(above -> above.standing().tier().isLifted()).isPresent();
            return wording.text("joint-priority.place.pass." + (liftedAbove && !why.tier().isLifted() ? "lifted" : "none"));
        }
        JointScore needed = why.toPass().get().score();
        Optional<Level> band = why.toPass().get().band();
        if (!band.isPresent()) {
            return wording.text("joint-priority.place.pass.score", wording.number(needed.toBigDecimal()));
        }
        String name = PanelView.levelName(band.get(), wording);
        boolean enough = why.breakdown().score().filter(score -> score.compareTo(needed) >= 0).isPresent();
        return enough ? wording.text("joint-priority.place.pass.band.enough", name)
                : wording.text("joint-priority.place.pass.band", name, wording.number(needed.toBigDecimal()));
    }

    public String placeSentence() {
        return placeSentence;
    }

    /** What lifts it; null where it stands in its place. */
    public String tierSentence() {
        return tierSentence;
    }

    /** That the next rating ends what lifts it; null where it does not. */
    public String liftEndSentence() {
        return liftEndSentence;
    }

    /** Where it would stand if nothing were lifted; null where that is here. */
    public String otherwiseSentence() {
        return otherwiseSentence;
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

    public String bandSentence() {
        return bandSentence;
    }

    public String scoreSentence() {
        return scoreSentence;
    }

    /** Whether it has a score that a department's ratings may still change. */
    public boolean isProvisional() {
        return provisional;
    }

    public boolean hasDisagreement() {
        return disagreement;
    }

    public String assessedSentence() {
        return assessedSentence;
    }

    /** Whether it has a place in the list. */
    public boolean isListed() {
        return listed;
    }

    /** The next one above, if there is one. */
    public AboveView above() {
        return above;
    }

    public String passSentence() {
        return passSentence;
    }

    public boolean hasSingles() {
        return !singles.isEmpty();
    }

    /** Those that move least. */
    public List<SingleView> singles() {
        return singles;
    }

    /** Why there are none. */
    public String singlesSentence() {
        return singlesSentence;
    }

    /** How many others there are, if any. */
    public String moreSentence() {
        return moreSentence;
    }

    /** The next one above. */
    public static final class AboveView {
        private final RankedJointPriority above;
        private final String address;
        private final String sentence;
        private final String assessedSentence;

        AboveView(RankedJointPriority above, String contextPath, Wording wording) {
            this.above = above;
            this.address = contextPath + "/browse/" + above.issue().key();
            this.sentence = sentence(above.standing(), wording);
            this.assessedSentence = wording.text("joint-priority.partnership.assessed", above.standing().assessed(), above.standing().departments());
        }

        private static String sentence(Standing standing, Wording wording) {
            String score = standing.score().map(known -> wording.number(known.toBigDecimal())).orElse(null);
            if (!standing.isPublished()) {
                return wording.text("joint-priority.assessed", standing.assessed(), standing.departments());
            }
            if (score == null) {
                return wording.text("joint-priority.place.above.unrated");
            }
            return standing.patientCare().map(care -> wording.text("joint-priority.place.above.rated", wording.number(care.toBigDecimal()),
                            PanelView.levelName(Level.of(care), wording), score))
                    .orElseGet(() -> wording.text("joint-priority.place.above.care-unrated", score));
        }

        public String address() {
            return address;
        }

        public String issueKey() {
            return above.issue().key().toString();
        }

        public String summary() {
            return above.issue().summary();
        }

        public String sentence() {
            return sentence;
        }

        /** Whether it has a score that a department's ratings may still change. */
        public boolean isProvisional() {
            return above.standing().isProvisional() && above.standing().score().isPresent();
        }

        public boolean hasDisagreement() {
            return above.standing().hasDisagreement();
        }

        public String assessedSentence() {
            return assessedSentence;
        }
    }

    /** A single rating that would be enough. */
    public static final class SingleView {
        private final SingleRating single;
        private final String score;
        private final Department department;
        private final Criterion criterion;

        SingleView(SingleRating single, ExplainedPlace explained, Wording wording) {
            this.single = single;
            this.score = wording.number(single.score().toBigDecimal());
            this.department = explained.departments().byId(single.departmentId()).orElseThrow(IllegalStateException::new);
            this.criterion = explained.why().breakdown().shares().stream().map(Share::criterion)
                    .filter(each -> each.id() == single.criterionId()).findFirst().orElseThrow(IllegalStateException::new);
        }

        public String department() {
            return department.name();
        }

        public String colour() {
            return department.colour();
        }

        public String criterion() {
            return criterion.name();
        }

        /** Nothing if there is no rating yet. */
        public String from() {
            return single.from().map(Rating::toString).orElse(null);
        }

        public String to() {
            return single.to().toString();
        }

        public String score() {
            return score;
        }
    }
}
