package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.domain.planning.Horizon;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Placement;

/**
 * Finds, for searches of Jira's own, the open joint priorities of one kind among those that somebody may see, in the joint
 * order. What it finds is what the lists say of them. It costs as many database statements for many as for a few; whoever
 * has not logged in finds nothing.
 * <p>Refuses as {@link Refusal.Kind#INVALID} what is not known, for the fields {@code department}, {@code system} and
 * {@code period}. Whoever may see no joint priority gets to know of no department and no system either.</p>
 */
@Named
public final class JointSearch {
    private final People people;
    private final Issues issues;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final AllowanceRegister register;
    private final JointPriorityStore store;
    private final Upkeep upkeep;

    @Inject
    JointSearch(People people, Issues issues, JointOrder jointOrder, Grounds grounds, AllowanceRegister register, JointPriorityStore store,
            Upkeep upkeep) {
        this.people = people;
        this.issues = issues;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.register = register;
        this.store = store;
        this.upkeep = upkeep;
    }

    /** How far it is with working out again what searches rest on; empty, as nearly always, if nothing is left to do. */
    public Optional<Recomputation> recomputation() {
        return upkeep.recomputation();
    }

    /** Those that wait for the department's word: its assessment, its endorsement, or the discussion that it has asked for. */
    public List<JointIssue> awaiting(Searcher searcher, String departmentName) {
        Ground ground = grounds.known();
        String key = Limits.nameKey(departmentName.trim());
        for (Department department : ground.basis().departments()) {
            if (department.nameKey().equals(key) && knowsOfIt(searcher)) {
                return awaiting(searcher, Collections.singleton(department.id()), ground);
            }
        }
        throw Refusal.invalid("department", Message.of("joint-priority.refusal.no-department-named", departmentName));
    }

    /** Those that wait for a word of a department for which the person may speak. */
    public List<JointIssue> awaitingOwn(Searcher searcher) {
        Ground ground = grounds.known();
        Set<Integer> own = new TreeSet<>();
        searcher.person().ifPresent(person -> ground.basis().departments().forEach(department -> {
            if (people.isMember(person, department.group())) {
                own.add(department.id());
            }
        }));
        return own.isEmpty() ? Collections.emptyList() : awaiting(searcher, own, ground);
    }

    private List<JointIssue> awaiting(Searcher searcher, Set<Integer> departmentIds, Ground ground) {
        return placed(searcher, ground, placement -> !Collections.disjoint(placement.awaited().departmentIds(), departmentIds));
    }

    public List<JointIssue> disputed(Searcher searcher) {
        return placed(searcher, grounds.known(), placement -> placement.standing().consensus() == Consensus.DISPUTED);
    }

    /** Those that an agreed must-do or a flex in force puts before the others today. */
    public List<JointIssue> lifted(Searcher searcher) {
        return chosen(open(searcher, grounds.known()), line -> line.orderKey().tier().isLifted());
    }

    /** Those whose nearest deadline is within the period from today on, or overdue. */
    public List<JointIssue> dueWithin(Searcher searcher, String period) {
        Ground ground = grounds.known();
        LocalDate last = lastDay(period, ground);
        return placed(searcher, ground, placement -> placement.standing().nearest().filter(deadline -> !deadline.day().isAfter(last)).isPresent());
    }

    /** Those with an allowance that is to be looked at again within the period from today on, or was before today. */
    public List<JointIssue> allowanceDueWithin(Searcher searcher, String period) {
        Ground ground = grounds.known();
        LocalDate last = lastDay(period, ground);
        List<JointOrder.Line> open = open(searcher, ground);
        Set<Long> due = register.open(open, ground).stream().filter(allowance -> !allowance.reviewOn().isAfter(last))
                .map(allowance -> allowance.issue().id()).collect(Collectors.toSet());
        return chosen(open, line -> due.contains(line.id()));
    }

    /** Those that affect one of the systems or a system that a change of one of them reaches. */
    public List<JointIssue> impactedBy(Searcher searcher, Collection<String> systemNames) {
        Ground ground = grounds.known();
        Network network = ground.registry().network();
        Set<Integer> systemIds = new TreeSet<>();
        for (String name : systemNames) {
            systemIds.add(system(searcher, name, network).id());
        }
        systemIds.addAll(network.downstream(systemIds).systemIds());
        Set<Long> impacted = store.affecting(systemIds);
        return impacted.isEmpty() ? Collections.emptyList() : chosen(open(searcher, ground), line -> impacted.contains(line.id()));
    }

    private NetworkSystem system(Searcher searcher, String name, Network network) {
        String key = Limits.nameKey(name.trim());
        return network.systems().stream().filter(system -> system.nameKey().equals(key) && knowsOfIt(searcher)).findFirst()
                .orElseThrow(() -> Refusal.invalid("system", Message.of("joint-priority.refusal.no-system-named", name)));
    }

    private boolean knowsOfIt(Searcher searcher) {
        return searcher.seesAll() || searcher.person().filter(issues::browsesAny).isPresent();
    }

    private static LocalDate lastDay(String period, Ground ground) {
        try {
            return Horizon.parse(period).lastDay(ground.today());
        } catch (InvalidValue e) {
            throw Refusal.invalid(e.field(), Message.of("joint-priority.refusal.period", period, Horizon.MOST_YEARS));
        }
    }

    private List<JointIssue> placed(Searcher searcher, Ground ground, Predicate<Placement> which) {
        List<JointOrder.Line> open = open(searcher, ground);
        Map<Long, Placement> placements = jointOrder.placements(open, ground);
        return chosen(open, line -> which.test(placements.get(line.id())));
    }

    private List<JointOrder.Line> open(Searcher searcher, Ground ground) {
        if (searcher.seesAll()) {
            return jointOrder.ofAll(ground);
        }
        return searcher.person().map(person -> jointOrder.of(person, Scope.everything(), OptionalInt.empty(), ground))
                .orElse(Collections.emptyList());
    }

    private static List<JointIssue> chosen(List<JointOrder.Line> open, Predicate<JointOrder.Line> which) {
        return open.stream().filter(which).map(JointOrder.Line::issue).collect(Collectors.toList());
    }
}
