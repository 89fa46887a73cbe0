package org.jointpriority.domain.assessment;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue.Reason;

public class JointScoreTest {
    private static final int CARE = 1;
    private static final int ACCESS = 2;
    private static final int FREE = 3;
    private static final int RETIRED = 4;

    private static final Criteria CRITERIA = Criteria.of(List.of(
            Criterion.of(CARE, "Patient care", 35).withPatientCare(true), Criterion.of(ACCESS, "Access", 15),
            Criterion.of(FREE, "Counts nothing", 0), Criterion.of(RETIRED, "Retired", 35).withActive(false)));
    private static final Departments DEPARTMENTS = Departments.of(List.of(
            Department.of(1, "IT"), Department.of(2, "Radiology"), Department.of(3, "Purchasing"),
            Department.of(4, "Left").withActive(false)));

    /** Patient care weighs 35 of 50 and access 15; beside a score stands what was rounded. */
    @Test
    public void isTheWeightedMeanOfTheMedians() {
        assertScore("100.0", ratings(9, 9));
        assertScore("0.0", ratings(1, 1));
        assertScore("50.0", ratings(5, 5));
        assertScore("70.0", ratings(9, 1));
        assertScore("30.0", ratings(1, 9));
        assertScore("8.8", ratings(2, 1));              // 8.75
        assertScore("3.8", ratings(1, 2));              // 3.75
        assertScore("51.9", ratings(5, 5), ratings(5, 6)); // 51.875
    }

    @Test
    public void everyDepartmentCountsTheSame() {
        assertScore("75.0", ratings(7, 7), ratings(7, 7), ratings(1, 1));
        assertScore("75.0", ratings(1, 1), ratings(7, 7), ratings(7, 7));
        assertScore("43.8", ratings(4, 4), ratings(5, 5));  // 43.75
    }

    @Test
    public void isOverTheCriteriaThatSomebodyRated() {
        assertScore("87.5", Map.of(CARE, Rating.of(8)));
        assertScore("12.5", Map.of(ACCESS, Rating.of(2)));
        assertScore("91.3", Map.of(CARE, Rating.of(8)), Map.of(ACCESS, Rating.of(9))); // (35 × 7/8 + 15) ÷ 50 = 91.25
    }

    @Test
    public void thereIsNoneBeforeSomethingThatCountsIsRated() {
        assertEquals(Optional.empty(), joint(Assessments.none()).score());
        assertEquals(Optional.empty(), joint(assessments(Map.of(FREE, Rating.of(9)))).score());
        assertEquals(Optional.empty(), joint(assessments(Map.of(RETIRED, Rating.of(9)))).score());
    }

    @Test
    public void retiredCriteriaAndDepartmentsThatLeftCountNothing() {
        Assessments assessments = assessments(
                Map.of(CARE, Rating.of(5), ACCESS, Rating.of(5), FREE, Rating.of(1), RETIRED, Rating.of(9)))
                .with(Assessment.of(4, ratings(9, 9)));
        assertEquals("50.0", joint(assessments).score().orElseThrow().toString());
        assertEquals(List.of(CARE, ACCESS, FREE), joint(assessments).shares().stream().map(share -> share.criterion().id()).toList());
        assertFalse(joint(assessments).shares().get(0).ratings().containsKey(4));
    }

    @Test
    public void isProvisionalUntilEveryDepartmentHasAssessed() {
        Map<Integer, Rating> complete = Map.of(CARE, Rating.of(5), ACCESS, Rating.of(5), FREE, Rating.of(5));
        assertProvisional(true, 0, assessments());
        assertProvisional(true, 2, assessments(complete, complete));
        assertProvisional(true, 2, assessments(complete, complete, ratings(5, 5)));
        assertProvisional(false, 3, assessments(complete, complete, complete));
        assertTrue("nobody takes part", assessments(complete).joint(CRITERIA, Departments.none()).isProvisional());
    }

    @Test
    public void everyCriterionShowsItsShare() {
        Breakdown breakdown = joint(assessments(
                Map.of(CARE, Rating.of(8), FREE, Rating.of(2)), Map.of(CARE, Rating.of(7), FREE, Rating.of(9))));
        Share care = breakdown.shares().get(0);
        assertEquals(Map.of(1, Rating.of(8), 2, Rating.of(7)), care.ratings());
        assertEquals("7.5", care.median().orElseThrow().toString());
        assertEquals(new BigDecimal("81.3"), care.points());    // 81.25
        assertFalse(care.isDisagreement());
        Share access = breakdown.shares().get(1);
        assertEquals(Optional.empty(), access.median());
        assertEquals(new BigDecimal("0.0"), access.points());
        Share free = breakdown.shares().get(2);
        assertEquals(new BigDecimal("0.0"), free.points());
        assertTrue(free.isDisagreement());
        assertTrue(breakdown.hasDisagreement());
        assertEquals("7.5", breakdown.patientCare().orElseThrow().toString());
    }

    @Test
    public void patientCareIsUnratedUntilSomebodyRatesIt() {
        assertEquals(Optional.empty(), joint(assessments(Map.of(ACCESS, Rating.of(9)))).patientCare());
    }

    @Test
    public void aDepartmentsOwnScoreIsOfItsRatingsAlone() {
        Assessments assessments = assessments(ratings(9, 9), ratings(1, 9));
        assertEquals("100.0", assessments.own(1, CRITERIA).orElseThrow().toString());
        assertEquals("30.0", assessments.own(2, CRITERIA).orElseThrow().toString());
        assertEquals(Optional.empty(), assessments.own(3, CRITERIA));
    }

    /** The formula as it is written, with as many decimals as it takes. */
    @Test
    public void agreesWithTheFormulaForAnyRatings() {
        RandomValues.tryTimes(2_000, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            Assessments assessments = values.assessments(departments, criteria);
            assertEquals(byFormula(assessments, criteria, departments.participating()), assessments.joint(criteria, departments).score());
        });
    }

    @Test
    public void theSharesAddUpToItButForTheirRounding() {
        RandomValues.tryTimes(500, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            Breakdown breakdown = values.assessments(departments, criteria).joint(criteria, departments);
            BigDecimal sum = breakdown.shares().stream().map(Share::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal score = breakdown.score().map(JointScore::toBigDecimal).orElse(BigDecimal.ZERO);
            // Each of them and the score itself are off by half a tenth at most.
            BigDecimal tolerance = new BigDecimal("0.05").multiply(BigDecimal.valueOf(criteria.size() + 1));
            assertTrue(sum + " for " + score, sum.subtract(score).abs().compareTo(tolerance) <= 0);
        });
    }

    @Test
    public void aHigherRatingNeverLowersIt() {
        RandomValues.tryTimes(500, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            Assessments before = values.assessments(departments, criteria);
            int department = values.between(1, departments.size());
            Criterion criterion = values.oneOf(criteria.all());
            before.of(department).ratingOf(criterion.id()).filter(rating -> rating.value() < 9).ifPresent(rating -> {
                Assessments after = before.with(before.of(department).with(criterion.id(), Rating.of(rating.value() + 1)));
                Optional<JointScore> was = before.joint(criteria, departments).score();
                Optional<JointScore> is = after.joint(criteria, departments).score();
                assertEquals(was.isPresent(), is.isPresent());
                assertTrue(was + " before " + is, is.isEmpty() || is.get().compareTo(was.get()) >= 0);
            });
        });
    }

    @Test
    public void ofASingleDepartmentIsItsOwn() {
        RandomValues.tryTimes(200, values -> {
            Departments alone = Departments.of(List.of(Department.of(1, "IT")));
            Criteria criteria = values.criteria();
            Assessments assessments = values.assessments(alone, criteria);
            assertEquals(assessments.joint(criteria, alone).score(), assessments.own(1, criteria));
        });
    }

    @Test
    public void isWrittenWithItsDecimal() {
        assertEquals("100.0", JointScore.ofTenths(1000).toString());
        assertEquals("0.0", JointScore.ofTenths(0).toString());
        assertEquals(new BigDecimal("87.5"), JointScore.ofTenths(875).toBigDecimal());
        assertRefused("score", Reason.OUT_OF_RANGE, () -> JointScore.ofTenths(-1), 0, 1000);
        assertRefused("score", Reason.OUT_OF_RANGE, () -> JointScore.ofTenths(1001), 0, 1000);
    }

    private static Optional<JointScore> byFormula(Assessments assessments, Criteria criteria, Departments departments) {
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            List<Integer> ratings = new ArrayList<>();
            for (Department department : departments) {
                assessments.of(department.id()).ratingOf(criterion.id()).ifPresent(rating -> ratings.add(rating.value()));
            }
            if (ratings.isEmpty()) {
                continue;
            }
            ratings.sort(null);
            int upper = ratings.get(ratings.size() / 2);
            int lower = ratings.size() % 2 == 1 ? upper : ratings.get(ratings.size() / 2 - 1);
            BigDecimal median = BigDecimal.valueOf(upper + lower).divide(BigDecimal.valueOf(2));
            BigDecimal weight = BigDecimal.valueOf(criterion.weight());
            weighted = weighted.add(weight.multiply(median.subtract(BigDecimal.ONE)).divide(BigDecimal.valueOf(8)));
            weights = weights.add(weight);
        }
        return weights.signum() == 0 ? Optional.empty()
                : Optional.of(JointScore.ofTenths(weighted.multiply(BigDecimal.valueOf(1000))
                        .divide(weights, 0, RoundingMode.HALF_UP).intValueExact()));
    }

    private static Map<Integer, Rating> ratings(int care, int access) {
        return Map.of(CARE, Rating.of(care), ACCESS, Rating.of(access));
    }

    /** Of the departments 1, 2, … */
    @SafeVarargs
    private static Assessments assessments(Map<Integer, Rating>... ratings) {
        Map<Integer, Assessment> assessments = new TreeMap<>();
        for (Map<Integer, Rating> each : ratings) {
            int department = assessments.size() + 1;
            assessments.put(department, Assessment.of(department, each));
        }
        return Assessments.of(assessments.values());
    }

    private static Breakdown joint(Assessments assessments) {
        return assessments.joint(CRITERIA, DEPARTMENTS);
    }

    @SafeVarargs
    private static void assertScore(String expected, Map<Integer, Rating>... ratings) {
        Assessments assessments = assessments(ratings);
        assertEquals(assessments.toString(), expected, joint(assessments).score().orElseThrow().toString());
    }

    private static void assertProvisional(boolean expected, int assessed, Assessments assessments) {
        assertEquals(expected, joint(assessments).isProvisional());
        assertEquals(assessed, joint(assessments).assessed());
        assertEquals(3, joint(assessments).departments());
        assertEquals(assessed, assessments.assessedBy(CRITERIA, DEPARTMENTS));
    }
}
