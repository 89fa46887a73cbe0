package org.jointpriority.partnership;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.order.OrderKey;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.Place;
import org.jointpriority.storage.Placement;

/** The open joint priorities that somebody may see, in the one order that every list has. */
@Named
final class JointOrder {
    /** Above this many it is cheaper to take all of their projects in one statement than to name each. */
    static final int MOST_NAMED = 1000;

    private final People people;
    private final Issues issues;
    private final JointPriorityStore store;
    private final Upkeep upkeep;

    @Inject
    JointOrder(People people, Issues issues, JointPriorityStore store, Upkeep upkeep) {
        this.people = people;
        this.issues = issues;
        this.store = store;
        this.upkeep = upkeep;
    }

    /**
     * None before the set-up. Refuses a scope that this person cannot use, with Jira's own words as the message's argument.
     *
     * @param lens the id of the department whose own scores are asked for
     */
    List<Line> of(Person person, Scope scope, OptionalInt lens, Ground ground) {
        if (!ground.basis().criteria().isPresent()) {
            return Collections.emptyList();
        }
        List<JointIssue> matching = matching(person, scope);
        Viewer viewer = lens.isPresent() ? viewer(person, matching.stream().map(JointIssue::id).collect(Collectors.toList()), ground) : Viewer.nobody(ground);
        return lines(matching, lens, viewer, ground);
    }

    /**
     * Somebody who looks at these. Costs nothing, and four statements as long as they are worked out again: what is kept of them was made with other
     * departments, criteria or systems then, and would show ratings to members of a department that by now has to assess them first.
     */
    Viewer viewer(Person person, Collection<Long> issueIds, Ground ground) {
        Viewer viewer = Viewer.of(person, people, ground);
        Optional<Criteria> criteria = ground.basis().criteria();
        if (ground.isSettled() || !viewer.isBlind() || !criteria.isPresent()) {
            return viewer;
        }
        Map<Long, Assessments> assessments = store.assessmentsOf(issueIds, criteria.get());
        Map<Long, Surroundings> surroundings = store.surroundingsOf(issueIds);
        return viewer.owing(issueIds.stream().filter(id -> viewer.owes(assessments.getOrDefault(id, Assessments.none()), criteria.get(),
                ground.takingPart(surroundings.getOrDefault(id, Surroundings.none())))).collect(Collectors.toSet()));
    }

    /** All open ones, whoever may see them. */
    List<Line> ofAll(Ground ground) {
        return ground.basis().criteria().isPresent() ? lines(issues.allOpen(), OptionalInt.empty(), Viewer.nobody(ground), ground) : Collections.emptyList();
    }

    private List<Line> lines(List<JointIssue> matching, OptionalInt lens, Viewer viewer, Ground ground) {
        Map<Long, Place> places = valid(matching, lens, ground);
        return matching.stream()
                .map(issue -> line(issue, Optional.ofNullable(places.get(issue.id()))
                        .orElseGet(() -> Standings.untouched(issue, ground).place(lens)), lens, viewer))
                .sorted(Comparator.comparing(Line::orderKey))
                .collect(Collectors.toList());
    }

    private static Line line(JointIssue issue, Place place, OptionalInt lens, Viewer viewer) {
        boolean hidden = lens.isPresent() && !viewer.isShownRatingsOf(lens.getAsInt(), issue.id(), place);
        return new Line(issue, place.orderKey(), lens.isPresent() && !hidden ? place.ownScore(lens.getAsInt()) : Optional.empty(), hidden);
    }

    /** Where these stand in full, by issue id; costs one statement. */
    Map<Long, Placement> placements(Collection<Line> lines, Ground ground) {
        Map<Long, Placement> kept = lines.size() > MOST_NAMED
                ? store.placementsIn(lines.stream().map(line -> line.issue().projectId()).collect(Collectors.toSet()))
                : store.placementsOf(lines.stream().map(Line::id).collect(Collectors.toList()));
        return lines.stream().collect(Collectors.toMap(Line::id, line -> Optional.ofNullable(kept.get(line.id()))
                .orElseGet(() -> Standings.untouched(line.issue(), ground))));
    }

    /** What is open in the scope in any order, which costs no look at where they stand. */
    List<JointIssue> matching(Person person, Scope scope) {
        try {
            return issues.matching(person, scope);
        } catch (InvalidScope e) {
            throw Refusal.invalid("scope", Message.of("joint-priority.refusal.scope", e.getMessage()));
        }
    }

    /** Those that the calendar has moved on are worked out first. */
    private Map<Long, Place> valid(Collection<JointIssue> matching, OptionalInt lens, Ground ground) {
        Map<Long, Place> places = places(matching, lens);
        List<Long> over = matching.stream().map(JointIssue::id)
                .filter(id -> places.containsKey(id) && !places.get(id).holds(ground.today())).collect(Collectors.toList());
        if (over.isEmpty()) {
            return places;
        }
        upkeep.refresh(over);
        return places(matching, lens);
    }

    private Map<Long, Place> places(Collection<JointIssue> matching, OptionalInt lens) {
        if (matching.size() > MOST_NAMED) {
            return store.placesIn(matching.stream().map(JointIssue::projectId).collect(Collectors.toSet()), lens);
        }
        return store.placesOf(matching.stream().map(JointIssue::id).collect(Collectors.toList()), lens);
    }

    /** One of them, with what puts it in its place. */
    static final class Line {
        private final JointIssue issue;
        private final OrderKey orderKey;
        private final Optional<JointScore> ownScore;
        private final boolean ownHidden;

        private Line(JointIssue issue, OrderKey orderKey, Optional<JointScore> ownScore, boolean ownHidden) {
            this.issue = issue;
            this.orderKey = orderKey;
            this.ownScore = ownScore;
            this.ownHidden = ownHidden;
        }

        JointIssue issue() {
            return issue;
        }

        long id() {
            return issue.id();
        }

        OrderKey orderKey() {
            return orderKey;
        }

        /** That of the department that was asked for; empty if none was, or the person may not be told. */
        Optional<JointScore> ownScore() {
            return ownScore;
        }

        /** Whether the person may not be told what the department that was asked for makes of it. */
        boolean isOwnHidden() {
            return ownHidden;
        }
    }
}
