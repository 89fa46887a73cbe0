package org.jointpriority.domain.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.planning.Deadline;

/** How much the head of a list hangs on the weights: how far each can move before the first are others, or in another order. */
public final class Sensitivity {
    /** How many count as the first. */
    public static final int FIRST = 10;

    private final int size;
    private final int leftOut;
    private final List<WeightRange> ranges;

    private Sensitivity(int size, int leftOut, List<WeightRange> ranges) {
        this.size = size;
        this.leftOut = leftOut;
        this.ranges = Collections.unmodifiableList(ranges);
    }

    /** @param leftOut how many others the list has, which may stand among these */
    public static Sensitivity of(OrderRule rule, Criteria criteria, Collection<Candidate> candidates, int leftOut) {
        List<Line> lines = new ArrayList<>();
        candidates.forEach(candidate -> lines.add(new Line(rule, candidate)));
        Collections.sort(lines);
        List<Line> first = lines.subList(0, Math.min(FIRST, lines.size()));
        List<Line> others = rivals(lines);
        List<WeightRange> ranges = new ArrayList<>();
        for (Criterion criterion : criteria) {
            int least = criterion.weight();
            while (least > criteria.leastWeight(criterion) && stays(first, others, criterion, least - 1)) {
                least--;
            }
            int most = criterion.weight();
            while (most < criteria.mostWeight(criterion) && stays(first, others, criterion, most + 1)) {
                most++;
            }
            ranges.add(new WeightRange(criteria, criterion, least, most));
        }
        return new Sensitivity(lines.size(), leftOut, ranges);
    }

    /** How many it is about. */
    public int size() {
        return size;
    }

    /** How many others the list has, of which it says nothing. */
    public int leftOut() {
        return leftOut;
    }

    /** One for each active criterion, in their order. */
    public List<WeightRange> ranges() {
        return ranges;
    }

    /** Those behind the first that no more than a score keeps there. */
    private static List<Line> rivals(List<Line> sorted) {
        List<Line> rivals = new ArrayList<>();
        for (int index = FIRST; index < sorted.size() && sorted.get(index).beforeScore.equals(sorted.get(FIRST - 1).beforeScore); index++) {
            rivals.add(sorted.get(index));
        }
        return rivals;
    }

    private static boolean stays(List<Line> first, List<Line> others, Criterion criterion, int weight) {
        Line before = null;
        for (Line line : first) {
            Line reweighed = line.with(criterion, weight);
            if (before != null && before.compareTo(reweighed) > 0) {
                return false;
            }
            before = reweighed;
        }
        for (Line line : others) {
            if (before.compareTo(line.with(criterion, weight)) > 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return ranges.toString();
    }

    /** A joint priority of the list. */
    public static final class Candidate {
        private final Tier tier;
        private final Breakdown breakdown;
        private final Optional<Deadline> nearest;
        private final IssueKey issueKey;

        private Candidate(Tier tier, Breakdown breakdown, Optional<Deadline> nearest, IssueKey issueKey) {
            this.tier = tier;
            this.breakdown = breakdown;
            this.nearest = nearest;
            this.issueKey = issueKey;
        }

        public static Candidate of(Tier tier, Breakdown breakdown, Optional<Deadline> nearest, IssueKey issueKey) {
            return new Candidate(tier, breakdown, nearest, issueKey);
        }
    }

    /** The same order as that of the keys, without writing one for each of many weights. */
    private static final class Line implements Comparable<Line> {
        private final Candidate candidate;
        private final String beforeScore;
        private final Optional<JointScore> score;
        private final String afterScore;

        Line(OrderRule rule, Candidate candidate) {
            this(candidate, OrderKey.beforeScore(rule, candidate.tier, candidate.breakdown.patientCare().map(Median::level)),
                    candidate.breakdown.score(), OrderKey.afterScore(candidate.nearest, candidate.issueKey));
        }

        private Line(Candidate candidate, String beforeScore, Optional<JointScore> score, String afterScore) {
            this.candidate = candidate;
            this.beforeScore = beforeScore;
            this.score = candidate.tier.isPublished() ? score : Optional.empty();
            this.afterScore = afterScore;
        }

        Line with(Criterion criterion, int weight) {
            return new Line(candidate, beforeScore, candidate.breakdown.scoreWith(criterion.id(), weight), afterScore);
        }

        @Override
        public int compareTo(Line other) {
            int byHead = beforeScore.compareTo(other.beforeScore);
            if (byHead != 0) {
                return byHead;
            }
            int byScore = Integer.compare(unscoredLast(other), unscoredLast(this));
            return byScore != 0 ? byScore : afterScore.compareTo(other.afterScore);
        }

        private static int unscoredLast(Line line) {
            return line.score.map(JointScore::tenths).orElse(-1);
        }
    }
}
