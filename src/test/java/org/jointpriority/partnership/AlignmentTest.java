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

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jointpriority.domain.agreement.Accord;
import org.jointpriority.domain.agreement.Balance;
import org.jointpriority.domain.agreement.KendallsW;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class AlignmentTest extends DatabaseTest {
    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
    }

    @Test
    public void whoHasHadNoSayIsAwaitedFromTheDayOn() {
        create(1);
        assertEquals(List.of("RAD-1 IT ASSESSMENT 2026-11-24 by []", "RAD-1 Radiology ASSESSMENT 2026-11-24 by []",
                "RAD-1 Purchasing ASSESSMENT 2026-11-24 by []"), waits());

        daysPass(3);
        hospital.rate(ANNA, 1, hospital.it, 9, 9);
        assertEquals("who was awaited stays so since the same day", List.of("RAD-1 Radiology ASSESSMENT 2026-11-24 by [IT]",
                "RAD-1 Purchasing ASSESSMENT 2026-11-24 by [IT]"), waits());

        daysPass(1);
        hospital.rate(CHEN, 1, hospital.radiology, 8, 8);
        hospital.rate(ELI, 1, hospital.purchasing, 8, 8);
        assertEquals("now for something else", List.of("RAD-1 IT ENDORSEMENT 2026-11-28 by []", "RAD-1 Radiology ENDORSEMENT 2026-11-28 by []",
                "RAD-1 Purchasing ENDORSEMENT 2026-11-28 by []"), waits());

        daysPass(2);
        hospital.agree(ANNA, 1, hospital.it);
        daysPass(2);
        hospital.as(CHEN, () -> hospital.partnership.endorse("1", hospital.revision(1), hospital.radiology.id(), Word.NEEDS_DISCUSSION,
                "Not this year", Optional.empty()));
        assertEquals(List.of("RAD-1 Purchasing ENDORSEMENT 2026-11-28 by [IT]", "RAD-1 Radiology DISCUSSION 2026-12-02 by [IT]"), waits());

        daysPass(5);
        hospital.agree(CHEN, 1, hospital.radiology);
        assertEquals("awaited all the time, whatever others discussed", List.of("RAD-1 Purchasing ENDORSEMENT 2026-11-28 by [IT, Radiology]"), waits());

        hospital.agree(ELI, 1, hospital.purchasing);
        assertEquals(List.of(), waits());
    }

    @Test
    public void whatChangesMeanwhileMakesNobodyAwaitedAnew() {
        create(1);
        hospital.rateAll(1, 5, 5);
        hospital.agree(ANNA, 1, hospital.it);
        daysPass(10);
        hospital.rate(CHEN, 1, hospital.radiology, 6, 5);
        assertEquals(List.of("RAD-1 Radiology ENDORSEMENT 2026-11-24 by []", "RAD-1 Purchasing ENDORSEMENT 2026-11-24 by []",
                "RAD-1 IT ENDORSEMENT 2026-12-04 by []"), waits());
    }

    @Test
    public void aNewCriterionMakesAllAwaitedFromItsDayOn() {
        create(1);
        hospital.rateAll(1, 5, 5);
        daysPass(4);
        hospital.as(Hospital.ADMIN, () -> hospital.foundation.saveCriteria(
                List.of(hospital.patientCare, hospital.cost, Criterion.of(0, "Security", 10).withPosition(2)), "agreed"));
        assertEquals(List.of("RAD-1 IT ASSESSMENT 2026-11-28 by []", "RAD-1 Radiology ASSESSMENT 2026-11-28 by []",
                "RAD-1 Purchasing ASSESSMENT 2026-11-28 by []"), waits());
        assertEquals("and is not fully assessed any more", List.of(), survey().places());
    }

    @Test
    public void ofWhatNobodyHasTouchedItIsNotKnownSinceWhen() {
        hospital.create(1);
        create(2);
        assertEquals("those go last", List.of("RAD-2 IT ASSESSMENT 2026-11-24 by []", "RAD-2 Radiology ASSESSMENT 2026-11-24 by []",
                "RAD-2 Purchasing ASSESSMENT 2026-11-24 by []", "RAD-1 IT ASSESSMENT  by []", "RAD-1 Radiology ASSESSMENT  by []",
                "RAD-1 Purchasing ASSESSMENT  by []"), waits());
    }

    @Test
    public void theBalanceCountsTheAgreedOnesAndWhatIsCommittedToThem() {
        for (long issue = 1; issue <= 3; issue++) {
            create(issue);
            long id = issue;
            hospital.edit(issue, each -> each.reportedBy(Optional.of(id == 3 ? Hospital.MANAGER.key() : ELI.key())));
            hospital.rateAll(issue, 5, 5);
            hospital.commit(ANNA, issue, hospital.it, "Do it", CommitmentState.DONE);
            hospital.commit(CHEN, issue, hospital.radiology, "Do it", CommitmentState.PLANNED);
        }
        hospital.as(ANNA, () -> hospital.partnership.describe("1", hospital.revision(1), hospital.it.id(),
                Need.of(OptionalInt.of(hospital.it.id()), Optional.of(KindOfWork.UPKEEP))));
        assertEquals("Nothing is agreed yet", 0, survey().balance().all().count());
        for (long issue = 1; issue <= 3; issue++) {
            hospital.agree(ANNA, issue, hospital.it);
            hospital.agree(CHEN, issue, hospital.radiology);
            hospital.agree(ELI, issue, hospital.purchasing);
        }
        Balance balance = survey().balance();
        assertEquals(3, balance.all().count());
        assertEquals("done or not", 30, balance.all().effort());
        assertEquals(1, balance.of(OptionalInt.of(hospital.it.id())).count());
        assertEquals("the reporter's", 1, balance.of(OptionalInt.of(hospital.purchasing.id())).count());
        assertEquals("whose reporter is in no department", 1, balance.of(OptionalInt.empty()).count());
        assertEquals(10, balance.of(Optional.of(KindOfWork.UPKEEP)).effort());
        assertEquals(20, balance.of(Optional.<KindOfWork>empty()).effort());
        assertEquals(List.of(hospital.it, hospital.radiology, hospital.purchasing), survey().raisers());
    }

    @Test
    public void everyDepartmentsOwnPlaceStandsBesideTheJointOne() {
        rate(1, 9, 7, 5);
        rate(2, 8, 8, 8);
        rate(3, 1, 9, 6);
        create(4);
        hospital.rate(ANNA, 4, hospital.it, 9, 9);

        AlignmentSurvey survey = survey();
        assertEquals(4, survey.total());
        assertEquals(List.of("RAD-2 1: 2 2 1", "RAD-1 2: 1 3 3", "RAD-3 3: 3 1 2"), described(survey.places()));
        OwnPlaces first = survey.places().get(0);
        assertEquals("jointly one place higher than IT would have it", 1, first.distance(hospital.it.id()).getAsInt());
        assertEquals(1, first.widest());
    }

    @Test
    public void ofOneScoreTheJointlyHigherGoesFirst() {
        rate(1, 5, 5, 5);
        rate(2, 5, 9, 9);
        assertEquals(List.of("RAD-2 1: 1 1 1", "RAD-1 2: 2 2 2"), described(survey().places()));
    }

    @Test
    public void whatIsLiftedHasItsJointPlaceForATime() {
        rate(1, 9, 9, 9);
        rate(2, 5, 5, 5);
        hospital.as(ANNA, () -> hospital.partnership.setMustDo("2", hospital.revision(2), hospital.it.id(), MustDoReason.SECURITY,
                LocalDate.of(2026, 12, 15), "https://example.org/notice"));
        hospital.agree(ANNA, 2, hospital.it);
        hospital.agree(CHEN, 2, hospital.radiology);
        hospital.agree(ELI, 2, hospital.purchasing);
        assertEquals(List.of("RAD-2 1: 2 2 2", "RAD-1 2: 1 1 1"), described(survey().places()));
        assertEquals(List.of(true, false), survey().places().stream().map(OwnPlaces::isLifted).toList());
    }

    @Test
    public void aDepartmentThatTakesPartInSomeIsComparedAmongThoseAndJudgesNotAll() {
        Department pharmacy = hospital.as(Hospital.ADMIN, () -> hospital.foundation.addDepartment(Department.of(0, "Pharmacy")
                .withGroup("hospital-pharmacy").withPosition(4).withParticipation(Participation.WHEN_REACHED)));
        rate(1, 9, 9, 9);
        rate(2, 8, 8, 8);
        rate(3, 7, 7, 7);
        for (long issue : new long[] {2, 3}) {
            hospital.as(ANNA, () -> hospital.partnership.ask(Long.toString(issue), hospital.revision(issue), hospital.it.id(), pharmacy.id()));
        }
        assertEquals("they are not fully assessed before Pharmacy has said its word", List.of("RAD-1 1: 1 1 1"), described(survey().places()));
        hospital.rate(Hospital.PIA, 2, pharmacy, 1, 1);
        hospital.rate(Hospital.PIA, 3, pharmacy, 9, 9);

        AlignmentSurvey survey = survey();
        assertEquals(List.of("RAD-1 1: 1 1 1", "RAD-2 2: 2 2 2 2", "RAD-3 3: 3 3 3 1"), described(survey.places()));
        assertEquals("of the two that it takes part in, jointly the second", 2, survey.places().get(2).shifts().get(pharmacy.id()).joint());
        assertEquals(List.of("IT", "Radiology", "Purchasing"), names(survey.judges()));
        assertEquals(List.of("IT", "Radiology", "Purchasing", "Pharmacy"), names(survey.departments()));
    }

    @Test
    public void theConcordanceIsThatOfTheOwnScores() {
        for (int issue = 1; issue <= 6; issue++) {
            rate(issue, issue + 2, issue + 1, issue + 3);
            if (issue < 3) {
                assertFalse("of fewer than three there is none", survey().concordance().isPresent());
            }
        }
        KendallsW w = survey().concordance().orElseThrow();
        assertEquals(6, w.items());
        assertEquals(3, w.judges());
        assertEquals(1, w.value(), 0);
        assertEquals(Accord.VERY_STRONG, w.accord());
        assertTrue(w.isExact());
    }

    @Test
    public void whereTheyDisagreeTheirRatingsStandSideBySide() {
        rate(1, 9, 1, 5);
        rate(2, 5, 5, 5);
        hospital.rate(ANNA, 2, hospital.it, 5, 9);
        hospital.rate(CHEN, 2, hospital.radiology, 5, 2);
        create(3);
        hospital.rate(ANNA, 3, hospital.it, 9, 9);
        hospital.rate(CHEN, 3, hospital.radiology, 1, 1);

        assertEquals("in the joint order, and not before all have rated", List.of("RAD-1 Patient care: IT 9, Radiology 1, Purchasing 5",
                "RAD-1 Cost: IT 9, Radiology 1, Purchasing 5", "RAD-2 Cost: IT 9, Radiology 2, Purchasing 5"),
                survey().dissents().stream().map(dissent -> dissent.issue() + " " + dissent.criterion().name() + ": " + dissent.voices().stream()
                        .map(voice -> voice.department().name() + " " + voice.rating()).collect(Collectors.joining(", "))).toList());
    }

    @Test
    public void onlyWhatThePersonMaySeeIsSurveyed() {
        rate(1, 9, 1, 5);
        assertEquals(0, hospital.as(OUTSIDER, () -> hospital.alignment.survey(Scope.everything())).total());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> hospital.alignment.survey(Scope.everything())).kind());
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(MANAGER, () -> hospital.alignment.survey(Scope.jql("color = red"))));
        assertEquals(Set.of("scope"), refusal.fields().keySet());
    }

    @Test
    public void manyCostAsManyStatementsAsAFew() {
        LongStream.rangeClosed(1, 3).forEach(issue -> rate((int) issue, 9, 1, 5));
        int forAFew = statements();
        LongStream.rangeClosed(4, 20).forEach(issue -> rate((int) issue, 9, 1, 5));
        assertEquals(forAFew, statements());
        LongStream.rangeClosed(21, 1002).forEach(hospital::create);
        assertEquals("also where their ids fit into no list", forAFew, statements());
        assertEquals(40, survey().dissents().size());
    }

    private int statements() {
        survey();
        return database.statementsOf(this::survey).size();
    }

    private void create(long issue) {
        hospital.create(issue);
        hospital.upkeep.issueChanged(issue, "anna");
    }

    private void rate(int issue, int it, int radiology, int purchasing) {
        create(issue);
        hospital.rate(ANNA, issue, hospital.it, it, it);
        hospital.rate(CHEN, issue, hospital.radiology, radiology, radiology);
        hospital.rate(ELI, issue, hospital.purchasing, purchasing, purchasing);
    }

    private void daysPass(int days) {
        hospital.now = hospital.now.plus(Duration.ofDays(days));
    }

    private AlignmentSurvey survey() {
        return hospital.as(MANAGER, () -> hospital.alignment.survey(Scope.everything()));
    }

    private List<String> waits() {
        return survey().waits().stream().map(wait -> wait.issue() + " " + wait.awaited().name() + " " + wait.what() + " "
                + wait.since().map(Object::toString).orElse("") + " by " + names(wait.waiting())).toList();
    }

    private static List<String> described(List<OwnPlaces> places) {
        return places.stream().map(line -> line.issue() + " " + line.place() + ": " + line.shifts().values().stream()
                .map(shift -> Integer.toString(shift.own())).collect(Collectors.joining(" "))).toList();
    }

    private static List<String> names(List<Department> departments) {
        return departments.stream().map(Department::name).toList();
    }
}
