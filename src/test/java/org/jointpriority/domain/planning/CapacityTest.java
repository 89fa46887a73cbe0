package org.jointpriority.domain.planning;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class CapacityTest {
    private static final Quarter QUARTER = Quarter.parse("2027-Q1", FiscalYear.CALENDAR);

    @Test
    public void isADepartmentsInAQuarter() {
        Capacity capacity = Capacity.of(3, QUARTER, 40);
        assertEquals(3, capacity.departmentId());
        assertEquals(QUARTER, capacity.quarter());
        assertEquals(40, capacity.points());
    }

    @Test
    public void canBeNothingButNotLess() {
        assertEquals(0, Capacity.of(3, QUARTER, 0).points());
        assertRefused("points", Reason.OUT_OF_RANGE, () -> Capacity.of(3, QUARTER, -1), 0, 1_000_000);
        assertRefused("points", Reason.OUT_OF_RANGE, () -> Capacity.of(3, QUARTER, 1_000_001), 0, 1_000_000);
    }
}
