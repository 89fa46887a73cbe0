package org.jointpriority.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.Displacement;
import org.jointpriority.storage.Basis;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Placement;

/** The one ranking of the open joint priorities that somebody may see. */
@Named
public final class Ranking {
    public static final int LONGEST_PAGE = 100;

    private final People people;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    Ranking(People people, JointOrder jointOrder, Grounds grounds, JointPriorityStore store) {
        this.people = people;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
    }

    /**
     * The stretch from {@code start} (the first is 0) of at most {@code limit} (1 to {@link #LONGEST_PAGE}).
     * <p>Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#INVALID} for the fields {@code start},
     * {@code limit}, {@code department} (no such lens) and {@code scope} (projects, filter or query that this person
     * cannot use, with Jira's own words as the message's argument).</p>
     *
     * @param lens the id of the department whose own scores and places stand beside the joint ones
     */
    public RankingPage rank(Scope scope, OptionalInt lens, int start, int limit) {
        return stretch(scope, lens, false, start, limit, problems(start, limit));
    }

    /** The same of those that are lifted: the first of the ranking. */
    public RankingPage lifted(Scope scope, OptionalInt lens, int start, int limit) {
        return stretch(scope, lens, true, start, limit, problems(start, limit));
    }

    private static Map<String, Message> problems(int start, int limit) {
        Map<String, Message> problems = new TreeMap<>();
        if (start < 0) {
            problems.put("start", Message.of("joint-priority.refusal.value.out-of-range", 0, Integer.MAX_VALUE));
        }
        if (limit < 1 || limit > LONGEST_PAGE) {
            problems.put("limit", Message.of("joint-priority.refusal.value.out-of-range", 1, LONGEST_PAGE));
        }
        return problems;
    }

    /** All of it. Refuses in the same way. */
    public RankingPage whole(Scope scope, OptionalInt lens) {
        return stretch(scope, lens, false, 0, Integer.MAX_VALUE, new TreeMap<>());
    }

    private RankingPage stretch(Scope scope, OptionalInt lens, boolean liftedOnly, int start, int limit, Map<String, Message> problems) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        Ground ground = grounds.known();
        Basis basis = ground.basis();
        if (lens.isPresent() && !basis.departments().byId(lens.getAsInt()).filter(Department::isActive).isPresent()) {
            problems.put("department", Message.of("joint-priority.refusal.no-department"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        List<JointOrder.Line> ranked = jointOrder.of(person, scope, lens, ground);
        Displacement displacement = Displacement.of(ranked.stream().map(JointOrder.Line::orderKey).collect(Collectors.toList()));
        int total = liftedOnly ? displacement.lifted() : ranked.size();
        int from = Math.min(start, total);
        int to = from + Math.min(limit, total - from);
        return new RankingPage(total, displacement.lifted(), start, limit, basis.rule(), page(ranked, from, to, displacement, ownPlaces(ranked), ground));
    }

    /** Of all that the page does not show, only the places are ever read. */
    private List<RankedJointPriority> page(List<JointOrder.Line> ranked, int from, int to, Displacement displacement,
            Map<Long, Integer> ownPlaces, Ground ground) {
        Map<Long, Placement> placements = store.placementsOf(ranked.subList(from, to).stream().map(JointOrder.Line::id).collect(Collectors.toList()));
        RaisedBy raisedBy = new RaisedBy(people, ground.basis().departments());
        List<RankedJointPriority> page = new ArrayList<>();
        for (int index = from; index < to; index++) {
            JointOrder.Line line = ranked.get(index);
            Placement placement = Optional.ofNullable(placements.get(line.id())).orElseGet(() -> Standings.untouched(line.issue(), ground));
            Integer ownPlace = ownPlaces.get(line.id());
            page.add(new RankedJointPriority(index + 1, displacement.ordinaryPlace(index), line.issue(), placement.standing(), placement.awaited(),
                    raisedBy.of(line.issue(), placement.standing().need()), line.ownScore(), ownPlace == null ? OptionalInt.empty() : OptionalInt.of(ownPlace),
                    line.isOwnHidden(), displacement.displaced(ranked, index).stream().map(JointOrder.Line::issue).collect(Collectors.toList())));
        }
        return page;
    }

    /** By the department's own score alone; of equal ones the jointly higher goes first. */
    private static Map<Long, Integer> ownPlaces(List<JointOrder.Line> ranked) {
        List<JointOrder.Line> own = ranked.stream().filter(line -> line.ownScore().isPresent())
                .sorted(Comparator.comparing((JointOrder.Line line) -> line.ownScore().map(JointScore::tenths).orElse(0)).reversed())
                .collect(Collectors.toList());
        Map<Long, Integer> places = new HashMap<>();
        for (JointOrder.Line line : own) {
            places.put(line.id(), places.size() + 1);
        }
        return places;
    }
}
