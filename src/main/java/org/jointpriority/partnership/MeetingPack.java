package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Placement;

/** Makes the agenda of a joint review meeting out of the open joint priorities that somebody may see. */
@Named
public final class MeetingPack {
    private final People people;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;
    private final AllowanceRegister register;

    @Inject
    MeetingPack(People people, JointOrder jointOrder, Grounds grounds, JointPriorityStore store, AllowanceRegister register) {
        this.people = people;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
        this.register = register;
    }

    /**
     * Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#INVALID} for the field {@code scope}. Costs as many
     * database statements for many joint priorities as for a few.
     */
    public Agenda prepare(Scope scope) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        Ground ground = grounds.known();
        List<JointOrder.Line> lines = jointOrder.of(person, scope, OptionalInt.empty(), ground);
        List<Long> ids = lines.stream().map(JointOrder.Line::id).collect(Collectors.toList());
        Map<Long, Placement> placements = jointOrder.placements(lines, ground);
        List<Agenda.Item> items = new ArrayList<>();
        for (JointOrder.Line line : lines) {
            items.add(new Agenda.Item(items.size() + 1, line.issue(), placements.get(line.id())));
        }
        Map<Long, List<Endorsement>> reservations = store.reservationsOf(ids);
        return new Agenda(ground.today(), ground.registry().calendar().fiscalYear(), items,
                disputes(person, items, placements, reservations, ground), lifts(items, store.liftingsOf(ids), ground), register.allowances(lines, reservations, placements, ground));
    }

    /** Every department has assessed them, so that everybody may see the ratings but who has to assess them anew. */
    private List<Agenda.Dispute> disputes(Person person, List<Agenda.Item> items, Map<Long, Placement> placements,
            Map<Long, List<Endorsement>> reservations, Ground ground) {
        List<Agenda.Item> disputed = items.stream().filter(with(Consensus.DISPUTED)).collect(Collectors.toList());
        if (disputed.isEmpty()) {
            return Collections.emptyList();
        }
        List<Long> ids = disputed.stream().map(each -> each.issue().id()).collect(Collectors.toList());
        Viewer viewer = jointOrder.viewer(person, ids, ground);
        Criteria criteria = ground.basis().criteria().orElseThrow(() -> new IllegalStateException("Nobody can have rated without criteria"));
        Map<Long, Assessments> assessments = store.assessmentsOf(ids, criteria);
        List<Agenda.Dispute> disputes = new ArrayList<>();
        for (Agenda.Item each : disputed) {
            long id = each.issue().id();
            if (!viewer.disclosure(placements.get(id)).showsBreakdown()) {
                continue;
            }
            Departments departments = ground.departments(placements.get(id).participants());
            List<Agenda.Voice> voices = new ArrayList<>();
            for (Department department : departments) {
                Optional<Endorsement> word = reservations.getOrDefault(id, Collections.emptyList()).stream()
                        .filter(given -> given.departmentId() == department.id() && !given.isStale(each.standing().revision())).findFirst();
                voices.add(new Agenda.Voice(department, assessments.getOrDefault(id, Assessments.none()).of(department.id()), word,
                        word.map(given -> people.named(given.by()))));
            }
            disputes.add(new Agenda.Dispute(each, assessments.getOrDefault(id, Assessments.none()).joint(criteria, departments), voices));
        }
        return disputes;
    }

    private List<Agenda.Lifted> lifts(List<Agenda.Item> items, Map<Long, Lifting> liftings, Ground ground) {
        List<Agenda.Lifted> lifts = new ArrayList<>();
        for (Agenda.Item each : items) {
            Lifting lifting = liftings.getOrDefault(each.issue().id(), Lifting.none());
            lifting.flex(ground.today()).ifPresent(flex -> lifts.add(new Agenda.Lifted(each, department(flex.departmentId(), ground),
                    Optional.of(flex), Optional.empty(), people.named(flex.by()))));
            lifting.mustDo().ifPresent(mustDo -> lifts.add(new Agenda.Lifted(each, department(mustDo.departmentId(), ground),
                    Optional.empty(), Optional.of(mustDo), people.named(mustDo.by()))));
        }
        return lifts;
    }

    private static Optional<Department> department(int id, Ground ground) {
        return ground.basis().departments().byId(id);
    }

    static Predicate<Agenda.Item> with(Consensus consensus) {
        return each -> each.standing().consensus() == consensus;
    }
}
