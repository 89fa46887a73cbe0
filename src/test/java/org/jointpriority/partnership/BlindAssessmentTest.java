package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.LEE;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.PIA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class BlindAssessmentTest extends DatabaseTest {
    private static final long ISSUE = 7;
    private static final Set<Integer> NONE = Set.of();

    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.create(ISSUE);
    }

    @Test
    public void scoreAndPlaceArePublishedWhenTheLastDepartmentHasAssessed() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.rate(CHEN, ISSUE, hospital.radiology, 8, 8);
        assertFalse(standing().isPublished());
        assertEquals(Optional.empty(), standing().score());
        assertEquals(2, standing().assessed());
        assertEquals(Optional.empty(), view(MANAGER).breakdown().score());
        assertEquals(OptionalInt.empty(), hospital.as(MANAGER, () -> hospital.explanation.placeInProject("7")).place());

        PartnershipView last = hospital.rate(ELI, ISSUE, hospital.purchasing, 6, 6);

        assertEquals(Optional.of("62.5"), last.breakdown().score().map(JointScore::toString));
        assertTrue(standing().isPublished());
        assertEquals(Optional.of("62.5"), standing().score().map(JointScore::toString));
        assertEquals("its fields are found by the new values", Set.of(ISSUE), hospital.reindexed);
        assertEquals(OptionalInt.of(1), hospital.as(MANAGER, () -> hospital.explanation.placeInProject("7")).place());
    }

    @Test
    public void membersSeeOthersRatingsWhenTheirOwnAreComplete() {
        hospital.rate(ELI, ISSUE, hospital.purchasing, 3, 3);
        assertEquals(NONE, ratedInTheEyesOf(ANNA));
        assertEquals("an administrator is nobody special", NONE, ratedInTheEyesOf(ADMIN));
        assertEquals(Set.of(hospital.purchasing.id()), ratedInTheEyesOf(ELI));

        hospital.as(ANNA, () -> hospital.partnership.rate("7", hospital.revision(ISSUE), hospital.it.id(),
                Map.of(hospital.cost.id(), Optional.of(Rating.of(4)))));
        assertEquals("half is not complete", Set.of(hospital.it.id()), ratedInTheEyesOf(ANNA));

        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        assertEquals(Set.of(hospital.it.id(), hospital.purchasing.id()), ratedInTheEyesOf(ANNA));
        assertEquals(Optional.of("25.0"), view(ANNA).department(hospital.purchasing.id()).get().ownScore().map(JointScore::toString));
        assertEquals("the score is for all at once", Optional.empty(), view(ANNA).breakdown().score());
        assertEquals(NONE, ratedInTheEyesOf(CHEN));
        assertEquals(NONE, ratedInTheEyesOf(MANAGER));
        assertEquals("how many is for all to know", 2, view(CHEN).assessed());
        assertEquals(2, view(CHEN).department(hospital.purchasing.id()).get().rated());
    }

    @Test
    public void whoBelongsToSeveralDepartmentsSeesOthersRatingsWhenAllOfThemAreComplete() {
        hospital.rate(ELI, ISSUE, hospital.purchasing, 3, 3);
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        assertEquals(Set.of(hospital.it.id()), ratedInTheEyesOf(LEE));
        hospital.rate(CHEN, ISSUE, hospital.radiology, 5, 5);
        assertEquals(Set.of(hospital.it.id(), hospital.radiology.id(), hospital.purchasing.id()), ratedInTheEyesOf(LEE));
    }

    @Test
    public void whatIsPublishedStaysSo() {
        Department pharmacy = hospital.as(ADMIN, () -> hospital.foundation.addDepartment(
                Department.of(0, "Pharmacy").withGroup("hospital-pharmacy").withParticipation(Participation.WHEN_REACHED)));
        hospital.rateAll(ISSUE, 6, 6);
        assertEquals(Set.of(hospital.it.id(), hospital.radiology.id(), hospital.purchasing.id()), ratedInTheEyesOf(PIA));

        hospital.as(ANNA, () -> hospital.partnership.ask("7", hospital.revision(ISSUE), hospital.it.id(), pharmacy.id()));

        assertTrue("a department joined", standing().isPublished());
        assertEquals(Consensus.AWAITING_ASSESSMENT, standing().consensus());
        assertEquals("which is not to see the others' ratings before its own", NONE, ratedInTheEyesOf(PIA));
        assertEquals(Optional.of("62.5"), view(PIA).breakdown().score().map(JointScore::toString));
        assertEquals(Optional.empty(), view(PIA).breakdown().shares().get(0).median());
        assertEquals(List.of(), hospital.as(PIA, () -> hospital.explanation.placeInProject("7")).why().singleRatings());
        assertEquals(0, hospital.as(PIA, () -> hospital.explanation.sensitivity(Scope.everything())).size());
        assertEquals("and says so", 1, hospital.as(PIA, () -> hospital.explanation.sensitivity(Scope.everything())).leftOut());
        assertEquals(0, hospital.as(MANAGER, () -> hospital.explanation.sensitivity(Scope.everything())).leftOut());
        assertEquals(1, hospital.as(MANAGER, () -> hospital.explanation.sensitivity(Scope.everything())).size());

        hospital.as(ELI, () -> hospital.partnership.rate("7", hospital.revision(ISSUE), hospital.purchasing.id(),
                Map.of(hospital.cost.id(), Optional.empty())));
        assertTrue("a rating was withdrawn", standing().isPublished());
        assertTrue(standing().isProvisional());
        assertEquals("by whose department others' ratings are then not seen", Set.of(hospital.purchasing.id()), ratedInTheEyesOf(ELI));
        assertTrue("also after a restart", hospital.restarted(database).standings.of(hospital.issue(ISSUE)).get().isPublished());
    }

    @Test
    public void itIsPublishedTooWhenTheLastToAssessNeedNotAnyMore() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.rate(CHEN, ISSUE, hospital.radiology, 5, 5);
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(hospital.purchasing.withActive(false)));
        assertTrue(standing().isPublished());
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(hospital.purchasing));
        assertTrue("and stays so", standing().isPublished());
    }

    @Test
    public void unpublishedOnesStandBehindByDayAndKeyAndTellNothingByTheirOrder() {
        for (long issue = 1; issue <= 5; issue++) {
            hospital.create(issue);
        }
        hospital.rateAll(1, 1, 1);
        hospital.rate(ANNA, 2, hospital.it, 1, 1);
        hospital.rate(ANNA, 3, hospital.it, 9, 9);
        hospital.due(5, LocalDate.of(2026, 12, 24));
        hospital.upkeep.issueChanged(5, "anna");
        assertEquals(List.of("RAD-1", "RAD-5", "RAD-2", "RAD-3", "RAD-4", "RAD-7"),
                hospital.ranking().priorities().stream().map(line -> line.issue().key().toString()).toList());
    }

    @Test
    public void throughAnotherDepartmentsLensOneSeesOnlyWhatOneMay() {
        hospital.create(8);
        hospital.create(9);
        hospital.rate(ELI, ISSUE, hospital.purchasing, 9, 9);
        hospital.rate(ELI, 8, hospital.purchasing, 1, 1);
        hospital.rate(ANNA, 8, hospital.it, 5, 5);
        assertEquals(List.of("RAD-7 hidden", "RAD-8 0.0", "RAD-9 hidden"), lens(ANNA));
        assertEquals(List.of("RAD-7 100.0", "RAD-8 0.0", "RAD-9 none"), lens(ELI));
        assertEquals(List.of("RAD-7 hidden", "RAD-8 hidden", "RAD-9 hidden"), lens(MANAGER));
        hospital.showEverythingAtOnce();
        assertEquals(Set.of("RAD-7 100.0", "RAD-8 0.0", "RAD-9 none"), Set.copyOf(lens(MANAGER)));
    }

    @Test
    public void theHistorySaysThatSomebodyRatedAndNotWhat() {
        hospital.rate(ELI, ISSUE, hospital.purchasing, 3, 4);
        hospital.rate(ELI, ISSUE, hospital.purchasing, 3, 5);
        hospital.rate(ANNA, ISSUE, hospital.it, 6, 7);

        assertEquals(List.of("' to '", "' to '", "' to '", "' to '", "' to '"), history(MANAGER));
        assertEquals("one's own", List.of("' to '3", "' to '4", "4' to '5", "' to '6", "' to '7"), history(ELI));
        assertEquals("of IT and Radiology", List.of("' to '", "' to '", "' to '", "' to '6", "' to '7"), history(LEE));
        assertEquals("whoever has assessed reads it all", List.of("' to '3", "' to '4", "4' to '5", "' to '6", "' to '7"), history(ANNA));
        Refusal tooLate = assertThrows(Refusal.class, () -> hospital.as(CHEN, () ->
                hospital.partnership.withdrawCommitment("7", 0, hospital.radiology.id())));
        tooLate.conflict().get().since().forEach(change -> assertFalse(change.toString(), change.change().hasValues()));
        hospital.as(CHEN, () -> hospital.partnership.since("7", 0)).forEach(change -> assertFalse(change.change().hasValues()));

        hospital.rate(CHEN, ISSUE, hospital.radiology, 8, 8);
        assertEquals("' to '3", history(MANAGER).get(0));
    }

    @Test
    public void whoeverHasToAssessByNowIsShownNothingAlsoWhileJointPrioritiesAreWorkedOutAgain() {
        hospital.create(8);
        for (long issue : new long[] {ISSUE, 8}) {
            hospital.rate(ANNA, issue, hospital.it, 1, 1);
            hospital.rate(CHEN, issue, hospital.radiology, 9, 9);
            hospital.rate(ELI, issue, hospital.purchasing, 5, 5);
        }
        List<Person> everybody = List.of(ANNA, LEE, MANAGER, PIA);
        everybody.forEach(person -> assertShown(person, true));

        // The department takes part, and nothing has been worked out again yet.
        hospital.foundationStore.save(Department.of(0, "Pharmacy").withGroup("hospital-pharmacy"), "admin", Hospital.NOON);
        assertTrue(hospital.as(PIA, () -> hospital.foundation.reading(this::standing)).isRecomputing());
        List.of(ANNA, LEE, MANAGER).forEach(person -> assertShown(person, true));
        assertShown(PIA, false);

        hospital.foundationStore.save(List.of(hospital.patientCare, hospital.cost, Criterion.of(0, "Access", 5).withPosition(2)), "More than cost", "admin",
                Hospital.NOON);
        List.of(ANNA, LEE, PIA).forEach(person -> assertShown(person, false));
        assertShown(MANAGER, true);

        hospital.upkeep.recomputeAll();
        assertFalse(hospital.as(PIA, () -> hospital.foundation.reading(this::standing)).isRecomputing());
        List.of(ANNA, LEE, PIA).forEach(person -> assertShown(person, false));
    }

    /** In the history, through the lens and in whatever compares the departments. */
    private void assertShown(Person person, boolean isShown) {
        assertEquals(person.name(), isShown, history(person).contains("' to '5"));
        assertEquals(person.name(), isShown ? List.of("RAD-7 50.0", "RAD-8 50.0") : List.of("RAD-7 hidden", "RAD-8 hidden"), lens(person));
        AlignmentSurvey survey = hospital.as(person, () -> hospital.alignment.survey(Scope.everything()));
        assertEquals(person.name(), isShown ? 2 : 0, survey.places().size());
        assertEquals(person.name(), isShown, !survey.dissents().isEmpty());
        assertEquals(person.name(), isShown ? 2 : 0, hospital.as(person, () -> hospital.pack.prepare(Scope.everything())).disputed().size());
        assertEquals(person.name(), isShown ? 2 : 0, hospital.as(person, () -> hospital.explanation.sensitivity(Scope.everything())).size());
    }

    @Test
    public void anAdministratorSwitchesItAndEveryStandingFollows() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        int revision = hospital.revision(ISSUE);
        assertTrue("on unless somebody switches it off", hospital.as(MANAGER, hospital.foundation::isBlind));
        for (Person person : List.of(ANNA, MANAGER)) {
            assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class,
                    () -> hospital.as(person, () -> hospital.foundation.assessBlindly(false))).kind());
        }
        hospital.reindexed.clear();

        hospital.showEverythingAtOnce();

        assertEquals(Optional.of("50.0"), standing().score().map(JointScore::toString));
        assertTrue(standing().isProvisional());
        assertEquals(Set.of(ISSUE), hospital.reindexed);
        assertEquals(Set.of(hospital.it.id()), ratedInTheEyesOf(MANAGER));
        assertEquals(revision, hospital.revision(ISSUE));
        int version = hospital.foundationStore.present().version();
        hospital.showEverythingAtOnce();
        assertEquals("what changes nothing is recorded nowhere", version, hospital.foundationStore.present().version());

        hospital.as(ADMIN, () -> hospital.foundation.assessBlindly(true));
        assertEquals(Optional.empty(), standing().score());
        assertEquals(NONE, ratedInTheEyesOf(MANAGER));
    }

    private Standing standing() {
        return hospital.standings.of(hospital.issue(ISSUE)).get();
    }

    private PartnershipView view(Person person) {
        return hospital.as(person, () -> hospital.partnership.view("7"));
    }

    /** The departments whose ratings the person is shown; the breakdown's are the same. */
    private Set<Integer> ratedInTheEyesOf(Person person) {
        PartnershipView view = view(person);
        Set<Integer> rated = new TreeSet<>();
        view.departments().stream().filter(part -> !part.assessment().isEmpty()).forEach(part -> rated.add(part.department().id()));
        Set<Integer> inShares = new TreeSet<>();
        view.breakdown().shares().forEach(share -> inShares.addAll(share.ratings().keySet()));
        assertEquals(rated, inShares);
        return rated;
    }

    private List<String> lens(Person person) {
        return hospital.as(person, () -> hospital.ranking.whole(Scope.everything(), OptionalInt.of(hospital.purchasing.id()))).priorities().stream()
                .map(line -> line.issue() + " " + (line.isOwnHidden() ? "hidden" : line.ownScore().map(JointScore::toString).orElse("none"))).toList();
    }

    /** From what to what, as the person is told. */
    private List<String> history(Person person) {
        return hospital.as(person, () -> hospital.partnership.history("7", 0, 100)).changes().stream().map(RecordedChange::change)
                .filter(change -> change.what() == Change.What.RATING).map(change -> change.from() + "' to '" + change.to()).toList();
    }
}
