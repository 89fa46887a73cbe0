package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.Downstream;
import org.jointpriority.domain.network.Network;

/** What one joint priority reaches, as one person sees it. */
public final class ReachView {
    private final JointIssue issue;
    private final Network network;
    private final Departments departments;
    private final Downstream downstream;
    private final List<Touching> touching;

    ReachView(JointIssue issue, Network network, Departments departments, Downstream downstream, List<Touching> touching) {
        this.issue = Objects.requireNonNull(issue, "issue");
        this.network = Objects.requireNonNull(network, "network");
        this.departments = Objects.requireNonNull(departments, "departments");
        this.downstream = Objects.requireNonNull(downstream, "downstream");
        this.touching = Collections.unmodifiableList(new ArrayList<>(touching));
    }

    public JointIssue issue() {
        return issue;
    }

    public Network network() {
        return network;
    }

    /** All of them, since a system may belong to one that does not take part. */
    public Departments departments() {
        return departments;
    }

    public Downstream downstream() {
        return downstream;
    }

    /** The open joint priorities that the person may see and that touch this one, those with most in common first. */
    public List<Touching> touching() {
        return touching;
    }
}
