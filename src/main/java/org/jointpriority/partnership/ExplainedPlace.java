package org.jointpriority.partnership;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.WhyThisPlace;

/** The place of a joint priority in a list as one person sees it, and what it comes from. */
public final class ExplainedPlace {
    private final JointIssue issue;
    private final int revision;
    private final OrderRule rule;
    private final Optional<RankedJointPriority> ranked;
    private final int total;
    private final Optional<RankedJointPriority> above;
    private final Departments departments;
    private final WhyThisPlace why;

    ExplainedPlace(JointIssue issue, int revision, OrderRule rule, Optional<RankedJointPriority> ranked, int total, Optional<RankedJointPriority> above,
            Departments departments, WhyThisPlace why) {
        this.issue = Objects.requireNonNull(issue);
        this.revision = revision;
        this.rule = Objects.requireNonNull(rule);
        this.ranked = Objects.requireNonNull(ranked);
        this.total = total;
        this.above = Objects.requireNonNull(above);
        this.departments = Objects.requireNonNull(departments);
        this.why = Objects.requireNonNull(why);
    }

    public JointIssue issue() {
        return issue;
    }

    public int revision() {
        return revision;
    }

    public OrderRule rule() {
        return rule;
    }

    /** From 1; empty if the joint priority is not in the list. */
    public OptionalInt place() {
        return ranked.isPresent() ? OptionalInt.of(ranked.get().place()) : OptionalInt.empty();
    }

    /** Its line in the list: what lifts it, what it has displaced and where it would stand otherwise; empty if it is not in the list. */
    public Optional<RankedJointPriority> ranked() {
        return ranked;
    }

    /** How many joint priorities the list has. */
    public int total() {
        return total;
    }

    /** The next one above that the person may see; empty for the first. */
    public Optional<RankedJointPriority> above() {
        return above;
    }

    /** Those that take part. */
    public Departments departments() {
        return departments;
    }

    public WhyThisPlace why() {
        return why;
    }
}
