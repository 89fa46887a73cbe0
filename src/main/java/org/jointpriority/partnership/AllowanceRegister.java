package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Placement;

/** The workarounds and exceptions that departments have granted for the open joint priorities that somebody may see. */
@Named
public final class AllowanceRegister {
    private final People people;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    AllowanceRegister(People people, JointOrder jointOrder, Grounds grounds, JointPriorityStore store) {
        this.people = people;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
    }

    /**
     * Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#INVALID} for the field {@code scope}. Costs as many
     * database statements for many joint priorities as for a few.
     */
    public OpenAllowances list(Scope scope) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        Ground ground = grounds.known();
        List<JointOrder.Line> lines = jointOrder.of(person, scope, OptionalInt.empty(), ground);
        return new OpenAllowances(ground.today(), Quarter.of(ground.today(), ground.registry().calendar().fiscalYear()), lines.size(), open(lines, ground));
    }

    /** Those for the joint priorities of a list; costs two statements. */
    List<OpenAllowance> open(List<JointOrder.Line> lines, Ground ground) {
        Map<Long, List<Endorsement>> reservations = store.reservationsOf(lines.stream().map(JointOrder.Line::id).collect(Collectors.toList()));
        List<JointOrder.Line> reserved = lines.stream().filter(line -> reservations.containsKey(line.id())).collect(Collectors.toList());
        return allowances(lines, reservations, jointOrder.placements(reserved, ground), ground);
    }

    /**
     * The same without a statement.
     *
     * @param reservations those who have no plain yes to it, by issue id
     * @param placements   where all of those stand, by issue id
     */
    List<OpenAllowance> allowances(List<JointOrder.Line> lines, Map<Long, List<Endorsement>> reservations, Map<Long, Placement> placements,
            Ground ground) {
        List<OpenAllowance> open = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            JointOrder.Line line = lines.get(index);
            if (reservations.containsKey(line.id())) {
                open.addAll(allowances(index + 1, line.issue(), reservations.get(line.id()), placements.get(line.id()), ground));
            }
        }
        return open;
    }

    /** Those of departments that take part, in their order. */
    private List<OpenAllowance> allowances(int place, JointIssue issue, List<Endorsement> reservations, Placement placement, Ground ground) {
        Map<Integer, Endorsement> allowances = reservations.stream().filter(endorsement -> endorsement.word() == Word.AGREE_WITH_ALLOWANCE)
                .collect(Collectors.toMap(Endorsement::departmentId, endorsement -> endorsement));
        if (allowances.isEmpty()) {
            return Collections.emptyList();
        }
        List<OpenAllowance> open = new ArrayList<>();
        for (Department department : ground.departments(placement.participants())) {
            Endorsement allowance = allowances.get(department.id());
            if (allowance != null) {
                open.add(new OpenAllowance(place, issue, placement.standing(), department, allowance, people.named(allowance.by())));
            }
        }
        return open;
    }
}
