package org.jointpriority.domain.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** One department's ratings of a joint priority, by criterion. */
public final class Assessment {
    private final int departmentId;
    private final SortedMap<Integer, Rating> ratings;

    private Assessment(int departmentId, SortedMap<Integer, Rating> ratings) {
        this.departmentId = departmentId;
        this.ratings = Collections.unmodifiableSortedMap(ratings);
    }

    public static Assessment of(int departmentId, Map<Integer, Rating> ratings) {
        ratings.values().forEach(Objects::requireNonNull);
        return new Assessment(departmentId, new TreeMap<>(ratings));
    }

    public static Assessment none(int departmentId) {
        return new Assessment(departmentId, new TreeMap<>());
    }

    public int departmentId() {
        return departmentId;
    }

    /** By criterion id. */
    public SortedMap<Integer, Rating> ratings() {
        return ratings;
    }

    public Optional<Rating> ratingOf(int criterionId) {
        return Optional.ofNullable(ratings.get(criterionId));
    }

    /** Whether every active criterion is rated. */
    public boolean isComplete(Criteria criteria) {
        return StreamSupport.stream(criteria.spliterator(), false).allMatch(criterion -> ratings.containsKey(criterion.id()));
    }

    /** How many of the active criteria are rated. */
    public int countOf(Criteria criteria) {
        return (int) StreamSupport.stream(criteria.spliterator(), false).filter(criterion -> ratings.containsKey(criterion.id())).count();
    }

    public boolean isEmpty() {
        return ratings.isEmpty();
    }

    public Assessment with(int criterionId, Rating rating) {
        SortedMap<Integer, Rating> changed = new TreeMap<>(ratings);
        changed.put(criterionId, Objects.requireNonNull(rating));
        return new Assessment(departmentId, changed);
    }

    public Assessment without(int criterionId) {
        SortedMap<Integer, Rating> changed = new TreeMap<>(ratings);
        changed.remove(criterionId);
        return new Assessment(departmentId, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment && departmentId == ((Assessment) other).departmentId
                && ratings.equals(((Assessment) other).ratings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, ratings);
    }

    @Override
    public String toString() {
        return departmentId + ": " + ratings;
    }
}
