package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.planning.Commitment;

/**
 * What departments do with one joint priority: see it, rate, commit, endorse.
 * <p>Every method refuses, in this order and with nothing written:</p>
 * <ul>
 * <li>{@link Refusal.Kind#NOT_LOGGED_IN}: nobody has logged in,</li>
 * <li>{@link Refusal.Kind#NOT_FOUND}: the person may not browse the issue, it is no joint priority, or there is none; in
 * the same words. Then, with other words: there is no department with this id,</li>
 * <li>{@link Refusal.Kind#FORBIDDEN}: the person is no member of the department,</li>
 * <li>{@link Refusal.Kind#INVALID}: the department is inactive, the issue is resolved, or a value cannot be accepted
 * (then for its field: {@code ratings}, {@code text}, {@code effort}, {@code due}, {@code reviewOn}),</li>
 * <li>{@link Refusal.Kind#CONFLICT}: the joint priority has another revision than the one that the person saw, with
 * everything that has been done to it since.</li>
 * </ul>
 * <p>What changes nothing is recorded nowhere. Each method gives the joint priority as it is afterwards.</p>
 */
public final class Partnership {
    /** @param idOrKey the id or key */
    public PartnershipView view(String idOrKey) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets the ratings that are given, withdraws those that are given empty, leaves the others as they are.
     *
     * @param ratings by criterion id; one that is unknown or inactive is {@link Refusal.Kind#INVALID} for {@code ratings}
     */
    public PartnershipView rate(String idOrKey, int seenRevision, int departmentId, Map<Integer, Optional<Rating>> ratings) {
        throw new UnsupportedOperationException();
    }

    /** Gives or replaces the commitment of the department that it names. */
    public PartnershipView commit(String idOrKey, int seenRevision, Commitment commitment) {
        throw new UnsupportedOperationException();
    }

    /** Does nothing where there is none. */
    public PartnershipView withdrawCommitment(String idOrKey, int seenRevision, int departmentId) {
        throw new UnsupportedOperationException();
    }

    /** Gives the department's word on the revision that the person saw. */
    public PartnershipView endorse(String idOrKey, int seenRevision, int departmentId, Word word, String text,
            Optional<LocalDate> reviewOn) {
        throw new UnsupportedOperationException();
    }

    /** Does nothing where there is none. */
    public PartnershipView withdrawEndorsement(String idOrKey, int seenRevision, int departmentId) {
        throw new UnsupportedOperationException();
    }
}
