package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;

/** One joint priority as one person sees it, the departments side by side in their order. */
public final class PartnershipView {
    private final JointIssue issue;
    private final int revision;
    private final Criteria criteria;
    private final List<DepartmentPart> departments;
    private final Breakdown breakdown;
    private final Consensus consensus;
    private final Deadlines deadlines;
    private final LocalDate today;

    PartnershipView(JointIssue issue, int revision, Criteria criteria, List<DepartmentPart> departments,
            Breakdown breakdown, Consensus consensus, Deadlines deadlines, LocalDate today) {
        this.issue = issue;
        this.revision = revision;
        this.criteria = criteria;
        this.departments = Collections.unmodifiableList(departments);
        this.breakdown = breakdown;
        this.consensus = consensus;
        this.deadlines = deadlines;
        this.today = today;
    }

    public JointIssue issue() {
        return issue;
    }

    public int revision() {
        return revision;
    }

    public Criteria criteria() {
        return criteria;
    }

    /** Every department that takes part. */
    public List<DepartmentPart> departments() {
        return departments;
    }

    public Optional<DepartmentPart> department(int id) {
        return departments.stream().filter(part -> part.department().id() == id).findFirst();
    }

    /** The score and what makes it up. */
    public Breakdown breakdown() {
        return breakdown;
    }

    public Consensus consensus() {
        return consensus;
    }

    /** Whom the consensus waits for. */
    public Awaited awaited() {
        Departments participating = Departments.of(departments.stream().map(DepartmentPart::department).collect(Collectors.toList()));
        Map<Integer, Endorsement> endorsements = departments.stream().filter(part -> part.endorsement().isPresent())
                .collect(Collectors.toMap(part -> part.department().id(), part -> part.endorsement().get()));
        return consensus.awaited(participating, candidate -> department(candidate.id()).get().isComplete(), endorsements, revision);
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public Optional<Deadline> nearestDeadline() {
        return deadlines.nearest(today);
    }

    /** How many departments have rated every active criterion. */
    public int assessed() {
        return (int) departments.stream().filter(DepartmentPart::isComplete).count();
    }

    /** Whether the person who looks may speak for some department, and the issue still takes words. */
    public boolean canAct() {
        return issue.isOpen() && departments.stream().anyMatch(DepartmentPart::isMember);
    }
}
