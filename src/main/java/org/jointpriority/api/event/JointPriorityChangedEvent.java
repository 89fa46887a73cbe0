package org.jointpriority.api.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something was done to a joint priority, or it has come to another consensus by itself. Published through Jira's
 * <code>EventPublisher</code> on the node that did it, after it was stored and indexed.
 *
 * <p>It tells that something changed and never to what: whoever wants to know asks on behalf of a person who may see it.
 * Words are those of the REST API and may become more.
 */
public final class JointPriorityChangedEvent {
    private final long issueId;
    private final String issueKey;
    private final int revision;
    private final List<Change> changes;
    private final Optional<String> consensusBefore;
    private final String consensus;
    private final Optional<String> userKey;
    private final Instant at;

    /**
     * @param consensusBefore empty if there was none yet
     * @param userKey         empty if nobody did it
     */
    public JointPriorityChangedEvent(long issueId, String issueKey, int revision, List<Change> changes, Optional<String> consensusBefore,
            String consensus, Optional<String> userKey, Instant at) {
        this.issueId = issueId;
        this.issueKey = Objects.requireNonNull(issueKey, "issueKey");
        this.revision = revision;
        this.changes = Collections.unmodifiableList(new ArrayList<>(changes));
        this.consensusBefore = Objects.requireNonNull(consensusBefore, "consensusBefore");
        this.consensus = Objects.requireNonNull(consensus, "consensus");
        this.userKey = Objects.requireNonNull(userKey, "userKey");
        this.at = Objects.requireNonNull(at, "at");
    }

    /** The id of the issue, which stays when it is moved. */
    public long getIssueId() {
        return issueId;
    }

    /** The key that the issue had then. */
    public String getIssueKey() {
        return issueKey;
    }

    /** The one that it has now. */
    public int getRevision() {
        return revision;
    }

    /** In the order in which they were done; none where only the consensus has moved, as by the calendar. */
    public List<Change> getChanges() {
        return changes;
    }

    /** Such as <code>AWAITING_ENDORSEMENT</code>; empty for a joint priority that was not one before. */
    public Optional<String> getConsensusBefore() {
        return consensusBefore;
    }

    public String getConsensus() {
        return consensus;
    }

    public boolean hasConsensusChanged() {
        return !consensusBefore.equals(Optional.of(consensus));
    }

    /** The key of who did it in Jira. */
    public Optional<String> getUserKey() {
        return userKey;
    }

    public Instant getAt() {
        return at;
    }

    @Override
    public String toString() {
        return issueKey + " at revision " + revision + ": " + changes + ", " + consensusBefore.orElse("new") + " to " + consensus;
    }

    /** One thing that was done for one department. */
    public static final class Change {
        private final String what;
        private final int departmentId;

        /** @param departmentId 0 for none */
        public Change(String what, int departmentId) {
            this.what = Objects.requireNonNull(what, "what");
            this.departmentId = departmentId;
        }

        /** Such as <code>RATING</code>: one of the words of the history in the REST API. */
        public String getWhat() {
            return what;
        }

        /** The id of the department for which it was done; 0 for none. */
        public int getDepartmentId() {
            return departmentId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Change && what.equals(((Change) other).what) && departmentId == ((Change) other).departmentId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(what, departmentId);
        }

        @Override
        public String toString() {
            return what + " of " + departmentId;
        }
    }
}
