package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.order.Standing;

/** Where a joint priority stands, jointly and for each department that takes part. */
public final class Placement {
    private static final char AWAITED = '!';
    private static final char ASKS_FOR_DISCUSSION = '?';

    private final Standing standing;
    private final SortedMap<Integer, Optional<JointScore>> ownScores;
    private final Awaited awaited;
    private final Since since;

    private Placement(Standing standing, SortedMap<Integer, Optional<JointScore>> ownScores, Awaited awaited, Since since) {
        this.standing = standing;
        this.awaited = awaited;
        this.ownScores = Collections.unmodifiableSortedMap(ownScores);
        this.since = since;
    }

    static Placement of(Standing standing, Collection<Integer> participants, Assessments assessments, Criteria criteria,
            Awaited awaited) {
        SortedMap<Integer, Optional<JointScore>> ownScores = new TreeMap<>();
        for (int departmentId : participants) {
            ownScores.put(departmentId, assessments.own(departmentId, criteria));
        }
        return new Placement(standing, ownScores, awaited, Since.unknown());
    }

    /** @param parts what {@link #parts()} gave */
    static Placement kept(Standing standing, String parts, Since since) {
        SortedMap<Integer, Optional<JointScore>> ownScores = new TreeMap<>();
        List<Integer> awaited = new ArrayList<>();
        for (String part : split(parts)) {
            int departmentId = departmentId(part);
            ownScores.put(departmentId, ownScore(part));
            if (isAwaited(part)) {
                awaited.add(departmentId);
            }
        }
        return new Placement(standing, ownScores, Awaited.of(awaited, parts.indexOf(ASKS_FOR_DISCUSSION) >= 0), since);
    }

    /**
     * The same after another one: departments that were awaited for the same before, or were not awaited either, have been so since then, the
     * others since today.
     */
    public Placement following(Optional<Placement> before, LocalDate today) {
        Map<Integer, LocalDate> days = new TreeMap<>();
        for (int departmentId : participants()) {
            boolean asBefore = before.isPresent() && before.get().participants().contains(departmentId)
                    && before.get().awaitedFor(departmentId).equals(awaitedFor(departmentId));
            (asBefore ? before.get().since(departmentId) : Optional.of(today)).ifPresent(day -> days.put(departmentId, day));
        }
        return new Placement(standing, ownScores, awaited, Since.of(days));
    }

    /** What {@link #ownScore(int)} gives, out of what {@link #parts()} gave. */
    static Optional<JointScore> ownScore(String parts, int departmentId) {
        String start = departmentId + ":";
        for (String part : split(parts)) {
            if (part.startsWith(start)) {
                return ownScore(part);
            }
        }
        return Optional.empty();
    }

    private static String[] split(String parts) {
        return parts.isEmpty() ? new String[0] : parts.split(" ");
    }

    private static int departmentId(String part) {
        return Integer.parseInt(part.substring(0, part.indexOf(':')));
    }

    private static Optional<JointScore> ownScore(String part) {
        String tenths = part.substring(part.indexOf(':') + 1, part.length() - (isAwaited(part) ? 1 : 0));
        return tenths.isEmpty() ? Optional.empty() : Optional.of(JointScore.ofTenths(Integer.parseInt(tenths)));
    }

    private static boolean isAwaited(String part) {
        char last = part.charAt(part.length() - 1);
        return last == AWAITED || last == ASKS_FOR_DISCUSSION;
    }

    /** @param lens the department whose own score is asked for */
    public Place place(OptionalInt lens) {
        return new Place(standing.orderKey(), standing.holdsUntil(), lens.isPresent() ? ownScore(lens.getAsInt()) : Optional.empty());
    }

    /** The same as one that no day moves on any more. */
    public Placement forGood() {
        return new Placement(standing.forGood(), ownScores, awaited, since);
    }

    public Standing standing() {
        return standing;
    }

    /** The ids of the departments that took part when it was placed. */
    public Set<Integer> participants() {
        return ownScores.keySet();
    }

    /** The score that the department's ratings alone give. */
    public Optional<JointScore> ownScore(int departmentId) {
        return ownScores.getOrDefault(departmentId, Optional.empty());
    }

    /** Whom the joint priority waits for; their order is that of their ids once it was kept. */
    public Awaited awaited() {
        return awaited;
    }

    /** What the department is awaited for, if it is. */
    public Optional<Awaited.What> awaitedFor(int departmentId) {
        return awaited.departmentIds().contains(departmentId) ? Optional.of(standing.consensus().asksFor(awaited)) : Optional.empty();
    }

    /** The day from which on that has been so; empty where it is not known. */
    public Optional<LocalDate> since(int departmentId) {
        return since.day(departmentId);
    }

    Since since() {
        return since;
    }

    String parts() {
        StringBuilder parts = new StringBuilder();
        for (Map.Entry<Integer, Optional<JointScore>> part : ownScores.entrySet()) {
            parts.append(parts.length() == 0 ? "" : " ").append(part.getKey()).append(':')
                    .append(part.getValue().map(score -> Integer.toString(score.tenths())).orElse(""));
            if (awaited.departmentIds().contains(part.getKey())) {
                parts.append(awaited.isDiscussion() ? ASKS_FOR_DISCUSSION : AWAITED);
            }
        }
        return parts.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement && standing.equals(((Placement) other).standing)
                && parts().equals(((Placement) other).parts()) && since.equals(((Placement) other).since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standing, parts(), since);
    }

    @Override
    public String toString() {
        return standing + " (" + parts() + ")";
    }
}
