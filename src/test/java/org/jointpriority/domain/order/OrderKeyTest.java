package org.jointpriority.domain.order;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.planning.Deadline;

public class OrderKeyTest {
    private static final Criteria CRITERIA = Criteria.of(List.of(
            Criterion.of(1, "Patient care", 35).withPatientCare(true), Criterion.of(2, "Access", 35)));
    private static final Departments TWO = Departments.of(List.of(Department.of(1, "IT"), Department.of(2, "Radiology")));
    private static final Optional<Deadline> SOON = Optional.of(Deadline.ofDueDate(LocalDate.of(2026, 12, 1)));
    private static final Optional<Deadline> LATER = Optional.of(Deadline.ofDueDate(LocalDate.of(2027, 1, 1)));
    private static final Optional<Deadline> NEVER = Optional.empty();

    /** What the order looks at, apart from how it is written. */
    private record Priority(Tier tier, Optional<Median> patientCare, Optional<JointScore> score, Optional<LocalDate> nearest, IssueKey key,
            OrderKey orderKey) {
        static Priority any(RandomValues values, OrderRule rule) {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            // Few ratings on few criteria: equal bands and scores turn up often.
            Assessments assessments = values.once(4) ? Assessments.none() : values.assessments(departments, criteria);
            Breakdown breakdown = assessments.joint(criteria, departments);
            Optional<Deadline> nearest = values.maybe(() -> Deadline.ofDueDate(
                    values.once(2) ? LocalDate.of(2026, 12, 1) : values.day()));
            IssueKey key = values.issueKey();
            Tier tier = values.tier();
            return new Priority(tier, breakdown.patientCare(), breakdown.score(), nearest.map(Deadline::day), key,
                    OrderKey.of(rule, tier, breakdown, nearest, key));
        }

        int tierNumber() {
            return (tier.isLifted() ? 0 : 2) + (tier.isPublished() ? 0 : 1);
        }

        int band() {
            if (patientCare.isEmpty() || !tier.isPublished()) {
                return 4;
            }
            double median = patientCare.get().toBigDecimal().doubleValue();
            return median >= 7 ? 1 : median >= 4 ? 2 : 3;
        }

        double unscoredLast() {
            return score.filter(known -> tier.isPublished()).map(known -> -known.toBigDecimal().doubleValue()).orElse(1.0);
        }

        LocalDate withoutDeadlineLast() {
            return nearest.orElse(LocalDate.MAX);
        }
    }

    private static final Comparator<Priority> BY_SCORE = Comparator.comparingDouble(Priority::unscoredLast)
            .thenComparing(Priority::withoutDeadlineLast).thenComparing(Priority::key);
    private static final Comparator<Priority> BY_TIER = Comparator.comparingInt(Priority::tierNumber);
    private static final Comparator<Priority> WEIGHTED = BY_TIER.thenComparing(BY_SCORE);
    private static final Comparator<Priority> PATIENT_CARE_FIRST = BY_TIER.thenComparingInt(Priority::band).thenComparing(BY_SCORE);

    @Test
    public void isTheJointOrderUnderBothRules() {
        for (OrderRule rule : OrderRule.values()) {
            Comparator<Priority> jointOrder = rule == OrderRule.WEIGHTED ? WEIGHTED : PATIENT_CARE_FIRST;
            RandomValues.tryTimes(200, values -> {
                List<Priority> some = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    some.add(Priority.any(values, rule));
                }
                for (Priority one : some) {
                    for (Priority other : some) {
                        assertEquals(rule + ": " + one + " and " + other, Integer.signum(jointOrder.compare(one, other)),
                                Integer.signum(one.orderKey().value().compareTo(other.orderKey().value())));
                    }
                }
            });
        }
    }

    @Test
    public void isAShortPlainText() {
        RandomValues.tryTimes(300, values -> {
            String value = Priority.any(values, values.orderRule()).orderKey().value();
            assertTrue(value, value.matches("[0-9A-Z_ ]{1,100}"));
            assertEquals(value, OrderKey.parse(value).value());
        });
        String longest = key(OrderRule.PATIENT_CARE_FIRST, rated(9, 9), SOON, "P".repeat(255) + "-9999999999").value();
        assertEquals(100, longest.length());
    }

    @Test
    public void isWrittenFromTierBandScoreDayAndKey() {
        assertEquals("100012520261201RAD 0000000012", key(OrderRule.PATIENT_CARE_FIRST, rated(7, 9), SOON, "RAD-12").value());
        assertEquals("10012520261201RAD 0000000012", key(OrderRule.WEIGHTED, rated(7, 9), SOON, "RAD-12").value());
        assertEquals("103999999999999RAD 0000000012", key(OrderRule.PATIENT_CARE_FIRST, unrated(), NEVER, "RAD-12").value());
    }

    @Test
    public void whatIsLiftedGoesFirstAndWhatIsNotPublishedBehind() {
        for (OrderRule rule : OrderRule.values()) {
            assertInOrder(rule,
                    key(rule, Tier.of(true, true), rated(9, 9), NEVER, "RAD-1"),
                    key(rule, Tier.of(true, true), rated(1, 1), NEVER, "RAD-1"),
                    key(rule, Tier.of(true, false), rated(9, 9), NEVER, "RAD-1"),
                    key(rule, Tier.of(false, true), rated(9, 9), NEVER, "RAD-1"),
                    key(rule, Tier.of(false, true), unrated(), NEVER, "RAD-1"),
                    key(rule, Tier.of(false, false), rated(9, 9), SOON, "RAD-1"));
        }
    }

    @Test
    public void whatIsNotPublishedDoesNotTellItsScoreByItsPlace() {
        for (OrderRule rule : OrderRule.values()) {
            for (boolean lifted : new boolean[] {true, false}) {
                Tier hidden = Tier.of(lifted, false);
                assertEquals(key(rule, hidden, unrated(), SOON, "RAD-1"), key(rule, hidden, rated(9, 9), SOON, "RAD-1"));
            }
        }
    }

    @Test
    public void tellsItsTier() {
        RandomValues.tryTimes(100, values -> {
            Priority any = Priority.any(values, values.orderRule());
            assertEquals(any.tier(), any.orderKey().tier());
        });
    }

    @Test
    public void patientCareGoesFirstByItsBandAlone() {
        assertInOrder(OrderRule.PATIENT_CARE_FIRST,
                key(OrderRule.PATIENT_CARE_FIRST, rated(7, 9), NEVER, "RAD-9"),
                key(OrderRule.PATIENT_CARE_FIRST, rated(9, 1), SOON, "RAD-1"),
                key(OrderRule.PATIENT_CARE_FIRST, rated(6, 9), SOON, "RAD-1"),
                key(OrderRule.PATIENT_CARE_FIRST, rated(4, 9), SOON, "RAD-1"),
                key(OrderRule.PATIENT_CARE_FIRST, rated(3, 9), SOON, "RAD-1"),
                key(OrderRule.PATIENT_CARE_FIRST, accessOnly(9), SOON, "RAD-1"),
                key(OrderRule.PATIENT_CARE_FIRST, unrated(), SOON, "RAD-1"));
    }

    @Test
    public void aMedianBetweenTwoBandsGoesWithTheLowerOne() {
        Breakdown between = Assessments.of(List.of(Assessment.of(1, Map.of(1, Rating.of(6), 2, Rating.of(9))),
                Assessment.of(2, Map.of(1, Rating.of(7), 2, Rating.of(9))))).joint(CRITERIA, TWO);
        assertInOrder(OrderRule.PATIENT_CARE_FIRST,
                key(OrderRule.PATIENT_CARE_FIRST, rated(7, 1), NEVER, "RAD-2"),
                key(OrderRule.PATIENT_CARE_FIRST, between, NEVER, "RAD-1"),
                key(OrderRule.PATIENT_CARE_FIRST, rated(6, 9), NEVER, "RAD-2"));
    }

    @Test
    public void thenScoreThenDeadlineThenKey() {
        for (OrderRule rule : OrderRule.values()) {
            assertInOrder(rule,
                    key(rule, rated(9, 9), NEVER, "RAD-99"),
                    key(rule, rated(8, 9), SOON, "RAD-99"),
                    key(rule, rated(8, 9), LATER, "RAD-98"),
                    key(rule, rated(8, 9), NEVER, "RA-100"),
                    key(rule, rated(8, 9), NEVER, "RAD-9"),
                    key(rule, rated(8, 9), NEVER, "RAD-10"),
                    key(rule, rated(8, 8), SOON, "IT-1"));
        }
    }

    @Test
    public void weightedLooksAtTheScoreAlone() {
        assertInOrder(OrderRule.WEIGHTED,
                key(OrderRule.WEIGHTED, rated(6, 9), NEVER, "RAD-2"),
                key(OrderRule.WEIGHTED, rated(9, 5), SOON, "RAD-1"),
                key(OrderRule.WEIGHTED, rated(1, 1), SOON, "RAD-1"),
                key(OrderRule.WEIGHTED, unrated(), SOON, "RAD-1"));
    }

    @Test
    public void daysOutsideFourDigitsStandAtTheEnds() {
        OrderRule rule = OrderRule.WEIGHTED;
        assertEquals("10999900000101RAD 0000000001", key(rule, unrated(), day(LocalDate.MIN), "RAD-1").value());
        assertEquals("10999999991231RAD 0000000001", key(rule, unrated(), day(LocalDate.MAX), "RAD-1").value());
        assertInOrder(rule,
                key(rule, unrated(), day(LocalDate.MIN), "RAD-2"),
                key(rule, unrated(), day(LocalDate.of(1, 1, 1)), "RAD-1"),
                key(rule, unrated(), day(LocalDate.of(9999, 12, 30)), "RAD-1"),
                key(rule, unrated(), day(LocalDate.MAX), "RAD-1"),
                key(rule, unrated(), NEVER, "RAD-1"));
    }

    @Test
    public void refusesWhatIsNoOrderKey() {
        for (String value : new String[] {"", "10", "abc", "10-1", "0".repeat(101), "0\n"}) {
            assertRefused("orderKey", Reason.MALFORMED, () -> OrderKey.parse(value));
        }
    }

    private static void assertInOrder(OrderRule rule, OrderKey... keys) {
        List<OrderKey> shuffled = new ArrayList<>(List.of(keys));
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(rule.toString(), List.of(keys), shuffled);
    }

    private static OrderKey key(OrderRule rule, Breakdown breakdown, Optional<Deadline> nearest, String issueKey) {
        return key(rule, Tier.of(false, true), breakdown, nearest, issueKey);
    }

    private static OrderKey key(OrderRule rule, Tier tier, Breakdown breakdown, Optional<Deadline> nearest, String issueKey) {
        return OrderKey.of(rule, tier, breakdown, nearest, IssueKey.parse(issueKey));
    }

    private static Breakdown rated(int care, int access) {
        return Assessments.of(List.of(Assessment.of(1, Map.of(1, Rating.of(care), 2, Rating.of(access))))).joint(CRITERIA, TWO);
    }

    private static Breakdown accessOnly(int access) {
        return Assessments.of(List.of(Assessment.of(1, Map.of(2, Rating.of(access))))).joint(CRITERIA, TWO);
    }

    private static Breakdown unrated() {
        return Assessments.none().joint(CRITERIA, TWO);
    }

    private static Optional<Deadline> day(LocalDate day) {
        return Optional.of(Deadline.ofDueDate(day));
    }
}
