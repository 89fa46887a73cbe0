package org.jointpriority.partnership;

import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.order.OrderRule;

/** A stretch of the ranking. */
public final class RankingPage {
    private final int total;
    private final int lifted;
    private final int start;
    private final int limit;
    private final OrderRule rule;
    private final List<RankedJointPriority> priorities;

    RankingPage(int total, int lifted, int start, int limit, OrderRule rule, List<RankedJointPriority> priorities) {
        this.total = total;
        this.lifted = lifted;
        this.start = start;
        this.limit = limit;
        this.rule = rule;
        this.priorities = Collections.unmodifiableList(priorities);
    }

    /** How many joint priorities the whole ranking has, of those that were asked for. */
    public int total() {
        return total;
    }

    /** How many of them are lifted. */
    public int lifted() {
        return lifted;
    }

    public int start() {
        return start;
    }

    public int limit() {
        return limit;
    }

    /** The same without those that stand in their place: of a page from the start, its first. */
    public RankingPage liftedAlone() {
        return new RankingPage(lifted, lifted, start, limit, rule, priorities.subList(0, Math.min(lifted, priorities.size())));
    }

    public OrderRule rule() {
        return rule;
    }

    public List<RankedJointPriority> priorities() {
        return priorities;
    }
}
