package org.jointpriority.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.consensus.Consensus;

/** What was done to a joint priority in one transaction, and what that made of its consensus. */
public final class ChangedJointPriority {
    private final JointIssue issue;
    private final int revision;
    private final List<Change> changes;
    private final Optional<Consensus> before;
    private final Consensus consensus;
    private final String userKey;
    private final Instant at;

    ChangedJointPriority(JointIssue issue, int revision, List<Change> changes, Optional<Consensus> before, Consensus consensus,
            String userKey, Instant at) {
        this.issue = issue;
        this.revision = revision;
        this.changes = Collections.unmodifiableList(new ArrayList<>(changes));
        this.before = before;
        this.consensus = consensus;
        this.userKey = userKey;
        this.at = at;
    }

    public JointIssue issue() {
        return issue;
    }

    public int revision() {
        return revision;
    }

    /** In their order; none where only the consensus has moved. */
    public List<Change> changes() {
        return changes;
    }

    /** Empty before it stood anywhere. */
    public Optional<Consensus> before() {
        return before;
    }

    public Consensus consensus() {
        return consensus;
    }

    /** Who did it, empty for nobody. */
    public String userKey() {
        return userKey;
    }

    public Instant at() {
        return at;
    }
}
