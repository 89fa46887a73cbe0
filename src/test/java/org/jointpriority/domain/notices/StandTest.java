package org.jointpriority.domain.notices;

import static org.jointpriority.domain.consensus.Consensus.AGREED;
import static org.jointpriority.domain.consensus.Consensus.AWAITING_ASSESSMENT;
import static org.jointpriority.domain.consensus.Consensus.AWAITING_ENDORSEMENT;
import static org.jointpriority.domain.consensus.Consensus.DISPUTED;
import static org.jointpriority.domain.notices.NoticeKind.ASSESSMENT_AWAITED;
import static org.jointpriority.domain.notices.NoticeKind.ENDORSEMENT_AWAITED;
import static org.jointpriority.domain.notices.NoticeKind.ENDORSEMENT_STALE;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.Lifting;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.junit.Test;

public class StandTest {
    private static final int IT = 1;
    private static final int RADIOLOGY = 2;
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    public void everyDepartmentIsToldThatAFreshOneWaitsForIt() {
        assertEquals(List.of(notice(ASSESSMENT_AWAITED, IT, 0), notice(ASSESSMENT_AWAITED, RADIOLOGY, 0)),
                since(Optional.empty(), stand(0, AWAITING_ASSESSMENT, List.of(IT, RADIOLOGY))));
    }

    @Test
    public void whoIsStillWaitedForIsNotToldAgain() {
        assertEquals(List.of(), since(Optional.of(stand(0, AWAITING_ASSESSMENT, List.of(IT, RADIOLOGY))),
                stand(3, AWAITING_ASSESSMENT, List.of(RADIOLOGY))));
    }

    @Test
    public void whenTheLastHasAssessedAllAreAskedForTheirWord() {
        assertEquals(List.of(notice(ENDORSEMENT_AWAITED, IT, 2), notice(ENDORSEMENT_AWAITED, RADIOLOGY, 2)),
                since(Optional.of(stand(1, AWAITING_ASSESSMENT, List.of(RADIOLOGY))), stand(2, AWAITING_ENDORSEMENT, List.of(IT, RADIOLOGY))));
    }

    @Test
    public void whoHadEndorsedIsToldThatItIsStaleAndNotAlsoThatItIsAwaited() {
        assertEquals(List.of(notice(ENDORSEMENT_STALE, IT, 3)),
                since(Optional.of(stand(2, AWAITING_ENDORSEMENT, List.of(RADIOLOGY), word(IT, 2))),
                        stand(3, AWAITING_ENDORSEMENT, List.of(IT, RADIOLOGY), word(IT, 2))));
    }

    @Test
    public void aWordThatWasStaleAlreadyIsNotToldAgain() {
        assertEquals(List.of(), since(Optional.of(stand(3, AWAITING_ENDORSEMENT, List.of(IT, RADIOLOGY), word(IT, 2))),
                stand(4, AWAITING_ENDORSEMENT, List.of(IT, RADIOLOGY), word(IT, 2))));
    }

    @Test
    public void aStaleWordAndAnAssessmentThatIsMissingAgainAreTwoThings() {
        assertEquals(List.of(notice(ENDORSEMENT_STALE, IT, 3), notice(ASSESSMENT_AWAITED, IT, 3)),
                since(Optional.of(stand(2, AGREED, List.of(), word(IT, 2), word(RADIOLOGY, 2))),
                        stand(3, AWAITING_ASSESSMENT, List.of(IT), word(IT, 2))));
    }

    @Test
    public void whoAskedForADiscussionIsNotWaitedFor() {
        Stand discussed = Stand.of(priority(2), DISPUTED, Awaited.of(List.of(IT), List.of(IT)));
        assertEquals(List.of(), since(Optional.of(stand(2, AWAITING_ENDORSEMENT, List.of(IT))), discussed));
        assertEquals(Optional.empty(), discussed.asks(IT));
    }

    @Test
    public void whoIsSilentIsNotAskedAgainWhenADiscussionHasComeAndGone() {
        Stand asked = stand(2, AWAITING_ENDORSEMENT, List.of(IT, RADIOLOGY));
        Stand discussed = Stand.of(priority(2), DISPUTED, Awaited.of(List.of(IT, RADIOLOGY), List.of(IT)));
        assertEquals(List.of(), since(Optional.of(asked), discussed));
        assertEquals(List.of(), since(Optional.of(discussed), stand(2, AWAITING_ENDORSEMENT, List.of(RADIOLOGY))));
    }

    @Test
    public void inADisputeWithoutADiscussionTheSilentOnesAreAskedForTheirWord() {
        assertEquals(List.of(notice(ENDORSEMENT_AWAITED, IT, 2)),
                since(Optional.of(stand(2, AWAITING_ASSESSMENT, List.of(RADIOLOGY))), stand(2, DISPUTED, List.of(IT))));
    }

    @Test
    public void whoDoesNotTakePartAnyMoreIsToldNothing() {
        assertEquals(List.of(notice(ENDORSEMENT_STALE, RADIOLOGY, 3)),
                stand(3, AWAITING_ENDORSEMENT, List.of(IT, RADIOLOGY), word(IT, 2), word(RADIOLOGY, 2))
                        .since(Optional.of(stand(2, AGREED, List.of(), word(IT, 2), word(RADIOLOGY, 2))), List.of(RADIOLOGY), "anna", NOW));
    }

    @Test
    public void aFlexIsToldWhenItIsRequestedAndWhenItComesIntoForceAndNotInBetween() {
        Stand without = stand(2, AWAITING_ENDORSEMENT, List.of(IT));
        Stand requested = stand(flex(3), 3, List.of(IT, RADIOLOGY));
        Stand discussed = stand(flex(3), 4, List.of(IT, RADIOLOGY));
        Stand inForce = stand(flex(3).withInForceSince(Optional.of(LocalDate.of(2026, 11, 24))), 4, List.of());
        assertEquals(List.of(NoticeKind.FLEX_REQUESTED), flexKinds(since(Optional.of(without), requested)));
        assertEquals(List.of(), flexKinds(since(Optional.of(requested), discussed)));
        assertEquals(List.of(NoticeKind.FLEX_IN_FORCE), flexKinds(since(Optional.of(discussed), inForce)));
        assertEquals(List.of(), flexKinds(since(Optional.of(inForce), stand(flex(3).withInForceSince(Optional.of(LocalDate.of(2026, 11, 24)))
                .withWithdrawnOn(Optional.of(LocalDate.of(2026, 11, 25))), 5, List.of()))));
        assertEquals("the next one", List.of(NoticeKind.FLEX_REQUESTED), flexKinds(since(Optional.of(inForce), stand(flex(6), 6, List.of(IT)))));
    }

    private static List<NoticeKind> flexKinds(List<Notice> notices) {
        return notices.stream().filter(notice -> notice.departmentId() == RADIOLOGY).map(Notice::kind)
                .filter(kind -> kind == NoticeKind.FLEX_REQUESTED || kind == NoticeKind.FLEX_IN_FORCE).toList();
    }

    private static Stand stand(Flex flex, int revision, List<Integer> awaited) {
        return Stand.of(priority(revision).with(Lifting.of(List.of(flex), Optional.empty())), Consensus.FLEX_REQUESTED, Awaited.silent(awaited));
    }

    private static Flex flex(int revision) {
        return Flex.of(IT, FlexReason.CYBER_THREAT, "Ransomware", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31), "anna", NOW).withRevision(revision);
    }

    private static List<Notice> since(Optional<Stand> before, Stand now) {
        return now.since(before, List.of(IT, RADIOLOGY), "anna", NOW);
    }

    private static Notice notice(NoticeKind kind, int departmentId, int revision) {
        return Notice.ofRevision(kind, 7, departmentId, revision, "anna", NOW);
    }

    private static Stand stand(int revision, Consensus consensus, List<Integer> awaited, Endorsement... words) {
        return Stand.of(priority(revision, words), consensus, Awaited.silent(awaited));
    }

    private static JointPriority priority(int revision, Endorsement... words) {
        return JointPriority.of(7, revision, Assessments.none(), List.of(), List.of(words), Map.of(), Surroundings.none());
    }

    private static Endorsement word(int departmentId, int revision) {
        return Endorsement.of(departmentId, Word.AGREE, "", Optional.empty(), revision, "chen", NOW);
    }
}
