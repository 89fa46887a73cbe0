package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.assessment.Criteria;

/** Part of what was done to one joint priority, the oldest first, with what its words are taken from. */
public final class HistoryPage {
    private final JointIssue issue;
    private final int total;
    private final int start;
    private final List<RecordedChange> changes;
    private final Criteria criteria;
    private final Registry registry;

    HistoryPage(JointIssue issue, int total, int start, List<RecordedChange> changes, Criteria criteria, Registry registry) {
        this.issue = Objects.requireNonNull(issue, "issue");
        this.total = total;
        this.start = start;
        this.changes = Collections.unmodifiableList(new ArrayList<>(changes));
        this.criteria = Objects.requireNonNull(criteria, "criteria");
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    public JointIssue issue() {
        return issue;
    }

    /** How many changes there are in all. */
    public int total() {
        return total;
    }

    /** How many came before these. */
    public int start() {
        return start;
    }

    public List<RecordedChange> changes() {
        return changes;
    }

    public Criteria criteria() {
        return criteria;
    }

    public Registry registry() {
        return registry;
    }
}
