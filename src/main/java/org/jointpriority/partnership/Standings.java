package org.jointpriority.partnership;

import java.util.Optional;

import org.jointpriority.domain.order.Standing;

/** The computed values of single joint priorities, for places where Jira itself has seen to who may look. */
public final class Standings {
    /** Where the joint priority stands; also for one about which nobody has said anything yet. Empty before the set-up. */
    public Optional<Standing> of(JointIssue issue) {
        throw new UnsupportedOperationException();
    }
}
