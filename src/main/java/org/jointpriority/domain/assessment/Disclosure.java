package org.jointpriority.domain.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What one person may be shown of how a joint priority was assessed. While assessment is blind, nobody learns what others
 * think of it before having said what they think themselves.
 */
public final class Disclosure {
    private final boolean score;
    private final boolean others;
    private final boolean breakdown;
    private final Set<Integer> own;

    private Disclosure(boolean score, boolean others, boolean breakdown, Set<Integer> own) {
        this.score = score;
        this.others = others;
        this.breakdown = breakdown;
        this.own = own;
    }

    /**
     * Departments are named by their ids.
     *
     * @param blind      whether assessment is blind at all
     * @param published  whether all departments that took part had once assessed it
     * @param takingPart those that take part
     * @param assessed   those of them that have rated every active criterion
     * @param own        those that the person belongs to, whether they take part or not
     */
    public static Disclosure of(boolean blind, boolean published, Collection<Integer> takingPart, Collection<Integer> assessed,
            Collection<Integer> own) {
        Set<Integer> ownTakingPart = new HashSet<>(own);
        ownTakingPart.retainAll(takingPart);
        boolean score = !blind || published;
        // Somebody of several departments would otherwise rate for one of them by what the other has learned.
        boolean others = !blind || (ownTakingPart.isEmpty() ? published : assessed.containsAll(ownTakingPart));
        boolean breakdown = score && (others || own.containsAll(takingPart));
        return new Disclosure(score, others, breakdown, Collections.unmodifiableSet(new HashSet<>(own)));
    }

    /** The same for somebody one of whose departments has to assess it first. */
    public Disclosure beforeAssessing() {
        return new Disclosure(score, false, false, own);
    }

    /** The joint score, patient care, the place, and that there is disagreement. */
    public boolean showsScore() {
        return score;
    }

    /** A department's ratings, and the score that they alone give. */
    public boolean showsRatingsOf(int departmentId) {
        return others || own.contains(departmentId);
    }

    /** What the score is made of: the medians on the criteria, their shares, and on which of them there is disagreement. */
    public boolean showsBreakdown() {
        return breakdown;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Disclosure)) {
            return false;
        }
        Disclosure that = (Disclosure) other;
        return score == that.score && others == that.others && breakdown == that.breakdown && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(score, others, breakdown, own);
    }

    @Override
    public String toString() {
        return (score ? "score, " : "") + (breakdown ? "breakdown, " : "") + "ratings of " + (others ? "all" : own);
    }
}
