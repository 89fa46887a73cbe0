package org.jointpriority.domain.agreement;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class FlexTest {
    private static final LocalDate RESPOND_BY = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 15);
    private static final Flex REQUESTED = Flex.of(2, FlexReason.CLINICAL_NEED, "The CT is down", RESPOND_BY, END, "chen", Instant.EPOCH)
            .withRevision(7);
    private static final Flex ENDORSED = REQUESTED.withInForceSince(Optional.of(RESPOND_BY.minusDays(3)));
    private static final Flex WITHDRAWN = REQUESTED.withWithdrawnOn(Optional.of(RESPOND_BY.minusDays(3)));
    private static final Flex WITHDRAWN_IN_FORCE = ENDORSED.withWithdrawnOn(Optional.of(RESPOND_BY));

    /** A row: the flex, the day in days from the respond-by day, and the state on that day. */
    private static final Object[][] TABLE = {
        {REQUESTED, -30, FlexState.REQUESTED},
        {REQUESTED, 0, FlexState.REQUESTED},
        {REQUESTED, 1, FlexState.LAPSED},
        {REQUESTED, 100, FlexState.LAPSED},
        {ENDORSED, -3, FlexState.IN_FORCE},
        {ENDORSED, 1, FlexState.IN_FORCE},
        {ENDORSED, 14, FlexState.IN_FORCE},
        {ENDORSED, 15, FlexState.ENDED},
        {WITHDRAWN, -3, FlexState.WITHDRAWN},
        {WITHDRAWN, 100, FlexState.WITHDRAWN},
        {WITHDRAWN_IN_FORCE, 0, FlexState.WITHDRAWN},
        {WITHDRAWN_IN_FORCE, 100, FlexState.WITHDRAWN},
    };

    @Test
    public void itsStateFollowsFromTheCalendar() {
        for (Object[] row : TABLE) {
            Flex flex = (Flex) row[0];
            LocalDate day = RESPOND_BY.plusDays((int) row[1]);
            assertEquals(flex + " on " + day, row[2], flex.state(day));
        }
    }

    @Test
    public void onlyWhatWaitsOrIsInForceIsNotPast() {
        for (FlexState state : FlexState.values()) {
            assertEquals(state != FlexState.REQUESTED && state != FlexState.IN_FORCE, state.isPast());
        }
    }

    @Test
    public void saysHowLongItsStateHolds() {
        for (Object[] row : TABLE) {
            Flex flex = (Flex) row[0];
            LocalDate today = RESPOND_BY.plusDays((int) row[1]);
            LocalDate last = flex.holdsUntil(today).orElse(today.plusYears(1));
            for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
                assertEquals(flex.state(today), flex.state(day));
            }
            flex.holdsUntil(today).ifPresent(day -> assertEquals(true, flex.state(day.plusDays(1)).isPast()));
        }
    }

    @Test
    public void isReadFromItsRecord() {
        for (Flex flex : new Flex[] {REQUESTED, ENDORSED, REQUESTED.withRevision(3)}) {
            assertEquals(flex, Flex.parse(2, flex.toRecord(), flex.revision(), "chen", Instant.EPOCH));
        }
        assertEquals("CLINICAL_NEED|2026-12-01|2026-12-15||The CT is down", REQUESTED.toRecord());
        assertEquals("CLINICAL_NEED|2026-12-01|2026-12-15|2026-11-28|The CT is down", ENDORSED.toRecord());
    }

    @Test
    public void needsATextAndDoesNotEndBeforeItCanBeEndorsed() {
        assertRefused("text", Reason.MISSING, () -> flex(" ", END));
        assertRefused("end", Reason.TOO_EARLY, () -> flex("Now", RESPOND_BY.minusDays(1)), RESPOND_BY);
        assertEquals(RESPOND_BY, flex("Now", RESPOND_BY).end());
    }

    private static Flex flex(String text, LocalDate end) {
        return Flex.of(2, FlexReason.CYBER_THREAT, text, RESPOND_BY, end, "chen", Instant.EPOCH);
    }
}
