package org.jointpriority.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A joint priority after something was done to it, and what that changed: nothing, if nothing is different. */
public final class Outcome {
    private final JointPriority after;
    private final List<Change> changes;

    private Outcome(JointPriority after, List<Change> changes) {
        this.after = after;
        this.changes = Collections.unmodifiableList(new ArrayList<>(changes));
    }

    static Outcome of(JointPriority after, List<Change> changes) {
        return new Outcome(after, changes);
    }

    public JointPriority after() {
        return after;
    }

    public List<Change> changes() {
        return changes;
    }

    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome && after.equals(((Outcome) other).after) && changes.equals(((Outcome) other).changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(after, changes);
    }

    @Override
    public String toString() {
        return after + " by " + changes;
    }
}
