package org.jointpriority.partnership;

import java.util.List;

/** Told after a transaction has committed what was done in it, for others to hear. */
public interface Announcing {
    void changed(List<ChangedJointPriority> priorities);

    /** The same for those who listen to issues alone and do not know what a joint priority is. */
    void issuesUpdated(List<ChangedJointPriority> priorities);
}
