package org.jointpriority.domain.order;

import java.util.Objects;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;

/** The weights that a criterion can have, the others staying as they are, before the first of a list change. */
public final class WeightRange {
    private final Criterion criterion;
    private final int least;
    private final int most;
    private final boolean limitedBelow;
    private final boolean limitedAbove;

    WeightRange(Criteria criteria, Criterion criterion, int least, int most) {
        this.criterion = criterion;
        this.least = least;
        this.most = most;
        this.limitedBelow = least > criteria.leastWeight(criterion);
        this.limitedAbove = most < criteria.mostWeight(criterion);
    }

    public Criterion criterion() {
        return criterion;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether less would change the first; otherwise less is not allowed. */
    public boolean isLimitedBelow() {
        return limitedBelow;
    }

    /** Whether more would change the first; otherwise more is not allowed. */
    public boolean isLimitedAbove() {
        return limitedAbove;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof WeightRange)) {
            return false;
        }
        WeightRange that = (WeightRange) other;
        return criterion.equals(that.criterion) && least == that.least && most == that.most
                && limitedBelow == that.limitedBelow && limitedAbove == that.limitedAbove;
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, least, most, limitedBelow, limitedAbove);
    }

    @Override
    public String toString() {
        return criterion.name() + ' ' + least + " to " + most;
    }
}
