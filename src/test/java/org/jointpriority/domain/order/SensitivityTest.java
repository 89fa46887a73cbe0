package org.jointpriority.domain.order;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.Deadline;

public class SensitivityTest {
    private static final Departments ONE = Departments.of(List.of(Department.of(1, "IT")));
    private static final Criteria CRITERIA = Criteria.of(List.of(Criterion.of(1, "Patient care", 30).withPatientCare(true),
            Criterion.of(2, "Cost", 10).withPosition(1), Criterion.of(3, "Reuse", 0).withPosition(2)));

    private record Listed(IssueKey key, Tier tier, Assessments assessments, Optional<Deadline> nearest) {
        static Listed rated(String key, int care, int cost, int reuse) {
            return new Listed(IssueKey.parse(key), Tier.of(false, true), Assessments.of(List.of(Assessment.of(1,
                    Map.of(1, Rating.of(care), 2, Rating.of(cost), 3, Rating.of(reuse))))), Optional.empty());
        }
    }

    @Test
    public void withinTheRangeTheFirstStayAndAStepBeyondTheyDoNot() {
        int[] limited = {0};
        RandomValues.tryTimes(60, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            OrderRule rule = values.orderRule();
            List<Listed> list = new ArrayList<>();
            int size = values.between(0, 25);
            for (int id = 1; id <= size; id++) {
                list.add(new Listed(IssueKey.parse("RAD-" + id), values.tier(), values.once(8) ? Assessments.none() : values.assessments(departments, criteria),
                        values.maybe(() -> Deadline.ofDueDate(LocalDate.of(2026, 12, values.between(1, 3))))));
            }
            List<IssueKey> first = first(list, criteria, departments, rule);
            for (WeightRange range : sensitivity(list, criteria, departments, rule).ranges()) {
                Criterion criterion = range.criterion();
                assertTrue(range.toString(), range.least() <= criterion.weight() && criterion.weight() <= range.most());
                for (int weight = range.least(); weight <= range.most(); weight++) {
                    assertEquals(range + " at " + weight, first, first(list, with(criteria, criterion, weight).orElseThrow(), departments, rule));
                }
                beyond(list, criteria, departments, rule, range, range.least() - 1, range.isLimitedBelow(), first);
                beyond(list, criteria, departments, rule, range, range.most() + 1, range.isLimitedAbove(), first);
                limited[0] += range.isLimitedBelow() || range.isLimitedAbove() ? 1 : 0;
            }
        });
        assertTrue("some weights are limited by what would change", limited[0] > 50);
    }

    private static void beyond(List<Listed> list, Criteria criteria, Departments departments, OrderRule rule, WeightRange range,
            int weight, boolean limited, List<IssueKey> first) {
        Optional<Criteria> changed = with(criteria, range.criterion(), weight);
        assertEquals(range + " beyond, at " + weight, limited, changed.isPresent());
        changed.ifPresent(other -> assertNotEquals(range + " at " + weight, first, first(list, other, departments, rule)));
    }

    @Test
    public void saysHowFarAWeightCanMove() {
        List<Listed> list = List.of(Listed.rated("RAD-1", 8, 4, 5), Listed.rated("RAD-2", 7, 6, 5));
        assertEquals("both are equal at a weight of 15 for cost, and the earlier key goes first",
                List.of("Patient care 20 to 1000", "Cost 0 to 15", "Reuse 0 to 30"),
                sensitivity(list, CRITERIA, ONE, OrderRule.PATIENT_CARE_FIRST).ranges().stream().map(WeightRange::toString).toList());
    }

    @Test
    public void whatOnlyChangesBehindTheFirstChangesNothing() {
        List<Listed> list = new ArrayList<>();
        for (int i = 1; i <= Sensitivity.FIRST; i++) {
            list.add(Listed.rated("RAD-" + i, 9, 9, 9));
        }
        list.add(Listed.rated("RAD-11", 8, 4, 5));
        list.add(Listed.rated("RAD-12", 7, 6, 5));
        assertTrue(sensitivity(list, CRITERIA, ONE, OrderRule.PATIENT_CARE_FIRST).ranges().stream()
                .noneMatch(range -> range.isLimitedBelow() || range.isLimitedAbove()));
    }

    @Test
    public void weightsNeverCarryOneIntoAnotherBand() {
        List<Listed> list = List.of(Listed.rated("RAD-1", 7, 1, 1), Listed.rated("RAD-2", 6, 9, 9));
        assertTrue(sensitivity(list, CRITERIA, ONE, OrderRule.PATIENT_CARE_FIRST).ranges().stream()
                .noneMatch(range -> range.isLimitedBelow() || range.isLimitedAbove()));
        assertEquals(Limits.WEIGHT, sensitivity(list, CRITERIA, ONE, OrderRule.PATIENT_CARE_FIRST).ranges().get(0).most());
        assertTrue(sensitivity(list, CRITERIA, ONE, OrderRule.WEIGHTED).ranges().stream().anyMatch(WeightRange::isLimitedAbove));
    }

    private static Sensitivity sensitivity(List<Listed> list, Criteria criteria, Departments departments, OrderRule rule) {
        return Sensitivity.of(rule, criteria, list.stream().map(each -> Sensitivity.Candidate.of(
                each.tier(), each.assessments().joint(criteria, departments), each.nearest(), each.key())).toList(), 0);
    }

    private static List<IssueKey> first(List<Listed> list, Criteria criteria, Departments departments, OrderRule rule) {
        return list.stream().sorted(Comparator.comparing(each ->
                        OrderKey.of(rule, each.tier(), each.assessments().joint(criteria, departments), each.nearest(), each.key())))
                .limit(10).map(Listed::key).toList();
    }

    /** Empty where such a weight is not allowed. */
    private static Optional<Criteria> with(Criteria criteria, Criterion criterion, int weight) {
        try {
            return Optional.of(Criteria.of(criteria.all().stream()
                    .map(each -> each.id() == criterion.id() ? each.withWeight(weight) : each).toList()));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }
}
