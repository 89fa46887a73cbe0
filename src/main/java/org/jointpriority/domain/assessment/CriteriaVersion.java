package org.jointpriority.domain.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.List;


/** One change of the criteria: when, by whom, why, and of what. */
public final class CriteriaVersion {
    private final int number;
    private final Instant at;
    private final String userKey;
    private final String reason;
    private final List<CriterionChange> changes;

    public CriteriaVersion(int number, Instant at, String userKey, String reason, List<CriterionChange> changes) {
        this.number = number;
        this.at = at;
        this.userKey = userKey;
        this.reason = reason;
        this.changes = Collections.unmodifiableList(changes);
    }

    /** That of the basis which it made; the numbers go up, with gaps where something else than the criteria was changed. */
    public int number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String userKey() {
        return userKey;
    }

    /** Empty where nobody said. */
    public String reason() {
        return reason;
    }

    public List<CriterionChange> changes() {
        return changes;
    }
}
