package org.jointpriority.domain.order;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Level;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.Deadlines;
import org.jointpriority.domain.planning.FiscalYear;

public class WhyThisPlaceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Tier IN_PLACE = Tier.of(false, true);
    private static final Tier LIFTED = Tier.of(true, true);
    private static final Criteria CRITERIA = Criteria.of(List.of(
            Criterion.of(1, "Patient care", 30).withPatientCare(true), Criterion.of(2, "Cost", 10).withPosition(1)));
    private static final Departments THREE = Departments.of(List.of(Department.of(1, "IT"),
            Department.of(2, "Radiology").withPosition(1), Department.of(3, "Purchasing").withPosition(2)));

    /** A list as it stands in a test: where everything is really put, whatever the explanation says. */
    private record Listed(JointPriority priority, Optional<Deadline> due, IssueKey key) {
        static Listed any(RandomValues values, Departments departments, Criteria criteria, int id) {
            Assessments assessments = values.once(6) ? Assessments.none() : values.assessments(departments, criteria);
            JointPriority priority = JointPriority.of(id, 0, assessments, List.of(), List.of(), Map.of(),
                    Surroundings.none());
            return new Listed(priority, values.maybe(() -> Deadline.ofDueDate(TODAY.plusDays(values.between(0, 2)))), IssueKey.parse("RAD-" + (id + 1)));
        }

        Standing standing(Criteria criteria, Departments departments, OrderRule rule) {
            return Standing.of(priority, criteria, departments, rule, false, key, 1, Deadlines.of(due.map(List::of).orElse(List.of())), FiscalYear.CALENDAR, TODAY);
        }

        OrderKey orderKey(Criteria criteria, Departments departments, OrderRule rule) {
            return standing(criteria, departments, rule).orderKey();
        }

        Listed rated(int departmentId, int criterionId, int rating, Criteria criteria) {
            return new Listed(priority.rate(departmentId, Map.of(criterionId, Optional.of(Rating.of(rating))), criteria).after(), due, key);
        }

        WhyThisPlace why(Criteria criteria, Departments departments, OrderRule rule, Optional<OrderKey> above) {
            return WhyThisPlace.of(priority.assessments(), criteria, departments, rule, IN_PLACE, IN_PLACE, due, key, above);
        }
    }

    @Test
    public void everyStatedRatingDoesItAndOneStepLessDoesNot() {
        int[] found = {0, 0};
        forRandomLists((list, criteria, departments, rule) -> {
            for (int place = 1; place < list.size(); place++) {
                Listed listed = list.get(place);
                OrderKey above = list.get(place - 1).orderKey(criteria, departments, rule);
                WhyThisPlace why = listed.why(criteria, departments, rule, Optional.of(above));
                for (SingleRating single : why.singleRatings()) {
                    String message = listed + " under " + rule + ": " + single;
                    Standing moved = listed.rated(single.departmentId(), single.criterionId(), single.to().value(), criteria)
                            .standing(criteria, departments, rule);
                    assertTrue(message, moved.orderKey().compareTo(above) < 0);
                    assertEquals(message, Optional.of(single.score()), moved.score());
                    int less = single.to().value() - 1;
                    boolean staysBehind = less < Rating.LOWEST || listed.rated(single.departmentId(), single.criterionId(), less, criteria)
                            .orderKey(criteria, departments, rule).compareTo(above) > 0;
                    assertTrue(message + " but less is enough", staysBehind);
                    boolean otherBand = !moved.patientCare().map(Median::level).equals(why.band());
                    found[otherBand ? 1 : 0]++;
                }
                List<Integer> steps = why.singleRatings().stream().map(SingleRating::steps).toList();
                assertEquals("the smallest first", steps.stream().sorted().toList(), steps);
            }
        });
        assertTrue("some by the score, some by the band", found[0] > 100 && found[1] > 100);
    }

    @Test
    public void noOtherSingleRatingWouldDoIt() {
        forRandomLists((list, criteria, departments, rule) -> {
            Listed last = list.get(list.size() - 1);
            OrderKey above = list.get(list.size() - 2).orderKey(criteria, departments, rule);
            List<SingleRating> stated = last.why(criteria, departments, rule, Optional.of(above)).singleRatings();
            for (Department department : departments.participating()) {
                for (Criterion criterion : criteria) {
                    boolean isStated = stated.stream().anyMatch(each -> each.departmentId() == department.id() && each.criterionId() == criterion.id());
                    boolean passes = false;
                    for (int rating = Rating.LOWEST; rating <= Rating.HIGHEST; rating++) {
                        passes |= last.rated(department.id(), criterion.id(), rating, criteria).orderKey(criteria, departments, rule).compareTo(above) < 0;
                    }
                    assertEquals(department + " on " + criterion, passes, isStated);
                }
            }
        });
    }

    @Test
    public void theStatedScorePassesAndATenthLessDoesNot() {
        forRandomLists((list, criteria, departments, rule) -> {
            for (int place = 1; place < list.size(); place++) {
                Listed listed = list.get(place);
                OrderKey above = list.get(place - 1).orderKey(criteria, departments, rule);
                WhyThisPlace why = listed.why(criteria, departments, rule, Optional.of(above));
                Optional<Deadline> due = listed.due();
                why.toPass().ifPresent(needed -> {
                    Optional<Level> band = needed.band().isPresent() ? needed.band() : why.band();
                    assertTrue(OrderKey.of(rule, IN_PLACE, band, Optional.of(needed.score()), due, listed.key()).compareTo(above) < 0);
                    if (needed.score().tenths() > 0) {
                        assertFalse(OrderKey.of(rule, IN_PLACE, band, Optional.of(JointScore.ofTenths(needed.score().tenths() - 1)), due, listed.key())
                                .compareTo(above) < 0);
                    }
                });
                if (why.toPass().isEmpty()) {
                    for (Level level : Level.values()) {
                        assertFalse(OrderKey.of(rule, IN_PLACE, Optional.of(level), Optional.of(JointScore.ofTenths(1000)), due, listed.key()).compareTo(above) < 0);
                    }
                }
            }
        });
    }

    @Test
    public void theFirstHasNothingToPass() {
        WhyThisPlace why = rated("RAD-1", 5, 5).why(CRITERIA, THREE, OrderRule.PATIENT_CARE_FIRST, Optional.empty());
        assertEquals(Optional.of(Level.MEDIUM), why.band());
        assertEquals(Optional.empty(), why.toPass());
        assertEquals(List.of(), why.singleRatings());
        assertEquals(List.of("37.5", "12.5"), why.breakdown().shares().stream().map(share -> share.points().toPlainString()).toList());
    }

    @Test
    public void aHigherScoreWithinTheBandPasses() {
        WhyThisPlace why = why(rated("RAD-2", 5, 5), rated("RAD-1", 6, 5), OrderRule.PATIENT_CARE_FIRST);
        assertEquals("59.5", why.toPass().orElseThrow().score().toString());
        assertEquals(Optional.empty(), why.toPass().orElseThrow().band());
        assertEquals("three equal ratings: no single one moves their median", List.of(), why.singleRatings());
    }

    @Test
    public void anEqualScoreIsEnoughForTheEarlierKey() {
        assertEquals("59.4", why(rated("RAD-1", 5, 5), rated("RAD-2", 6, 5), OrderRule.PATIENT_CARE_FIRST).toPass().orElseThrow().score().toString());
    }

    @Test
    public void aBetterBandIsNeededWhereTheScoreIsHighEnoughAlready() {
        Listed lowCare = listed("RAD-2", Map.of(1, List.of(6, 6, 7), 2, List.of(9, 9, 9)));
        WhyThisPlace why = why(lowCare, rated("RAD-1", 7, 1), OrderRule.PATIENT_CARE_FIRST);
        assertEquals("HIGH and 56.4", why.toPass().orElseThrow().toString());
        assertEquals(List.of("department 1 on criterion 1: 6 to 7 = 81.3", "department 2 on criterion 1: 6 to 7 = 81.3"),
                why.singleRatings().stream().map(SingleRating::toString).toList());
    }

    @Test
    public void nothingPassesTheHighestScoreThatThereIs() {
        WhyThisPlace why = why(rated("RAD-2", 9, 8), rated("RAD-1", 9, 9), OrderRule.WEIGHTED);
        assertEquals(Optional.empty(), why.toPass());
        assertEquals(List.of(), why.singleRatings());
    }

    @Test
    public void nothingPassesWhatIsLiftedButWhatIsLiftedItself() {
        Listed lower = rated("RAD-2", 5, 5);
        Listed upper = rated("RAD-1", 6, 5);
        Optional<OrderKey> lifted = Optional.of(OrderKey.of(OrderRule.WEIGHTED, LIFTED,
                upper.priority().breakdown(CRITERIA, THREE), Optional.empty(), upper.key()));
        WhyThisPlace inPlace = lower.why(CRITERIA, THREE, OrderRule.WEIGHTED, lifted);
        assertEquals(IN_PLACE, inPlace.tier());
        assertEquals(Optional.empty(), inPlace.toPass());
        assertEquals(List.of(), inPlace.singleRatings());
        WhyThisPlace liftedToo = WhyThisPlace.of(lower.priority().assessments(), CRITERIA, THREE, OrderRule.WEIGHTED, LIFTED, LIFTED,
                Optional.empty(), lower.key(), lifted);
        assertEquals("59.5", liftedToo.toPass().orElseThrow().score().toString());
    }

    @Test
    public void aSingleRatingThatEndsTheLiftPassesNothingThatIsLifted() {
        Listed lower = listed("RAD-2", Map.of(1, List.of(5, 5, 9), 2, List.of(5, 5, 5)));
        Listed upper = rated("RAD-1", 6, 5);
        Optional<OrderKey> lifted = Optional.of(OrderKey.of(OrderRule.WEIGHTED, LIFTED, upper.priority().breakdown(CRITERIA, THREE), Optional.empty(), upper.key()));
        WhyThisPlace stays = WhyThisPlace.of(lower.priority().assessments(), CRITERIA, THREE, OrderRule.WEIGHTED, LIFTED, LIFTED, Optional.empty(),
                lower.key(), lifted);
        assertFalse(stays.isLiftEndedByRating());
        assertEquals(List.of(7, 7), stays.singleRatings().stream().map(single -> single.to().value()).toList());

        WhyThisPlace ends = WhyThisPlace.of(lower.priority().assessments(), CRITERIA, THREE, OrderRule.WEIGHTED, LIFTED, IN_PLACE, Optional.empty(),
                lower.key(), lifted);
        assertTrue(ends.isLiftEndedByRating());
        assertTrue(ends.disclosedBy(Disclosure.of(false, true, List.of(1, 2, 3), List.of(1, 2, 3), List.of())).isLiftEndedByRating());
        assertEquals(List.of(), ends.singleRatings());
        assertEquals("all can agree to another score", stays.toPass(), ends.toPass());
    }

    @Test
    public void aMissingRatingCountsFromBelowTheLowest() {
        Listed half = listed("RAD-2", Map.of(1, List.of(6, 6), 2, List.of(5, 5)));
        SingleRating missing = why(half, listed("RAD-1", Map.of(1, List.of(6, 6, 6), 2, List.of(5, 5, 6))), OrderRule.PATIENT_CARE_FIRST)
                .singleRatings().stream().filter(each -> each.departmentId() == 3).findFirst().orElse(null);
        assertEquals("with the same median there is nothing to gain on one criterion alone", null, missing);
        Listed mixed = listed("RAD-2", Map.of(1, List.of(4, 6), 2, List.of(5, 5)));
        SingleRating given = why(mixed, rated("RAD-3", 5, 5), OrderRule.PATIENT_CARE_FIRST).singleRatings().get(0);
        assertEquals("an even number has its median between two", "department 1 on criterion 1: 4 to 5 = 54.7", given.toString());
    }

    private static WhyThisPlace why(Listed listed, Listed above, OrderRule rule) {
        return listed.why(CRITERIA, THREE, rule, Optional.of(above.orderKey(CRITERIA, THREE, rule)));
    }

    private static Listed rated(String key, int care, int cost) {
        return listed(key, Map.of(1, List.of(care, care, care), 2, List.of(cost, cost, cost)));
    }

    /** @param ratings those of the departments 1, 2, … by criterion */
    private static Listed listed(String key, Map<Integer, List<Integer>> ratings) {
        Assessments assessments = Assessments.none();
        for (Map.Entry<Integer, List<Integer>> entry : ratings.entrySet()) {
            int departmentId = 1;
            for (int rating : entry.getValue()) {
                Assessment assessment = assessments.of(departmentId++);
                assessments = assessments.with(assessment.with(entry.getKey(), Rating.of(rating)));
            }
        }
        return new Listed(JointPriority.of(1, 0, assessments, List.of(), List.of(), Map.of(), Surroundings.none()),
                Optional.empty(), IssueKey.parse(key));
    }

    private interface Property {
        void check(List<Listed> inOrder, Criteria criteria, Departments departments, OrderRule rule);
    }

    private static void forRandomLists(Property property) {
        RandomValues.tryTimes(120, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            OrderRule rule = values.orderRule();
            List<Listed> list = new ArrayList<>();
            for (int id = 0; id < 8; id++) {
                list.add(Listed.any(values, departments, criteria, id));
            }
            Collections.sort(list, Comparator.comparing(each -> each.orderKey(criteria, departments, rule)));
            property.check(list, criteria, departments, rule);
        });
    }
}
