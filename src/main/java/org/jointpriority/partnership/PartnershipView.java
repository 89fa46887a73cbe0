package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.storage.Ground;

/** One joint priority as one person sees it, the departments side by side in their order. */
public final class PartnershipView {
    private final JointIssue issue;
    private final JointPriority priority;
    private final Ground ground;
    private final Criteria criteria;
    private final List<DepartmentPart> departments;
    private final Disclosure disclosure;
    private final Breakdown breakdown;
    private final Consensus consensus;
    private final Deadlines deadlines;
    private final Optional<Department> raisedByDefault;
    private final Optional<Lift> lift;
    private final Map<String, Person> lifters;

    /**
     * @param takingPart      the departments of the parts, in the same order
     * @param raisedByDefault the reporter's department
     * @param lifters         those who requested flexes and set the must-do, by their keys
     */
    PartnershipView(JointIssue issue, JointPriority priority, Ground ground, Criteria criteria, Departments takingPart,
            Disclosure disclosure, List<DepartmentPart> parts, Optional<Department> raisedByDefault, Map<String, Person> lifters) {
        this.issue = issue;
        this.priority = priority;
        this.ground = ground;
        this.criteria = criteria;
        this.departments = Collections.unmodifiableList(parts);
        this.disclosure = disclosure;
        this.breakdown = priority.breakdown(criteria, takingPart).disclosedBy(disclosure);
        this.consensus = priority.consensus(criteria, takingPart, ground.today());
        this.lift = priority.lift(criteria, takingPart, ground.registry().calendar().fiscalYear(), ground.today());
        this.lifters = Collections.unmodifiableMap(lifters);
        this.raisedByDefault = raisedByDefault;
        this.deadlines = priority.deadlines(issue.due(), takingPart, ground.registry(), ground.today());
    }

    public JointIssue issue() {
        return issue;
    }

    public int revision() {
        return priority.revision();
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

    /** Those that do not take part, but would if one that does asked for it. */
    public List<Department> askable() {
        List<Department> askable = new ArrayList<>();
        for (Department department : ground.basis().departments()) {
            if (department.isActive() && department.participation() == Participation.WHEN_REACHED
                    && !department(department.id()).isPresent()) {
                askable.add(department);
            }
        }
        return askable;
    }

    /** All that there are, those that do not take part and the inactive ones included. */
    public Departments knownDepartments() {
        return ground.basis().departments();
    }

    /** What has been said of whose need it is, and which kind of work. */
    public Need need() {
        return priority.need();
    }

    /** The department whose need it is; empty where nobody has named one and the reporter is a member of none. */
    public Optional<Department> raisedBy() {
        return need().raisedBy().isPresent() ? knownDepartments().byId(need().raisedBy().getAsInt()) : raisedByDefault;
    }

    /** The reporter's department, which counts while nobody has named another. */
    public Optional<Department> raisedByDefault() {
        return raisedByDefault;
    }

    /** What the person who looks may be shown of how it was assessed. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** The score and what makes it up, as far as it may be shown. */
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
        return consensus.awaited(participating, candidate -> department(candidate.id()).get().isComplete(), endorsements, revision());
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public Optional<Deadline> nearestDeadline() {
        return deadlines.nearest(ground.today());
    }

    /** How many departments have rated every active criterion. */
    public int assessed() {
        return (int) departments.stream().filter(DepartmentPart::isComplete).count();
    }

    /** Whether the person who looks may speak for some department, and the issue still takes words. */
    public boolean canAct() {
        return !speaksFor().isEmpty();
    }

    /** The departments for which the person who looks may speak now. */
    public List<Department> speaksFor() {
        return departments.stream().filter(part -> issue.isOpen() && part.isMember()).map(DepartmentPart::department)
                .collect(Collectors.toList());
    }

    /** The affected systems, the offers, and the departments that were asked. */
    public Surroundings surroundings() {
        return priority.surroundings();
    }

    /** What lifts it today. */
    public Optional<Lift> lift() {
        return lift;
    }

    /** Its flexes, and whether it is a must-do. */
    public Lifting lifting() {
        return priority.lifting();
    }

    public Person requestedBy(Flex flex) {
        return lifters.get(flex.by());
    }

    public Person setBy(MustDo mustDo) {
        return lifters.get(mustDo.by());
    }

    public Registry registry() {
        return ground.registry();
    }

    /** The organisation's day. */
    public LocalDate today() {
        return ground.today();
    }
}
