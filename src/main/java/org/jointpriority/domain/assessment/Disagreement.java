package org.jointpriority.domain.assessment;

import java.util.Collection;

/** The RAND/UCLA rule for ratings that lie at both ends of the scale. */
public final class Disagreement {
    private Disagreement() { }

    /** Whether at least a third of the ratings, rounded up, are low and at least a third are high. */
    public static boolean among(Collection<Rating> ratings) {
        int third = (ratings.size() + 2) / 3;
        return third > 0 && count(ratings, Level.LOW) >= third && count(ratings, Level.HIGH) >= third;
    }

    private static long count(Collection<Rating> ratings, Level level) {
        return ratings.stream().filter(rating -> rating.level() == level).count();
    }
}
