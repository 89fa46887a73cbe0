package org.jointpriority.domain.network;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class DependencyTest {
    private static final Dependency ORDERS = Dependency.of(1, 10, 20, Flow.HL7_V2).withTransaction("RAD-4 Procedure Scheduled");

    @Test
    public void keepsEverythingButWhatIsChanged() {
        Dependency dependency = ORDERS.withId(2).withEnds(30, 40).withFlow(Flow.DICOM).withTransaction(" RAD-8 ");
        assertEquals(2, dependency.id());
        assertEquals(30, dependency.fromId());
        assertEquals(40, dependency.toId());
        assertEquals(Flow.DICOM, dependency.flow());
        assertEquals("RAD-8", dependency.transaction());
        assertEquals("", Dependency.of(1, 10, 20, Flow.FHIR).transaction());
    }

    @Test
    public void maySayTheSameAsAnotherUnderAnotherId() {
        assertEquals(ORDERS.key(), ORDERS.withId(2).withTransaction("rad-4 procedure SCHEDULED").key());
        for (Dependency other : new Dependency[] {ORDERS.withEnds(20, 10), ORDERS.withEnds(10, 10), ORDERS.withFlow(Flow.FHIR),
                ORDERS.withTransaction("")}) {
            assertNotEquals(ORDERS.key(), other.key());
        }
    }

    @Test
    public void refusesWhatNoDependencyHas() {
        assertRefused("id", Reason.OUT_OF_RANGE, () -> ORDERS.withId(-1), 0, Integer.MAX_VALUE);
        assertRefused("from", Reason.OUT_OF_RANGE, () -> ORDERS.withEnds(-1, 2), 0, Integer.MAX_VALUE);
        assertRefused("to", Reason.OUT_OF_RANGE, () -> ORDERS.withEnds(1, -2), 0, Integer.MAX_VALUE);
        assertRefused("transaction", Reason.TOO_LONG, () -> ORDERS.withTransaction("x".repeat(256)), 255);
        assertRefused("transaction", Reason.MALFORMED, () -> ORDERS.withTransaction("two\nlines"));
    }
}
