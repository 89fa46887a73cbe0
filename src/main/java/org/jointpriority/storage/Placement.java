package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.order.Standing;

/** Where a joint priority stands, jointly and for each department that takes part. */
public final class Placement {
    private final Standing standing;
    private final boolean published;
    private final Parts parts;
    private final Since since;

    /** @param published whether all who took part had once assessed it */
    Placement(Standing standing, boolean published, Parts parts, Since since) {
        this.standing = Objects.requireNonNull(standing);
        this.published = published;
        this.parts = Objects.requireNonNull(parts);
        this.since = Objects.requireNonNull(since);
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
        return new Placement(standing, published, parts, Since.of(days));
    }

    /** @param lens the department whose own score is asked for */
    public Place place(OptionalInt lens) {
        return new Place(standing.orderKey(), standing.holdsUntil(), lens.isPresent() && published, lens.isPresent() ? parts.toString() : "");
    }

    /** The same as one that no day moves on any more. */
    public Placement forGood() {
        return new Placement(standing.forGood(), published, parts, since);
    }

    public Standing standing() {
        return standing;
    }

    /** The ids of the departments that took part when it was placed. */
    public Set<Integer> participants() {
        return parts.participants();
    }

    /** The score that the department's ratings alone give, for whoever may be told. */
    public Optional<JointScore> ownScore(int departmentId) {
        return parts.ownScore(departmentId);
    }

    /** Whom the joint priority waits for; their order is that of their ids once it was kept. */
    public Awaited awaited() {
        return parts.awaited();
    }

    /** What the department is awaited for, if it is. */
    public Optional<Awaited.What> awaitedFor(int departmentId) {
        return awaited().departmentIds().contains(departmentId) ? Optional.of(standing.consensus().asksFor(awaited(), departmentId)) : Optional.empty();
    }

    /** The day from which on that has been so; empty where it is not known. */
    public Optional<LocalDate> since(int departmentId) {
        return since.day(departmentId);
    }

    Since since() {
        return since;
    }

    /**
     * What somebody may be shown.
     *
     * @param blind whether assessment is blind
     * @param own   the departments that the person belongs to
     */
    public Disclosure disclosure(boolean blind, Collection<Integer> own) {
        return parts.disclosure(blind, published, own);
    }

    boolean isPublished() {
        return published;
    }

    Parts parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement && standing.equals(((Placement) other).standing)
                && published == ((Placement) other).published && parts.equals(((Placement) other).parts) && since.equals(((Placement) other).since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standing, published, parts, since);
    }

    @Override
    public String toString() {
        return standing + " (" + parts + ")";
    }
}
