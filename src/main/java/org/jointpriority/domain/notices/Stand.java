package org.jointpriority.domain.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;

/** How things stand between the departments at one moment, as far as one of them is to be told when it changes. */
public final class Stand {
    private final JointPriority priority;
    private final Consensus consensus;
    private final Awaited awaited;

    private Stand(JointPriority priority, Consensus consensus, Awaited awaited) {
        this.priority = priority;
        this.consensus = consensus;
        this.awaited = awaited;
    }

    public static Stand of(JointPriority priority, Consensus consensus, Awaited awaited) {
        return new Stand(Objects.requireNonNull(priority), Objects.requireNonNull(consensus), Objects.requireNonNull(awaited));
    }

    public Consensus consensus() {
        return consensus;
    }

    /** What the department is awaited for: its assessment or its word. Who asked for a discussion is not waited for, but talked to. */
    public Optional<NoticeKind> asks(int departmentId) {
        if (!awaited.departmentIds().contains(departmentId) || awaited.discussing().contains(departmentId)) {
            return Optional.empty();
        }
        return Optional.of(consensus == Consensus.AWAITING_ASSESSMENT ? NoticeKind.ASSESSMENT_AWAITED : NoticeKind.ENDORSEMENT_AWAITED);
    }

    /** The department's word, if it was given for another revision than this. */
    public Optional<Endorsement> stale(int departmentId) {
        return Optional.ofNullable(priority.endorsements().get(departmentId)).filter(word -> word.isStale(priority.revision()));
    }

    /**
     * What departments are to be told now that it came to this.
     *
     * @param before        empty for one about which nobody had said anything
     * @param departmentIds those that take part now
     * @param by            the user key of whoever did it, empty if nobody is known
     */
    public List<Notice> since(Optional<Stand> before, Iterable<Integer> departmentIds, String by, Instant at) {
        List<Notice> notices = new ArrayList<>();
        Optional<Flex> flexBefore = before.flatMap(Stand::flex);
        boolean requested = flex().isPresent() && !flex().map(Flex::revision).equals(flexBefore.map(Flex::revision));
        boolean inForce = !requested && isInForce(flex()) && !isInForce(flexBefore);
        for (int departmentId : departmentIds) {
            Optional<NoticeKind> asked = asks(departmentId);
            if (stale(departmentId).isPresent() && before.filter(then -> then.holds(departmentId)).isPresent()) {
                notices.add(notice(NoticeKind.ENDORSEMENT_STALE, departmentId, by, at));
                // That its word is missing again goes without saying.
                asked = asked.filter(kind -> kind != NoticeKind.ENDORSEMENT_AWAITED);
            }
            if (asked.isPresent() && !before.flatMap(then -> then.asks(departmentId)).equals(asked)) {
                notices.add(notice(asked.get(), departmentId, by, at));
            }
            if (requested || inForce) {
                notices.add(Notice.ofRevision(requested ? NoticeKind.FLEX_REQUESTED : NoticeKind.FLEX_IN_FORCE, priority.issueId(), departmentId,
                        flex().get().revision(), by, at));
            }
        }
        return Collections.unmodifiableList(notices);
    }

    /** The latest one; earlier ones cannot change any more. */
    private Optional<Flex> flex() {
        List<Flex> all = priority.lifting().flexes();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static boolean isInForce(Optional<Flex> flex) {
        return flex.flatMap(Flex::inForceSince).isPresent();
    }

    private boolean holds(int departmentId) {
        return priority.endorsements().containsKey(departmentId) && !stale(departmentId).isPresent();
    }

    private Notice notice(NoticeKind kind, int departmentId, String by, Instant at) {
        return Notice.ofRevision(kind, priority.issueId(), departmentId, priority.revision(), by, at);
    }

    @Override
    public String toString() {
        return priority + ", " + consensus + ", waits for " + awaited;
    }
}
