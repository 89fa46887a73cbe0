package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Schedule;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.CapacityLine;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;

/** What the departments can do in a quarter of the open joint priorities that somebody may see, in the joint order. */
@Named
public final class CapacityPlan {
    private final People people;
    private final Issues issues;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    CapacityPlan(People people, Issues issues, JointOrder jointOrder, Grounds grounds, JointPriorityStore store) {
        this.people = people;
        this.issues = issues;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
    }

    /**
     * Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#INVALID} for the fields {@code scope} and
     * {@code quarter}. Costs as many database statements for many joint priorities as for a few.
     *
     * @param quarter such as {@code 2027-Q1}; the present one if empty
     */
    public PlannedQuarter draw(Scope scope, Optional<String> quarter) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        Ground ground = grounds.known();
        Quarter chosen = quarter(quarter, ground);
        Map<Long, JointIssue> ordered = new LinkedHashMap<>();
        Set<Long> published = new HashSet<>();
        for (JointOrder.Line line : jointOrder.of(person, scope, OptionalInt.empty(), ground)) {
            ordered.put(line.id(), line.issue());
            if (line.orderKey().tier().isPublished()) {
                published.add(line.id());
            }
        }
        Map<Long, Schedule> schedules = store.schedulesOf(ordered.keySet());
        List<CapacityLine.Candidate> candidates = new ArrayList<>();
        for (long id : ordered.keySet()) {
            Schedule schedule = schedules.get(id);
            candidates.add(CapacityLine.Candidate.of(id, schedule.toDo(ground.takingPart(schedule.surroundings()))));
        }
        CapacityLine line = CapacityLine.draw(chosen, ground.today(), capacities(person, ground), candidates);
        return new PlannedQuarter(ground.today(), line, ordered, published, ground.basis().departments());
    }

    /** Whoever may see no joint priority sees nothing of the registry either. */
    private Collection<Capacity> capacities(Person person, Ground ground) {
        return issues.browsesAny(person) ? ground.registry().capacities() : Collections.emptyList();
    }

    private static Quarter quarter(Optional<String> written, Ground ground) {
        FiscalYear fiscalYear = ground.registry().calendar().fiscalYear();
        try {
            return written.map(text -> Quarter.parse(text, fiscalYear)).orElseGet(() -> Quarter.of(ground.today(), fiscalYear));
        } catch (InvalidValue e) {
            throw Refusal.invalid(e);
        }
    }
}
