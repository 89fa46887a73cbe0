package org.jointpriority.partnership;

import java.util.OptionalInt;

/** The one ranking of the open joint priorities that somebody may see. */
public final class Ranking {
    public static final int LONGEST_PAGE = 100;

    /**
     * The stretch from {@code start} (the first is 0) of at most {@code limit} (1 to {@link #LONGEST_PAGE}).
     * <p>Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#INVALID} for the fields {@code start},
     * {@code limit}, {@code department} (no such lens) and {@code scope} (projects, filter or query that this person
     * cannot use, with Jira's own words as the message's argument).</p>
     *
     * @param lens the id of the department whose own scores and places stand beside the joint ones
     */
    public RankingPage rank(Scope scope, OptionalInt lens, int start, int limit) {
        throw new UnsupportedOperationException();
    }
}
