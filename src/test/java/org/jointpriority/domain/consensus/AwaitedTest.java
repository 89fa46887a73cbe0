package org.jointpriority.domain.consensus;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;

public class AwaitedTest {
    private static final int REVISION = 4;
    private static final Departments THREE = Departments.of(Arrays.asList(
            Department.of(1, "IT"), Department.of(2, "Radiology"), Department.of(3, "Purchasing"),
            Department.of(4, "Archive").withActive(false)));

    private final Map<Integer, Endorsement> endorsements = new HashMap<>();

    @Test
    public void anAssessmentIsAwaitedFromThoseWhoHaveNotRatedEverything() {
        endorse(1, Word.AGREE, REVISION);
        assertEquals(Awaited.silent(Collections.singletonList(3)), Consensus.AWAITING_ASSESSMENT.awaited(THREE,
                department -> department.id() != 3, endorsements, REVISION));
    }

    @Test
    public void anEndorsementIsAwaitedFromTheSilentAndFromThoseWhoseWordIsStale() {
        endorse(1, Word.AGREE, REVISION);
        endorse(2, Word.AGREE, REVISION - 1);
        assertEquals(Awaited.silent(Arrays.asList(2, 3)), awaited(Consensus.AWAITING_ENDORSEMENT));
        assertEquals(Awaited.silent(Arrays.asList(2, 3)), awaited(Consensus.FLEX_REQUESTED));
    }

    @Test
    public void aDisputeWaitsForThoseWhoAskForADiscussionAndForTheWordOfTheSilent() {
        endorse(1, Word.AGREE, REVISION);
        endorse(2, Word.NEEDS_DISCUSSION, REVISION);
        assertEquals(Awaited.of(Arrays.asList(2, 3), Collections.singletonList(2)), awaited(Consensus.DISPUTED));
    }

    @Test
    public void aDisputeOverRatingsAloneWaitsForTheSilent() {
        endorse(1, Word.AGREE, REVISION);
        endorse(2, Word.NEEDS_DISCUSSION, REVISION - 1);
        assertEquals(Awaited.silent(Arrays.asList(2, 3)), awaited(Consensus.DISPUTED));
    }

    @Test
    public void anAgreedOneWaitsForNobody() {
        endorse(1, Word.AGREE, REVISION);
        endorse(2, Word.AGREE_WITH_ALLOWANCE, REVISION);
        endorse(3, Word.AGREE, REVISION);
        assertEquals(Awaited.silent(Collections.emptyList()), awaited(Consensus.AGREED));
    }

    private Awaited awaited(Consensus consensus) {
        return consensus.awaited(THREE, department -> true, endorsements, REVISION);
    }

    private void endorse(int departmentId, Word word, int revision) {
        Optional<LocalDate> review = word == Word.AGREE_WITH_ALLOWANCE ? Optional.of(LocalDate.of(2026, 6, 30)) : Optional.empty();
        endorsements.put(departmentId, Endorsement.of(departmentId, word, word == Word.AGREE ? "" : "Because.", review, revision,
                "anna", Instant.EPOCH));
    }
}
