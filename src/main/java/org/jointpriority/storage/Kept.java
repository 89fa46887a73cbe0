package org.jointpriority.storage;

import java.util.Optional;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.storage.rows.StandingRow;

/** A joint priority as the database has it. */
public final class Kept {
    private final JointPriority priority;
    private final int writes;
    private final int basisVersion;
    private final Optional<Placement> placement;
    private final Optional<StandingRow> row;

    Kept(JointPriority priority, int writes, int basisVersion, Optional<Placement> placement, Optional<StandingRow> row) {
        this.priority = priority;
        this.writes = writes;
        this.basisVersion = basisVersion;
        this.placement = placement;
        this.row = row;
    }

    /** One about which nothing has been kept. */
    static Kept nothing(long issueId) {
        return new Kept(JointPriority.fresh(issueId), 0, 0, Optional.empty(), Optional.empty());
    }

    public JointPriority priority() {
        return priority;
    }

    /** What whoever locked it writes to; empty if the database has none. */
    Optional<StandingRow> row() {
        return row;
    }

    /** How often it was written. */
    int writes() {
        return writes;
    }

    /** The {@link Basis#standingsVersion()} that it was placed on. */
    public int basisVersion() {
        return basisVersion;
    }

    /** Empty if nothing has been kept yet. */
    public Optional<Placement> placement() {
        return placement;
    }

    @Override
    public String toString() {
        return priority + ", write " + writes;
    }
}
