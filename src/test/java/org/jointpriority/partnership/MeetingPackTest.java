package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;

import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class MeetingPackTest extends DatabaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        LongStream.rangeClosed(1, 4).forEach(hospital::create);
        hospital.rateAll(1, 5, 5);
        hospital.rateAll(2, 9, 9);
        hospital.rateAll(3, 6, 6);
    }

    @Test
    public void whatIsDisputedComesWithEverybodysRatingsAndReasons() {
        say(ELI, 1, hospital.purchasing, Word.NEEDS_DISCUSSION, "Too dear", Optional.empty());
        hospital.rate(ANNA, 2, hospital.it, 1, 9);
        say(CHEN, 2, hospital.radiology, Word.AGREE, "", Optional.empty());
        Agenda agenda = prepare(MANAGER);
        assertEquals("in the joint order", List.of("RAD-2", "RAD-1"), agenda.disputed().stream().map(each -> each.item().issue().key().toString()).toList());
        Agenda.Dispute apart = agenda.disputed().get(0);
        assertTrue(apart.breakdown().hasDisagreement());
        assertEquals(List.of(hospital.it, hospital.radiology, hospital.purchasing), apart.voices().stream().map(Agenda.Voice::department).toList());
        assertEquals(Optional.of(Rating.of(1)), apart.voices().get(0).assessment().ratingOf(hospital.patientCare.id()));
        assertEquals("a plain yes is no reservation", Optional.empty(), apart.voices().get(1).reservation());
        Agenda.Voice reason = agenda.disputed().get(1).voices().get(2);
        assertEquals(Optional.of("Too dear"), reason.reservation().map(Endorsement::text));
        assertEquals(Optional.of(ELI), reason.by());
    }

    @Test
    public void whatWasSaidOfAnOlderRevisionIsNoReasonAnyMore() {
        say(ELI, 1, hospital.purchasing, Word.NEEDS_DISCUSSION, "Too dear", Optional.empty());
        hospital.rate(ANNA, 1, hospital.it, 1, 5);
        hospital.rate(CHEN, 1, hospital.radiology, 9, 5);
        assertTrue(prepare(MANAGER).disputed().get(0).voices().stream().noneMatch(voice -> voice.reservation().isPresent()));
    }

    @Test
    public void openFlexesAndMustDosAreOnIt() {
        hospital.as(ANNA, () -> hospital.partnership.requestFlex("1", hospital.revision(1), hospital.it.id(), FlexReason.CYBER_THREAT, "A hole in the engine",
                TODAY.plusDays(5), TODAY.plusDays(30)));
        hospital.as(CHEN, () -> hospital.partnership.setMustDo("4", hospital.revision(4), hospital.radiology.id(), MustDoReason.REGULATION,
                LocalDate.of(2027, 3, 1), "https://example.org/law"));
        Agenda agenda = prepare(MANAGER);
        assertEquals(List.of("RAD-1 IT flex", "RAD-4 Radiology must-do"), agenda.lifted().stream().map(each -> each.item().issue().key() + " "
                + each.department().get().name() + (each.flex().isPresent() ? " flex" : " must-do")).toList());
        assertEquals(List.of(ANNA, CHEN), agenda.lifted().stream().map(Agenda.Lifted::by).toList());
        assertEquals("nobody knows the place of what is not published", List.of(OptionalInt.of(3), OptionalInt.empty()),
                agenda.lifted().stream().map(each -> each.item().place()).toList());
        assertFalse("a flex that waits is no plain endorsement", keys(agenda.awaitingEndorsement()).contains("RAD-1"));
    }

    @Test
    public void allowancesThatAreDueAndWhatWaitsFollow() {
        say(ANNA, 3, hospital.it, Word.AGREE_WITH_ALLOWANCE, "On the old one", Optional.of(TODAY));
        say(CHEN, 3, hospital.radiology, Word.AGREE_WITH_ALLOWANCE, "On the old one", Optional.of(TODAY.plusDays(1)));
        Agenda agenda = prepare(MANAGER);
        assertEquals(List.of("IT"), agenda.allowancesDue().stream().map(each -> each.department().name()).toList());
        assertEquals(List.of("RAD-2", "RAD-3", "RAD-1"), keys(agenda.awaitingEndorsement()));
        Agenda.Item third = agenda.awaitingEndorsement().get(1);
        assertEquals(List.of(hospital.purchasing.id()), List.copyOf(third.awaited().departmentIds()));
        assertEquals(Optional.of(TODAY), third.awaitedSince());
        assertEquals(1, agenda.awaitingAssessment());
        assertEquals(4, agenda.total());
    }

    @Test
    public void throughALensOnlyWhatADepartmentHasToDoWithIsOnIt() {
        say(ELI, 1, hospital.purchasing, Word.NEEDS_DISCUSSION, "Too dear", Optional.empty());
        hospital.as(ANNA, () -> hospital.partnership.setMustDo("2", hospital.revision(2), hospital.it.id(), MustDoReason.REGULATION,
                LocalDate.of(2027, 3, 1), "https://example.org/law"));
        say(ANNA, 3, hospital.it, Word.AGREE_WITH_ALLOWANCE, "On the old one", Optional.of(TODAY));
        Agenda whole = prepare(MANAGER);
        assertEquals("1 1 1 [RAD-2, RAD-3] of 4", described(whole));
        assertEquals(described(whole), described(whole.through(OptionalInt.empty())));
        assertEquals("1 1 1 [RAD-2] of 4", described(whole.through(OptionalInt.of(hospital.it.id()))));
        assertEquals("the must-do of another waits for it, too", "1 1 0 [RAD-2, RAD-3] of 4", described(whole.through(OptionalInt.of(hospital.radiology.id()))));
        assertEquals("0 0 0 [] of 4", described(whole.through(OptionalInt.of(hospital.purchasing.id() + 1))));
        assertEquals(1, whole.through(OptionalInt.of(hospital.it.id())).awaitingAssessment());
        hospital.as(CHEN, () -> hospital.partnership.requestFlex("3", hospital.revision(3), hospital.radiology.id(), FlexReason.CYBER_THREAT, "A hole in the engine",
                TODAY.plusDays(5), TODAY.plusDays(30)));
        assertEquals("the flex of another waits for it", 2, prepare(MANAGER).through(OptionalInt.of(hospital.it.id())).lifted().size());
    }

    private static String described(Agenda agenda) {
        return agenda.disputed().size() + " " + agenda.lifted().size() + " " + agenda.allowancesDue().size() + " " + keys(agenda.awaitingEndorsement())
                + " of " + agenda.total();
    }

    @Test
    public void onlyWhatThePersonMaySeeIsOnIt() {
        assertEquals(0, prepare(OUTSIDER).total());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> hospital.pack.prepare(Scope.everything())).kind());
    }

    @Test
    public void itCostsAsManyStatementsForManyAsForAFew() {
        say(ELI, 1, hospital.purchasing, Word.NEEDS_DISCUSSION, "Too dear", Optional.empty());
        prepare(MANAGER);
        int few = database.statementsOf(() -> prepare(MANAGER)).size();
        for (long issue = 5; issue <= 30; issue++) {
            hospital.create(issue);
            hospital.rateAll(issue, 5, 5);
            say(ELI, issue, hospital.purchasing, Word.NEEDS_DISCUSSION, "Too dear", Optional.empty());
        }
        assertEquals(6, few);
        assertEquals(few, database.statementsOf(() -> assertEquals(27, prepare(MANAGER).disputed().size())).size());
    }

    private Agenda prepare(Person person) {
        return hospital.as(person, () -> hospital.pack.prepare(Scope.everything()));
    }

    private void say(Person person, long issue, Department department, Word word, String text, Optional<LocalDate> reviewOn) {
        hospital.as(person, () -> hospital.partnership.endorse(Long.toString(issue), hospital.revision(issue), department.id(), word, text, reviewOn));
    }

    private static List<String> keys(List<Agenda.Item> items) {
        return items.stream().map(item -> item.issue().key().toString()).toList();
    }
}
