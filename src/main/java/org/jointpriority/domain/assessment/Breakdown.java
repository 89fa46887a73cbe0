package org.jointpriority.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The joint score of some departments' assessments, and how every active criterion adds to it. */
public final class Breakdown {
    private final List<Share> shares;
    private final Optional<JointScore> score;
    private final Optional<Median> patientCare;
    private final boolean disagreement;
    private final int assessed;
    private final int departments;

    private Breakdown(List<Share> shares, Optional<JointScore> score, Optional<Median> patientCare, boolean disagreement, int assessed,
            int departments) {
        this.shares = Collections.unmodifiableList(shares);
        this.score = score;
        this.patientCare = patientCare;
        this.disagreement = disagreement;
        this.assessed = assessed;
        this.departments = departments;
    }

    /** One assessment for each department that takes part, the empty ones included. */
    static Breakdown of(Collection<Assessment> assessments, Criteria criteria) {
        SortedMap<Integer, SortedMap<Integer, Rating>> rated = new TreeMap<>();
        long ratedWeight = 0;
        long weighed = 0;
        for (Criterion criterion : criteria) {
            SortedMap<Integer, Rating> ratings = ratingsOf(criterion, assessments);
            rated.put(criterion.id(), ratings);
            Optional<Median> median = Median.of(ratings.values());
            if (median.isPresent()) {
                ratedWeight += criterion.weight();
                weighed += Weighing.weighed(criterion.weight(), median.get());
            }
        }
        List<Share> shares = new ArrayList<>();
        for (Criterion criterion : criteria) {
            shares.add(Share.of(criterion, rated.get(criterion.id()), ratedWeight));
        }
        Optional<JointScore> score = score(weighed, ratedWeight);
        Optional<Median> patientCare = Median.of(rated.get(criteria.patientCare().id()).values());
        int assessed = (int) assessments.stream().filter(assessment -> assessment.isComplete(criteria)).count();
        return new Breakdown(shares, score, patientCare, shares.stream().anyMatch(Share::isDisagreement), assessed, assessments.size());
    }

    /** What of it may be shown: how many have assessed always; the rest as if nobody had rated, where it may not. */
    public Breakdown disclosedBy(Disclosure disclosure) {
        List<Share> shown = new ArrayList<>();
        shares.forEach(share -> shown.add(share.disclosedBy(disclosure)));
        return disclosure.showsScore() ? new Breakdown(shown, score, patientCare, disagreement, assessed, departments)
                : new Breakdown(shown, Optional.empty(), Optional.empty(), false, assessed, departments);
    }

    /** None as long as no criterion with a weight is rated. */
    public Optional<JointScore> score() {
        return score;
    }

    /** The score if that criterion had this weight and the others theirs. */
    public Optional<JointScore> scoreWith(int criterionId, int weight) {
        long ratedWeight = 0;
        long weighed = 0;
        for (Share share : shares) {
            if (share.median().isPresent()) {
                int counting = share.criterion().id() == criterionId ? weight : share.criterion().weight();
                ratedWeight += counting;
                weighed += Weighing.weighed(counting, share.median().get());
            }
        }
        return score(weighed, ratedWeight);
    }

    private static Optional<JointScore> score(long weighed, long ratedWeight) {
        return ratedWeight == 0 ? Optional.empty() : Optional.of(JointScore.ofTenths(Weighing.tenths(weighed, ratedWeight)));
    }

    /** Whether a department that takes part has not rated every active criterion, or none takes part. */
    public boolean isProvisional() {
        return departments == 0 || assessed < departments;
    }

    /** The median on the criterion patient care. */
    public Optional<Median> patientCare() {
        return patientCare;
    }

    /** One for each active criterion, in their order. */
    public List<Share> shares() {
        return shares;
    }

    /** On any criterion. */
    public boolean hasDisagreement() {
        return disagreement;
    }

    /** How many of the departments that take part have rated every active criterion. */
    public int assessed() {
        return assessed;
    }

    /** How many take part. */
    public int departments() {
        return departments;
    }

    private static SortedMap<Integer, Rating> ratingsOf(Criterion criterion, Collection<Assessment> assessments) {
        SortedMap<Integer, Rating> ratings = new TreeMap<>();
        for (Assessment assessment : assessments) {
            assessment.ratingOf(criterion.id()).ifPresent(rating -> ratings.put(assessment.departmentId(), rating));
        }
        return ratings;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Breakdown)) {
            return false;
        }
        Breakdown that = (Breakdown) other;
        return assessed == that.assessed && departments == that.departments && score.equals(that.score)
                && patientCare.equals(that.patientCare) && disagreement == that.disagreement && shares.equals(that.shares);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shares, score, patientCare, disagreement, assessed, departments);
    }

    @Override
    public String toString() {
        return score.map(JointScore::toString).orElse("unrated") + ' ' + shares;
    }
}
