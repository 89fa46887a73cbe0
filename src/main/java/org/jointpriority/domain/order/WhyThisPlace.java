package org.jointpriority.domain.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.Deadline;

/**
 * What puts a joint priority in its place, and what would put it before the next one above. All of that is found by trying it
 * in the joint order itself.
 */
public final class WhyThisPlace {
    private final Tier tier;
    private final Tier onceRated;
    private final Breakdown breakdown;
    private final Optional<Requirement> toPass;
    private final List<SingleRating> singleRatings;

    private WhyThisPlace(Tier tier, Tier onceRated, Breakdown breakdown, Optional<Requirement> toPass, List<SingleRating> singleRatings) {
        this.tier = tier;
        this.onceRated = onceRated;
        this.breakdown = breakdown;
        this.toPass = toPass;
        this.singleRatings = Collections.unmodifiableList(singleRatings);
    }

    /**
     * @param onceRated the tier after one more rating, which may end what lifts it
     * @param above the next one above; empty for the first
     */
    public static WhyThisPlace of(Assessments assessments, Criteria criteria, Departments departments, OrderRule rule,
            Tier tier, Tier onceRated, Optional<Deadline> nearest, IssueKey issueKey, Optional<OrderKey> above) {
        Breakdown breakdown = assessments.joint(criteria, departments);
        if (!above.isPresent()) {
            return new WhyThisPlace(tier, onceRated, breakdown, Optional.empty(), Collections.emptyList());
        }
        BiPredicate<Optional<Level>, Optional<JointScore>> passes =
                (band, score) -> OrderKey.of(rule, tier, band, score, nearest, issueKey).compareTo(above.get()) < 0;
        BiPredicate<Optional<Level>, Optional<JointScore>> passesOnceRated =
                (band, score) -> OrderKey.of(rule, onceRated, band, score, nearest, issueKey).compareTo(above.get()) < 0;
        return new WhyThisPlace(tier, onceRated, breakdown, requirement(breakdown, rule, passes),
                singleRatings(assessments, criteria, departments, passesOnceRated));
    }

    /** What of it may be shown. */
    public WhyThisPlace disclosedBy(Disclosure disclosure) {
        return new WhyThisPlace(tier, onceRated, breakdown.disclosedBy(disclosure), disclosure.showsScore() ? toPass : Optional.empty(),
                disclosure.showsBreakdown() ? singleRatings : Collections.emptyList());
    }

    public Tier tier() {
        return tier;
    }

    /** Whether the next rating ends what lifts it. */
    public boolean isLiftEndedByRating() {
        return tier.isLifted() && !onceRated.isLifted();
    }

    /** The joint score and each criterion's share of it. */
    public Breakdown breakdown() {
        return breakdown;
    }

    /** The band of the median on patient care; empty if nobody has rated that. */
    public Optional<Level> band() {
        return breakdown.patientCare().map(Median::level);
    }

    /** What passes the next one above; empty if there is none, or no score and no band would do, as where that one is of a higher tier. */
    public Optional<Requirement> toPass() {
        return toPass;
    }

    /** The single ratings that would do it at once, each as low as possible: those that move least first. */
    public List<SingleRating> singleRatings() {
        return singleRatings;
    }

    private static Optional<Requirement> requirement(Breakdown breakdown, OrderRule rule,
            BiPredicate<Optional<Level>, Optional<JointScore>> passes) {
        Optional<Level> own = breakdown.patientCare().map(Median::level);
        Optional<JointScore> within = leastScore(score -> passes.test(own, Optional.of(score)));
        if (within.isPresent() || rule == OrderRule.WEIGHTED) {
            return within.map(score -> new Requirement(Optional.empty(), score));
        }
        for (int better = own.map(Level::ordinal).orElse(Level.values().length) - 1; better >= 0; better--) {
            Optional<Level> band = Optional.of(Level.values()[better]);
            Optional<JointScore> least = leastScore(score -> passes.test(band, Optional.of(score)));
            if (least.isPresent()) {
                return least.map(score -> new Requirement(band, score));
            }
        }
        return Optional.empty();
    }

    /** With more points nothing stands lower, so that halving finds the limit. */
    private static Optional<JointScore> leastScore(Predicate<JointScore> passes) {
        int low = 0;
        int high = JointScore.MOST_TENTHS + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (middle > JointScore.MOST_TENTHS || passes.test(JointScore.ofTenths(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > JointScore.MOST_TENTHS ? Optional.empty() : Optional.of(JointScore.ofTenths(low));
    }

    private static List<SingleRating> singleRatings(Assessments assessments, Criteria criteria, Departments departments,
            BiPredicate<Optional<Level>, Optional<JointScore>> passes) {
        List<SingleRating> found = new ArrayList<>();
        for (Criterion criterion : criteria) {
            for (Department department : departments.participating()) {
                Assessment assessment = assessments.of(department.id());
                Optional<Rating> from = assessment.ratingOf(criterion.id());
                for (int value = from.map(Rating::value).orElse(Rating.LOWEST - 1) + 1; value <= Rating.HIGHEST; value++) {
                    Rating to = Rating.of(value);
                    Breakdown changed = assessments.with(assessment.with(criterion.id(), to)).joint(criteria, departments);
                    if (changed.score().isPresent() && passes.test(changed.patientCare().map(Median::level), changed.score())) {
                        found.add(new SingleRating(department.id(), criterion.id(), from, to, changed.score().get()));
                        break;
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(SingleRating::steps));
        return found;
    }

    @Override
    public String toString() {
        return tier + ", " + breakdown + ", to pass " + toPass + ", by " + singleRatings;
    }

    /** A score, and the band of patient care that it needs if the present one is not enough. */
    public static final class Requirement {
        private final Optional<Level> band;
        private final JointScore score;

        private Requirement(Optional<Level> band, JointScore score) {
            this.band = band;
            this.score = score;
        }

        /** The least that is enough; empty where the present one is. */
        public Optional<Level> band() {
            return band;
        }

        /** The least that is enough, in that band. */
        public JointScore score() {
            return score;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Requirement && band.equals(((Requirement) other).band) && score.equals(((Requirement) other).score);
        }

        @Override
        public int hashCode() {
            return 31 * band.hashCode() + score.hashCode();
        }

        @Override
        public String toString() {
            return band.map(level -> level + " and ").orElse("") + score;
        }
    }
}
