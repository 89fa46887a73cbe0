package org.jointpriority.partnership;

import java.util.Collection;

/** Told after a transaction has committed which joint priorities have other computed values than before. */
public interface Reindexing {
    void changed(Collection<Long> issueIds);
}
