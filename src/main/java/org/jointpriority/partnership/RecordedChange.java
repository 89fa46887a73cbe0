package org.jointpriority.partnership;

import java.time.Instant;
import java.util.Objects;

import org.jointpriority.domain.Change;

/** One thing that was done to a joint priority: what, by whom, when, and the revision that it left behind. */
public final class RecordedChange {
    private final Change change;
    private final int revision;
    private final Person by;
    private final Instant at;

    private RecordedChange(Change change, int revision, Person by, Instant at) {
        this.change = Objects.requireNonNull(change, "change");
        this.revision = revision;
        this.by = Objects.requireNonNull(by, "by");
        this.at = Objects.requireNonNull(at, "at");
    }

    public static RecordedChange of(Change change, int revision, Person by, Instant at) {
        return new RecordedChange(change, revision, by, at);
    }

    /** The same where nobody is to know from what to what. */
    RecordedChange withoutValues() {
        return new RecordedChange(change.withoutValues(), revision, by, at);
    }

    public Change change() {
        return change;
    }

    public int revision() {
        return revision;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RecordedChange)) {
            return false;
        }
        RecordedChange that = (RecordedChange) other;
        return change.equals(that.change) && revision == that.revision && by.equals(that.by) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(change, revision, by, at);
    }

    @Override
    public String toString() {
        return change + " by " + by + " at " + at + ", revision " + revision;
    }
}
