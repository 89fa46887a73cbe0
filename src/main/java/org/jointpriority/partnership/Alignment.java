package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.agreement.Balance;
import org.jointpriority.domain.agreement.KendallsW;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.assessment.Share;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Placement;

/**
 * Who waits for whom, how far the departments' own orders are from the joint one, where they disagree, and whose needs the agreed ones are.
 * <p>Only what every department that takes part has assessed is compared, so that nobody learns of others' ratings before having given
 * their own.</p>
 */
@Named
public final class Alignment {
    /** Those of which it is not known go last. */
    private static final Comparator<Wait> LONGEST_FIRST = Comparator.comparing((Wait wait) -> wait.since().orElse(LocalDate.MAX));

    private final People people;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    Alignment(People people, JointOrder jointOrder, Grounds grounds, JointPriorityStore store) {
        this.people = people;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
    }

    /**
     * Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#INVALID} for the field {@code scope}. Costs as many
     * database statements for many joint priorities as for a few.
     */
    public AlignmentSurvey survey(Scope scope) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        Ground ground = grounds.known();
        List<Line> lines = lines(person, scope, ground);
        Set<Integer> takingPart = lines.stream().flatMap(line -> line.placement.participants().stream()).collect(Collectors.toSet());
        List<Department> departments = list(ground.departments(takingPart));
        List<Line> assessed = assessed(lines, person, ground);
        List<Department> judges = departments.stream()
                .filter(department -> assessed.stream().allMatch(line -> line.placement.ownScore(department.id()).isPresent()))
                .collect(Collectors.toList());
        Balance balance = balance(lines, ground);
        return new AlignmentSurvey(ground.today(), lines.size(), departments, waits(lines, departments), places(assessed, departments),
                dissents(assessed, ground), judges, KendallsW.of(judges.stream().map(department -> scores(assessed, department))
                        .collect(Collectors.toList())), raisers(balance, ground), balance);
    }

    /** Also where departments or criteria have changed since they were placed, nobody is told of ratings before having given their own. */
    private List<Line> assessed(List<Line> lines, Person person, Ground ground) {
        List<Line> assessed = lines.stream().filter(Line::isAssessed).collect(Collectors.toList());
        Viewer viewer = jointOrder.viewer(person, assessed.stream().map(line -> line.issue.id()).collect(Collectors.toList()), ground);
        return assessed.stream().filter(line -> viewer.disclosure(line.placement).showsBreakdown()).collect(Collectors.toList());
    }

    /** Of the agreed ones; a commitment counts, done or not, as long as its department takes part. */
    private Balance balance(List<Line> lines, Ground ground) {
        List<Line> agreed = lines.stream().filter(line -> line.placement.standing().consensus() == Consensus.AGREED).collect(Collectors.toList());
        Map<Long, Map<Integer, Integer>> efforts = store.effortsOf(agreed.stream().map(line -> line.issue.id()).collect(Collectors.toList()));
        RaisedBy raisedBy = new RaisedBy(people, ground.basis().departments());
        List<Balance.Item> items = new ArrayList<>();
        for (Line line : agreed) {
            Need need = line.placement.standing().need();
            Optional<Department> raiser = raisedBy.of(line.issue, need);
            long effort = efforts.getOrDefault(line.issue.id(), Collections.emptyMap()).entrySet().stream()
                    .filter(entry -> line.placement.participants().contains(entry.getKey())).mapToLong(Map.Entry::getValue).sum();
            items.add(Balance.Item.of(raiser.isPresent() ? OptionalInt.of(raiser.get().id()) : OptionalInt.empty(), need.kindOfWork(), effort));
        }
        return Balance.of(items);
    }

    private static List<Department> raisers(Balance balance, Ground ground) {
        return list(ground.basis().departments()).stream()
                .filter(department -> department.isActive() || balance.of(OptionalInt.of(department.id())).count() > 0).collect(Collectors.toList());
    }

    private List<Line> lines(Person person, Scope scope, Ground ground) {
        List<JointIssue> ordered = jointOrder.of(person, scope, OptionalInt.empty(), ground).stream()
                .map(JointOrder.Line::issue).collect(Collectors.toList());
        Map<Long, Placement> placements = ordered.size() > JointOrder.MOST_NAMED
                ? store.placementsIn(ordered.stream().map(JointIssue::projectId).collect(Collectors.toSet()))
                : store.placementsOf(ordered.stream().map(JointIssue::id).collect(Collectors.toList()));
        return ordered.stream().map(issue -> new Line(issue, Optional.ofNullable(placements.get(issue.id()))
                .orElseGet(() -> Standings.untouched(issue, ground)))).collect(Collectors.toList());
    }

    private static List<Wait> waits(List<Line> lines, List<Department> departments) {
        List<Wait> waits = new ArrayList<>();
        for (Line line : lines) {
            List<Department> waiting = departments.stream().filter(department -> line.placement.participants().contains(department.id())
                    && !line.placement.awaitedFor(department.id()).isPresent()).collect(Collectors.toList());
            for (Department department : departments) {
                line.placement.awaitedFor(department.id()).ifPresent(what ->
                        waits.add(new Wait(line.issue, department, what, line.placement.since(department.id()), waiting)));
            }
        }
        waits.sort(LONGEST_FIRST);
        return waits;
    }

    /** By the department's own score alone; of equal ones the jointly higher goes first, as in the ranking. */
    private static List<OwnPlaces> places(List<Line> assessed, List<Department> departments) {
        Map<Long, SortedMap<Integer, OwnPlaces.Shift>> shifts = new HashMap<>();
        for (Department department : departments) {
            List<Line> jointly = assessed.stream().filter(line -> line.placement.ownScore(department.id()).isPresent()).collect(Collectors.toList());
            List<Line> alone = new ArrayList<>(jointly);
            alone.sort(Comparator.comparing((Line line) -> line.tenths(department)).reversed());
            Map<Long, Integer> own = new HashMap<>();
            alone.forEach(line -> own.put(line.issue.id(), own.size() + 1));
            int joint = 0;
            for (Line line : jointly) {
                shifts.computeIfAbsent(line.issue.id(), id -> new TreeMap<>())
                        .put(department.id(), new OwnPlaces.Shift(own.get(line.issue.id()), ++joint));
            }
        }
        List<OwnPlaces> places = new ArrayList<>();
        for (Line line : assessed) {
            places.add(new OwnPlaces(line.issue, places.size() + 1, line.placement.standing().lift().isPresent(),
                    shifts.getOrDefault(line.issue.id(), Collections.emptySortedMap())));
        }
        return places;
    }

    private List<Dissent> dissents(List<Line> assessed, Ground ground) {
        List<Line> disputed = assessed.stream().filter(line -> line.placement.standing().hasDisagreement()).collect(Collectors.toList());
        if (disputed.isEmpty()) {
            return Collections.emptyList();
        }
        Criteria criteria = ground.basis().criteria().orElseThrow(() -> new IllegalStateException("Nobody can have rated without criteria"));
        Map<Long, Assessments> assessments = store.assessmentsOf(disputed.stream().map(line -> line.issue.id()).collect(Collectors.toList()), criteria);
        List<Dissent> dissents = new ArrayList<>();
        for (Line line : disputed) {
            Departments departments = ground.departments(line.placement.participants());
            for (Share share : assessments.getOrDefault(line.issue.id(), Assessments.none()).joint(criteria, departments).shares()) {
                if (share.isDisagreement()) {
                    dissents.add(new Dissent(line.issue, share.criterion(), voices(share.ratings(), departments)));
                }
            }
        }
        return dissents;
    }

    private static List<Dissent.Voice> voices(Map<Integer, Rating> ratings, Departments departments) {
        return list(departments).stream().filter(department -> ratings.containsKey(department.id()))
                .map(department -> new Dissent.Voice(department, ratings.get(department.id()))).collect(Collectors.toList());
    }

    private static int[] scores(List<Line> assessed, Department department) {
        return assessed.stream().mapToInt(line -> line.tenths(department)).toArray();
    }

    private static List<Department> list(Departments departments) {
        return StreamSupport.stream(departments.spliterator(), false).collect(Collectors.toList());
    }

    /** One of the joint priorities, in their order. */
    private static final class Line {
        private final JointIssue issue;
        private final Placement placement;

        Line(JointIssue issue, Placement placement) {
            this.issue = issue;
            this.placement = placement;
        }

        boolean isAssessed() {
            return !placement.standing().isProvisional();
        }

        int tenths(Department department) {
            return placement.ownScore(department.id()).map(JointScore::tenths).orElse(0);
        }
    }
}
