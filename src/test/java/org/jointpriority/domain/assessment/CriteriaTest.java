package org.jointpriority.domain.assessment;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class CriteriaTest {
    private static final Criterion PATIENT_CARE = Criterion.of(1, "Patient care", 35).withPatientCare(true).withPosition(2);
    private static final Criterion ACCESS = Criterion.of(2, "Access", 15).withPosition(1);
    private static final Criterion COST = Criterion.of(3, "Cost", 10).withPosition(1);
    private static final Criterion RETIRED = Criterion.of(4, "Retired", 900).withActive(false);

    @Test
    public void iterateOverTheActiveOnesByPositionThenId() {
        Criteria criteria = Criteria.of(List.of(PATIENT_CARE, COST, RETIRED, ACCESS));
        assertEquals(List.of(ACCESS, COST, PATIENT_CARE), StreamSupport.stream(criteria.spliterator(), false).toList());
        assertEquals(List.of(RETIRED, ACCESS, COST, PATIENT_CARE), criteria.all());
        assertEquals(3, criteria.size());
        assertEquals(60, criteria.totalWeight());
        assertEquals(PATIENT_CARE, criteria.patientCare());
        assertEquals(Optional.of(RETIRED), criteria.byId(4));
        assertEquals(Optional.empty(), criteria.byId(5));
    }

    @Test
    public void haveExactlyOneActivePatientCare() {
        assertRefused("patientCare", Reason.PATIENT_CARE_COUNT, () -> Criteria.of(List.of()));
        assertRefused("patientCare", Reason.PATIENT_CARE_COUNT, () -> Criteria.of(List.of(ACCESS, COST)));
        assertRefused("patientCare", Reason.PATIENT_CARE_COUNT, () -> Criteria.of(List.of(PATIENT_CARE.withActive(false), COST)));
        assertRefused("patientCare", Reason.PATIENT_CARE_COUNT, () -> Criteria.of(List.of(PATIENT_CARE, ACCESS.withPatientCare(true))));
    }

    @Test
    public void patientCareIsNeverOutweighed() {
        Criteria.of(List.of(PATIENT_CARE, ACCESS.withWeight(35)));
        assertRefused("weight", Reason.PATIENT_CARE_OUTWEIGHED, () -> Criteria.of(List.of(PATIENT_CARE, ACCESS.withWeight(36))), "Access");
        assertRefused("weight", Reason.PATIENT_CARE_OUTWEIGHED, () -> Criteria.of(List.of(PATIENT_CARE.withWeight(0), COST)), "Cost");
        Criteria.of(List.of(PATIENT_CARE, ACCESS.withWeight(36).withActive(false)));
    }

    @Test
    public void weighSomethingTogether() {
        assertRefused("weight", Reason.NO_WEIGHT, () -> Criteria.of(List.of(PATIENT_CARE.withWeight(0), COST.withWeight(0))));
        assertRefused("weight", Reason.NO_WEIGHT, () -> Criteria.of(List.of(PATIENT_CARE.withWeight(0), RETIRED)));
        Criteria.of(List.of(PATIENT_CARE.withWeight(1), COST.withWeight(0)));
    }

    @Test
    public void haveNamesAndIdsOfTheirOwn() {
        assertRefused("name", Reason.DUPLICATE, () -> Criteria.of(List.of(PATIENT_CARE, ACCESS, COST.withName("ACCESS"))), "ACCESS");
        assertRefused("name", Reason.DUPLICATE, () -> Criteria.of(List.of(PATIENT_CARE, RETIRED, COST.withName("retired"))), "retired");
        assertRefused("id", Reason.DUPLICATE, () -> Criteria.of(List.of(PATIENT_CARE, ACCESS, COST.withId(2))), 2);
        assertEquals(3, Criteria.of(List.of(PATIENT_CARE.withId(0), ACCESS.withId(0), COST.withId(0))).size());
    }

    @Test
    public void cannotBeChangedFromOutside() {
        Criteria criteria = Criteria.of(List.of(PATIENT_CARE, ACCESS));
        assertThrows(UnsupportedOperationException.class, () -> criteria.all().remove(0));
        assertThrows(UnsupportedOperationException.class, () -> {
            var iterator = criteria.iterator();
            iterator.next();
            iterator.remove();
        });
    }
}
