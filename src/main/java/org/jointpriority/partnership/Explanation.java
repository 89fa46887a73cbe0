package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.Displacement;
import org.jointpriority.domain.order.Sensitivity;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.order.Tier;
import org.jointpriority.domain.order.WhyThisPlace;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.Placement;

/**
 * Why the joint order is as somebody sees it. Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#NOT_FOUND} for a
 * joint priority that the person may not see; {@link Refusal.Kind#INVALID} before the set-up, and for the field {@code scope}.
 * Costs as many database statements for many joint priorities as for a few.
 */
@Named
public final class Explanation {
    private final People people;
    private final Issues issues;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    Explanation(People people, Issues issues, JointOrder jointOrder, Grounds grounds, JointPriorityStore store) {
        this.people = people;
        this.issues = issues;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
    }

    /** Its place in the list of its own project. */
    public ExplainedPlace placeInProject(String idOrKey) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        JointIssue issue = visible(person, idOrKey);
        return place(person, issue, Scope.projects(Collections.singleton(issue.key().projectKey())));
    }

    /** Its place in the list that the scope is about. */
    public ExplainedPlace place(String idOrKey, Scope scope) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        return place(person, visible(person, idOrKey), scope);
    }

    /** How far each weight can move before the first of the list change, of those whose breakdown the person may be shown. */
    public Sensitivity sensitivity(Scope scope) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        Ground ground = grounds.known();
        Criteria criteria = criteria(ground);
        List<JointOrder.Line> listed = jointOrder.of(person, scope, OptionalInt.empty(), ground);
        Map<Long, Placement> placements = jointOrder.placements(listed, ground);
        Map<Long, Assessments> assessments = store.assessmentsOf(placements.keySet(), criteria);
        Viewer viewer = jointOrder.viewer(person, placements.keySet(), ground);
        List<Sensitivity.Candidate> candidates = new ArrayList<>();
        for (JointOrder.Line line : listed) {
            Placement placement = placements.get(line.id());
            // From how far the weights can move before the others change, their medians could be worked out.
            if (viewer.disclosure(placement).showsBreakdown()) {
                candidates.add(Sensitivity.Candidate.of(placement.standing().tier(), assessments.getOrDefault(line.id(), Assessments.none())
                        .joint(criteria, ground.departments(placement.participants())), placement.standing().nearest(), line.issue().key()));
            }
        }
        return Sensitivity.of(ground.basis().rule(), criteria, candidates, listed.size() - candidates.size());
    }

    private JointIssue visible(Person person, String idOrKey) {
        return issues.visible(person, idOrKey)
                .orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.refusal.no-joint-priority")));
    }

    private static Criteria criteria(Ground ground) {
        return ground.basis().criteria().orElseThrow(() -> Refusal.invalid(Message.of("joint-priority.refusal.not-set-up")));
    }

    private ExplainedPlace place(Person person, JointIssue issue, Scope scope) {
        Ground ground = grounds.known();
        Criteria criteria = criteria(ground);
        List<JointOrder.Line> list = jointOrder.of(person, scope, OptionalInt.empty(), ground);
        int index = list.stream().map(JointOrder.Line::id).collect(Collectors.toList()).indexOf(issue.id());
        Displacement displacement = Displacement.of(list.stream().map(JointOrder.Line::orderKey).collect(Collectors.toList()));
        Kept kept = store.load(issue.id());
        Departments departments = Bookkeeping.departments(issue, kept, ground);
        Placement placement = Bookkeeping.place(issue, kept.priority(), departments, ground);
        Standing standing = placement.standing();
        // As long as nothing is published, what stands above it says nothing about it.
        Optional<JointOrder.Line> above = index > 0 && standing.isPublished() ? Optional.of(list.get(index - 1)) : Optional.empty();
        boolean liftedOnceRated = kept.priority().liftOnceRated(ground.registry().calendar().fiscalYear(), ground.today()).isPresent();
        WhyThisPlace why = WhyThisPlace.of(kept.priority().assessments(), criteria, departments, ground.basis().rule(),
                standing.tier(), Tier.of(liftedOnceRated, standing.isPublished()), standing.nearest(), issue.key(), above.map(JointOrder.Line::orderKey));
        return new ExplainedPlace(issue, kept.priority().revision(), ground.basis().rule(),
                index < 0 ? Optional.empty() : Optional.of(ranked(index, list, displacement, placement, ground)), list.size(),
                above.map(line -> ranked(index - 1, list, displacement, placement(line, ground), ground)), departments,
                Viewer.of(person, people, ground).disclosure(kept.priority(), criteria, departments), why);
    }

    private Placement placement(JointOrder.Line line, Ground ground) {
        return Optional.ofNullable(store.placementsOf(Collections.singleton(line.id())).get(line.id()))
                .orElseGet(() -> Standings.untouched(line.issue(), ground));
    }

    private RankedJointPriority ranked(int index, List<JointOrder.Line> list, Displacement displacement, Placement placement, Ground ground) {
        JointIssue issue = list.get(index).issue();
        return new RankedJointPriority(index + 1, displacement.ordinaryPlace(index), issue, placement.standing(), placement.awaited(),
                new RaisedBy(people, ground.basis().departments()).of(issue, placement.standing().need()), Optional.empty(), OptionalInt.empty(), false,
                displacement.displaced(list, index).stream().map(JointOrder.Line::issue).collect(Collectors.toList()));
    }
}
