package org.jointpriority.domain.consensus;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class EndorsementTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Optional<LocalDate> NO_REVIEW = Optional.empty();
    private static final Optional<LocalDate> IN_MARCH = Optional.of(LocalDate.of(2027, 3, 1));

    @Test
    public void plainAgreementNeedsNoText() {
        assertEquals("", say(Word.AGREE, "", NO_REVIEW).text());
        assertEquals("Gladly", say(Word.AGREE, "Gladly", NO_REVIEW).text());
    }

    @Test
    public void anythingElseNeedsOne() {
        assertRefused("text", Reason.MISSING, () -> say(Word.AGREE_WITH_ALLOWANCE, " ", IN_MARCH));
        assertRefused("text", Reason.MISSING, () -> say(Word.NEEDS_DISCUSSION, "", NO_REVIEW));
        for (Word word : Word.values()) {
            assertRefused("text", Reason.TOO_LONG,
                    () -> say(word, "x".repeat(4001), word == Word.AGREE_WITH_ALLOWANCE ? IN_MARCH : NO_REVIEW), 4000);
        }
    }

    @Test
    public void anAllowanceAloneHasAReviewDay() {
        assertEquals(IN_MARCH, say(Word.AGREE_WITH_ALLOWANCE, "By night only", IN_MARCH).reviewOn());
        assertRefused("reviewOn", Reason.MISSING, () -> say(Word.AGREE_WITH_ALLOWANCE, "By night only", NO_REVIEW));
        assertRefused("reviewOn", Reason.NOT_ALLOWED, () -> say(Word.AGREE, "", IN_MARCH));
        assertRefused("reviewOn", Reason.NOT_ALLOWED, () -> say(Word.NEEDS_DISCUSSION, "Why?", IN_MARCH));
        assertRefused("reviewOn", Reason.OUT_OF_RANGE, () -> say(Word.AGREE_WITH_ALLOWANCE, "x", Optional.of(LocalDate.of(27, 3, 1))),
                LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Test
    public void isStaleAsSoonAsTheRevisionIsAnother() {
        Endorsement endorsement = say(Word.AGREE, "", NO_REVIEW);
        assertFalse(endorsement.isStale(3));
        assertTrue(endorsement.isStale(4));
    }

    @Test
    public void isSomebodysAndOfARevision() {
        assertRefused("by", Reason.MISSING, () -> Endorsement.of(1, Word.AGREE, "", NO_REVIEW, 3, "", NOW));
        assertRefused("revision", Reason.OUT_OF_RANGE, () -> Endorsement.of(1, Word.AGREE, "", NO_REVIEW, -1, "anna", NOW),
                0, Integer.MAX_VALUE);
    }

    @Test
    public void saysTheSameWhoeverSpeaks() {
        Endorsement anna = say(Word.AGREE, "Yes", NO_REVIEW);
        assertTrue(anna.saysTheSame(Endorsement.of(1, Word.AGREE, "Yes", NO_REVIEW, 3, "ben", NOW.plusSeconds(1))));
        assertFalse(anna.saysTheSame(Endorsement.of(1, Word.AGREE, "Yes", NO_REVIEW, 4, "anna", NOW)));
        assertFalse(anna.saysTheSame(Endorsement.of(1, Word.NEEDS_DISCUSSION, "Yes", NO_REVIEW, 3, "anna", NOW)));
        assertFalse(anna.saysTheSame(Endorsement.of(2, Word.AGREE, "Yes", NO_REVIEW, 3, "anna", NOW)));
    }

    @Test
    public void isRecordedInOneForm() {
        assertEquals("AGREE||", say(Word.AGREE, "", NO_REVIEW).toRecord());
        assertEquals("AGREE_WITH_ALLOWANCE|2027-03-01|a|b", say(Word.AGREE_WITH_ALLOWANCE, "a|b", IN_MARCH).toRecord());
    }

    @Test
    public void isReadFromItsRecord() {
        for (Endorsement endorsement : List.of(say(Word.AGREE, "", NO_REVIEW), say(Word.AGREE_WITH_ALLOWANCE, "a|b\n|c", IN_MARCH))) {
            assertEquals(endorsement, Endorsement.parse(1, endorsement.toRecord(), 3, "anna", NOW));
        }
    }

    private static Endorsement say(Word word, String text, Optional<LocalDate> reviewOn) {
        return Endorsement.of(1, word, text, reviewOn, 3, "anna", NOW);
    }
}
