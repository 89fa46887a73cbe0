package org.jointpriority.storage;

import java.time.Instant;
import java.util.Objects;

import org.jointpriority.domain.Change;

/** A change of a joint priority, as the history has it. */
public final class HistoryEntry {
    private final Change change;
    private final int revision;
    private final String userKey;
    private final Instant at;

    HistoryEntry(Change change, int revision, String userKey, Instant at) {
        this.change = change;
        this.revision = revision;
        this.userKey = userKey;
        this.at = at;
    }

    public Change change() {
        return change;
    }

    /** The revision after it. */
    public int revision() {
        return revision;
    }

    /** Who did it, empty if nobody is known. */
    public String userKey() {
        return userKey;
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof HistoryEntry)) {
            return false;
        }
        HistoryEntry that = (HistoryEntry) other;
        return change.equals(that.change) && revision == that.revision && userKey.equals(that.userKey) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(change, revision, userKey, at);
    }

    @Override
    public String toString() {
        return change + " by " + userKey + " at " + at + ", revision " + revision;
    }
}
