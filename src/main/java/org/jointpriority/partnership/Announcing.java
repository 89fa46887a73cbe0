package org.jointpriority.partnership;

import java.util.List;

/** Told after a transaction has committed what was done in it, for others to hear. */
public interface Announcing {
    void changed(List<ChangedJointPriority> priorities);
}
