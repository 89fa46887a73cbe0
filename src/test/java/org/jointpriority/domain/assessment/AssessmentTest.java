package org.jointpriority.domain.assessment;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class AssessmentTest {
    private static final Criteria CRITERIA = Criteria.of(List.of(
            Criterion.of(1, "Patient care", 35).withPatientCare(true), Criterion.of(2, "Access", 15),
            Criterion.of(3, "Retired", 10).withActive(false)));

    @Test
    public void isCompleteOnceEveryActiveCriterionIsRated() {
        assertFalse(Assessment.none(7).isComplete(CRITERIA));
        assertFalse(Assessment.none(7).with(1, Rating.of(5)).with(3, Rating.of(5)).isComplete(CRITERIA));
        assertTrue(Assessment.none(7).with(1, Rating.of(5)).with(2, Rating.of(5)).isComplete(CRITERIA));
    }

    @Test
    public void givesAndTakesBackRatings() {
        Assessment assessment = Assessment.of(7, Map.of(2, Rating.of(4), 1, Rating.of(9)));
        assertEquals(List.of(1, 2), List.copyOf(assessment.ratings().keySet()));
        assertEquals(Optional.of(Rating.of(4)), assessment.ratingOf(2));
        assertEquals(Optional.empty(), assessment.ratingOf(3));
        assertEquals(Assessment.of(7, Map.of(1, Rating.of(3), 2, Rating.of(4))), assessment.with(1, Rating.of(3)));
        assertEquals(Assessment.of(7, Map.of(1, Rating.of(9))), assessment.without(2));
        assertTrue(assessment.without(1).without(2).without(3).isEmpty());
    }

    @Test
    public void isOneADepartmentAndAnEmptyOneIsNone() {
        Assessment one = Assessment.of(1, Map.of(1, Rating.of(5)));
        assertEquals(one, Assessments.of(List.of(one)).of(1));
        assertEquals(Assessment.none(2), Assessments.of(List.of(one)).of(2));
        assertEquals(Assessments.none(), Assessments.of(List.of(one)).with(Assessment.none(1)));
        assertEquals(Assessments.none(), Assessments.of(List.of(Assessment.none(1))));
        assertRefused("department", Reason.DUPLICATE, () -> Assessments.of(List.of(one, one)), 1);
    }

    @Test
    public void doesNotChangeWithTheMapItCameFrom() {
        Map<Integer, Rating> map = new HashMap<>(Map.of(1, Rating.of(9)));
        Assessment assessment = Assessment.of(7, map);
        map.put(1, Rating.of(1));
        assertEquals(Optional.of(Rating.of(9)), assessment.ratingOf(1));
        assertThrows(UnsupportedOperationException.class, () -> assessment.ratings().clear());
        map.put(2, null);
        assertThrows(NullPointerException.class, () -> Assessment.of(7, map));
    }
}
