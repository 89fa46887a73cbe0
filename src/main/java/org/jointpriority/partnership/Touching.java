package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jointpriority.domain.network.NetworkSystem;

/** Another joint priority that reaches some of the same systems. */
public final class Touching {
    private final JointIssue issue;
    private final List<NetworkSystem> shared;

    Touching(JointIssue issue, List<NetworkSystem> shared) {
        this.issue = Objects.requireNonNull(issue, "issue");
        this.shared = Collections.unmodifiableList(new ArrayList<>(shared));
    }

    public JointIssue issue() {
        return issue;
    }

    /** The systems that both reach, never none. */
    public List<NetworkSystem> shared() {
        return shared;
    }
}
