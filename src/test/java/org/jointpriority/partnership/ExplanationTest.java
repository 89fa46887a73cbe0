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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.order.Sensitivity;
import org.jointpriority.domain.order.SingleRating;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class ExplanationTest extends DatabaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Hospital hospital;
    private Map<Integer, Person> members;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        members = Map.of(hospital.it.id(), ANNA, hospital.radiology.id(), CHEN, hospital.purchasing.id(), ELI);
        for (long issue = 1; issue <= 3; issue++) {
            hospital.create(issue);
        }
        hospital.rateAll(1, 9, 3);
        hospital.rate(ANNA, 2, hospital.it, 6, 5);
        hospital.rate(CHEN, 2, hospital.radiology, 6, 5);
        hospital.rate(ELI, 2, hospital.purchasing, 9, 6);
        hospital.showEverythingAtOnce();
    }

    @Test
    public void saysWhatStandsAboveAndWhatWouldPassIt() {
        ExplainedPlace second = place(2);
        assertEquals(OptionalInt.of(2), second.place());
        assertEquals(3, second.total());
        assertEquals(Optional.of(Level.MEDIUM), second.why().band());
        assertEquals("RAD-1", second.above().orElseThrow().issue().key().toString());
        assertEquals(1, second.above().orElseThrow().place());
        assertEquals("HIGH and 81.4", second.why().toPass().orElseThrow().toString());
        assertEquals("they alone can move the median so far", List.of(hospital.it.id(), hospital.radiology.id()),
                second.why().singleRatings().stream().map(SingleRating::departmentId).toList());
        assertEquals(List.of(3, 3), second.why().singleRatings().stream().map(SingleRating::steps).toList());

        ExplainedPlace first = place(1);
        assertEquals(OptionalInt.of(1), first.place());
        assertEquals(Optional.empty(), first.above());
        assertEquals(Optional.empty(), first.why().toPass());
    }

    @Test
    public void whoeverDoesWhatItSaysMovesThePriorityAsItSays() {
        hospital.create(4);
        hospital.rateAll(4, 7, 1);
        ExplainedPlace third = place(2);
        assertEquals("RAD-4", third.above().orElseThrow().issue().key().toString());
        SingleRating single = third.why().singleRatings().get(0);
        hospital.as(members.get(single.departmentId()), () -> hospital.partnership.rate("2", hospital.revision(2), single.departmentId(),
                Map.of(single.criterionId(), Optional.of(single.to()))));
        assertEquals(OptionalInt.of(third.place().getAsInt() - 1), place(2).place());
        assertEquals(Optional.of(single.score()), place(2).why().breakdown().score());

        hospital.as(members.get(single.departmentId()), () -> hospital.partnership.rate("2", hospital.revision(2), single.departmentId(),
                Map.of(single.criterionId(), Optional.of(Rating.of(single.to().value() - 1)))));
        assertEquals("one step less is not enough", third.place(), place(2).place());
    }

    @Test
    public void aRatingEndsWhatAMustDoLiftsSoThatNoSingleOneMovesItUp() {
        twoMustDos();
        ExplainedPlace lifted = place(5);
        assertEquals(OptionalInt.of(2), lifted.place());
        assertEquals("RAD-4", lifted.above().orElseThrow().issue().key().toString());
        assertTrue("with such a score, and all agreed to it", lifted.why().toPass().isPresent());
        assertTrue(lifted.why().isLiftEndedByRating());
        assertEquals(List.of(), lifted.why().singleRatings());

        hospital.rate(ANNA, 5, hospital.it, 8, 5);
        assertEquals("it stands behind the one that is still lifted, and RAD-1", OptionalInt.of(3), place(5).place());
        assertFalse(place(5).why().isLiftEndedByRating());
    }

    @Test
    public void aRatingLeavesWhatAFlexLiftsWhereItIsLifted() {
        twoMustDos();
        hospital.as(CHEN, () -> hospital.partnership.requestFlex("5", hospital.revision(5), hospital.radiology.id(), FlexReason.CLINICAL_NEED, "The CT is down",
                TODAY.plusDays(3), TODAY.plusDays(10)));
        agreeAll(5);
        ExplainedPlace lifted = place(5);
        assertEquals(OptionalInt.of(2), lifted.place());
        assertFalse(lifted.why().isLiftEndedByRating());

        SingleRating single = lifted.why().singleRatings().get(0);
        hospital.as(members.get(single.departmentId()), () -> hospital.partnership.rate("5", hospital.revision(5), single.departmentId(),
                Map.of(single.criterionId(), Optional.of(single.to()))));
        assertEquals(OptionalInt.of(1), place(5).place());
        assertEquals(OptionalInt.of(2), place(4).place());
    }

    @Test
    public void oneThatNobodyHasRatedNeedsAnyScore() {
        ExplainedPlace last = place(3);
        assertEquals(OptionalInt.of(3), last.place());
        assertEquals(Optional.empty(), last.why().band());
        assertEquals("MEDIUM and 59.5", last.why().toPass().orElseThrow().toString());
        assertEquals(List.of(6, 6, 6), last.why().singleRatings().stream().map(SingleRating::steps).toList());
    }

    @Test
    public void aResolvedOneHasNoPlace() {
        hospital.resolve(2, true);
        assertEquals(OptionalInt.empty(), place(2).place());
        assertEquals(Optional.empty(), place(2).above());
        assertEquals(List.of(), place(2).why().singleRatings());
        assertEquals("RAD-1", place(3).above().orElseThrow().issue().key().toString());
    }

    @Test
    public void onlyDepartmentsThatTakePartCanMoveIt() {
        hospital.foundationStore.save(hospital.purchasing.withActive(false), "admin", Hospital.NOON);
        hospital.upkeep.recomputeAll();
        List<Integer> ids = place(3).why().singleRatings().stream().map(SingleRating::departmentId).distinct().toList();
        assertEquals(List.of(hospital.it.id(), hospital.radiology.id()), ids);
    }

    @Test
    public void whatOneMayNotBrowseIsNotThere() {
        Refusal hidden = assertThrows(Refusal.class, () -> hospital.as(OUTSIDER, () -> hospital.explanation.placeInProject("1")));
        Refusal missing = assertThrows(Refusal.class, () -> hospital.as(OUTSIDER, () -> hospital.explanation.placeInProject("99")));
        assertEquals(Refusal.Kind.NOT_FOUND, hidden.kind());
        assertEquals(missing.text(), hidden.text());
        assertEquals(0, hospital.as(OUTSIDER, () -> hospital.explanation.sensitivity(Scope.everything())).size());
    }

    @Test
    public void whatCannotBeAnsweredIsRefused() {
        for (Supplier<Object> question : List.<Supplier<Object>>of(() -> hospital.explanation.placeInProject("1"),
                () -> hospital.explanation.place("1", Scope.everything()), () -> hospital.explanation.sensitivity(Scope.everything()))) {
            assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, question::get).kind());
        }
        Scope wrong = Scope.jql("color = red");
        assertEquals(Set.of("scope"), assertThrows(Refusal.class,
                () -> hospital.as(MANAGER, () -> hospital.explanation.place("1", wrong))).fields().keySet());
        assertEquals(Set.of("scope"), assertThrows(Refusal.class,
                () -> hospital.as(MANAGER, () -> hospital.explanation.sensitivity(wrong))).fields().keySet());
    }

    @Test
    public void saysHowFarTheWeightsCanMove() {
        hospital.create(4);
        hospital.rateAll(4, 8, 8);
        Sensitivity sensitivity = sensitivity();
        assertEquals(4, sensitivity.size());
        assertEquals(List.of("Patient care", "Cost"), sensitivity.ranges().stream().map(range -> range.criterion().name()).toList());
        assertTrue("RAD-1 is better on the one and RAD-4 on the other",
                sensitivity.ranges().stream().anyMatch(range -> range.isLimitedBelow() || range.isLimitedAbove()));
    }

    @Test
    public void manyCostAsManyStatementsAsAFew() {
        int place = statements(() -> place(2));
        int sensitivity = statements(this::sensitivity);
        LongStream.rangeClosed(4, 30).forEach(issue -> {
            hospital.create(issue);
            hospital.rate(ANNA, issue, hospital.it, 5, 5);
        });
        assertEquals(place, statements(() -> place(2)));
        assertEquals(sensitivity, statements(this::sensitivity));
        LongStream.rangeClosed(31, 1002).forEach(hospital::create);
        assertEquals("also where their ids fit into no list", place, statements(() -> place(2)));
        assertEquals("also where their ids fit into no list", sensitivity, statements(this::sensitivity));
    }

    /** RAD-4 before RAD-5, both lifted. */
    private void twoMustDos() {
        hospital.create(4);
        hospital.rateAll(4, 7, 4);
        hospital.create(5);
        hospital.rate(ANNA, 5, hospital.it, 6, 5);
        hospital.rate(CHEN, 5, hospital.radiology, 6, 5);
        hospital.rate(ELI, 5, hospital.purchasing, 9, 6);
        for (long issue = 4; issue <= 5; issue++) {
            String id = Long.toString(issue);
            int revision = hospital.revision(issue);
            hospital.as(ANNA, () -> hospital.partnership.setMustDo(id, revision, hospital.it.id(), MustDoReason.SECURITY, TODAY.plusDays(20),
                    "https://example.org/notice"));
            agreeAll(issue);
        }
    }

    private void agreeAll(long issue) {
        hospital.agree(ANNA, issue, hospital.it);
        hospital.agree(CHEN, issue, hospital.radiology);
        hospital.agree(ELI, issue, hospital.purchasing);
    }

    private int statements(Supplier<Object> question) {
        question.get();
        return database.statementsOf(question::get).size();
    }

    private ExplainedPlace place(long issue) {
        return hospital.as(MANAGER, () -> hospital.explanation.placeInProject(Long.toString(issue)));
    }

    private Sensitivity sensitivity() {
        return hospital.as(MANAGER, () -> hospital.explanation.sensitivity(Scope.everything()));
    }
}
