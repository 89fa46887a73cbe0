package org.jointpriority.partnership;

import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.order.OrderRule;

/** A stretch of the ranking. */
public final class RankingPage {
    private final int total;
    private final int start;
    private final int limit;
    private final OrderRule rule;
    private final boolean recomputing;
    private final List<RankedJointPriority> priorities;

    RankingPage(int total, int start, int limit, OrderRule rule, boolean recomputing, List<RankedJointPriority> priorities) {
        this.total = total;
        this.start = start;
        this.limit = limit;
        this.rule = rule;
        this.recomputing = recomputing;
        this.priorities = Collections.unmodifiableList(priorities);
    }

    /** How many joint priorities the whole ranking has. */
    public int total() {
        return total;
    }

    public int start() {
        return start;
    }

    public int limit() {
        return limit;
    }

    public OrderRule rule() {
        return rule;
    }

    /** Whether some of it still stands where it stood before the departments, criteria or order rule changed. */
    public boolean isRecomputing() {
        return recomputing;
    }

    public List<RankedJointPriority> priorities() {
        return priorities;
    }
}
