package org.jointpriority.partnership;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.assessment.Disclosure;
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
    private final Disclosure disclosure;
    private final WhyThisPlace why;

    ExplainedPlace(JointIssue issue, int revision, OrderRule rule, Optional<RankedJointPriority> ranked, int total, Optional<RankedJointPriority> above,
            Departments departments, Disclosure disclosure, WhyThisPlace why) {
        this.issue = Objects.requireNonNull(issue);
        this.revision = revision;
        this.rule = Objects.requireNonNull(rule);
        this.ranked = Objects.requireNonNull(ranked);
        this.total = total;
        this.above = Objects.requireNonNull(above);
        this.departments = Objects.requireNonNull(departments);
        this.disclosure = Objects.requireNonNull(disclosure);
        this.why = why.disclosedBy(disclosure);
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

    /** From 1; empty if the joint priority is not in the list, or its place is not published. */
    public OptionalInt place() {
        return ranked.isPresent() && disclosure.showsScore() ? OptionalInt.of(ranked.get().place()) : OptionalInt.empty();
    }

    /** Its line in the list: what lifts it, what it has displaced and where it would stand otherwise; empty if it is not in the list. */
    public Optional<RankedJointPriority> ranked() {
        return ranked;
    }

    /** How many joint priorities the list has. */
    public int total() {
        return total;
    }

    /** The next one above that the person may see; empty for the first, and without a place. */
    public Optional<RankedJointPriority> above() {
        return above;
    }

    /** Those that take part. */
    public Departments departments() {
        return departments;
    }

    /** What the person who looks may be shown of how it was assessed. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** As far as it may be shown. */
    public WhyThisPlace why() {
        return why;
    }
}
