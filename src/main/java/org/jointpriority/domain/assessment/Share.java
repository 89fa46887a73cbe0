package org.jointpriority.domain.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one active criterion contributes to the joint score. */
public final class Share {
    private final Criterion criterion;
    private final SortedMap<Integer, Rating> ratings;
    private final Optional<Median> median;
    private final BigDecimal points;
    private final boolean disagreement;

    private Share(Criterion criterion, SortedMap<Integer, Rating> ratings, Optional<Median> median, BigDecimal points, boolean disagreement) {
        this.criterion = criterion;
        this.ratings = Collections.unmodifiableSortedMap(ratings);
        this.median = median;
        this.points = points;
        this.disagreement = disagreement;
    }

    /** The share within a score whose rated criteria weigh {@code ratedWeight} together. */
    static Share of(Criterion criterion, SortedMap<Integer, Rating> ratings, long ratedWeight) {
        Optional<Median> median = Median.of(ratings.values());
        int tenths = median.filter(m -> ratedWeight > 0)
                .map(m -> Weighing.tenths(Weighing.weighed(criterion.weight(), m), ratedWeight)).orElse(0);
        return new Share(criterion, new TreeMap<>(ratings), median, BigDecimal.valueOf(tenths, 1), Disagreement.among(ratings.values()));
    }

    /** As it is shown: like one that nobody has rated, but for the ratings that may be seen, where the breakdown may not. */
    Share disclosedBy(Disclosure disclosure) {
        SortedMap<Integer, Rating> shown = new TreeMap<>(ratings);
        shown.keySet().removeIf(departmentId -> !disclosure.showsRatingsOf(departmentId));
        return disclosure.showsBreakdown() ? new Share(criterion, shown, median, points, disagreement)
                : new Share(criterion, shown, Optional.empty(), BigDecimal.valueOf(0, 1), false);
    }

    public Criterion criterion() {
        return criterion;
    }

    /** By department id, of the departments that take part. */
    public SortedMap<Integer, Rating> ratings() {
        return ratings;
    }

    public Optional<Median> median() {
        return median;
    }

    /** Its part of the joint score in points with one decimal; rounded for itself, so that the sum may be a little off. */
    public BigDecimal points() {
        return points;
    }

    public boolean isDisagreement() {
        return disagreement;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Share)) {
            return false;
        }
        Share that = (Share) other;
        return criterion.equals(that.criterion) && ratings.equals(that.ratings) && median.equals(that.median)
                && points.equals(that.points) && disagreement == that.disagreement;
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, ratings, median, points, disagreement);
    }

    @Override
    public String toString() {
        return criterion.name() + ' ' + ratings + " = " + points;
    }
}
