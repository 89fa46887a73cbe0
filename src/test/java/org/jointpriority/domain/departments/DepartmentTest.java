package org.jointpriority.domain.departments;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class DepartmentTest {
    private static final Department RADIOLOGY = Department.of(2, "Radiology");

    @Test
    public void startsActiveAlwaysTakingPartWithNeitherGroupNorOwnerField() {
        assertTrue(RADIOLOGY.isActive());
        assertEquals(Participation.ALWAYS, RADIOLOGY.participation());
        assertEquals("", RADIOLOGY.group());
        assertEquals("", RADIOLOGY.ownerFieldId());
        assertTrue(RADIOLOGY.colour(), RADIOLOGY.colour().matches("#[0-9a-f]{6}"));
    }

    @Test
    public void keepsEverythingButWhatIsChanged() {
        Department department = RADIOLOGY.withId(7).withName("Imaging").withGroup("hospital-imaging").withColour("#00B8D9")
                .withPosition(3).withOwnerFieldId("customfield_10100").withParticipation(Participation.WHEN_REACHED).withActive(false);
        assertEquals(7, department.id());
        assertEquals("Imaging", department.name());
        assertEquals("hospital-imaging", department.group());
        assertEquals("#00b8d9", department.colour());
        assertEquals(3, department.position());
        assertEquals("customfield_10100", department.ownerFieldId());
        assertEquals(Participation.WHEN_REACHED, department.participation());
        assertFalse(department.isActive());
    }

    @Test
    public void refusesWhatNoDepartmentHas() {
        assertRefused("name", Reason.MISSING, () -> Department.of(1, " "));
        assertRefused("name", Reason.TOO_LONG, () -> RADIOLOGY.withName("x".repeat(101)), 100);
        assertRefused("id", Reason.OUT_OF_RANGE, () -> Department.of(-1, "IT"), 0, Integer.MAX_VALUE);
        assertRefused("group", Reason.TOO_LONG, () -> RADIOLOGY.withGroup("x".repeat(256)), 255);
        assertRefused("position", Reason.OUT_OF_RANGE, () -> RADIOLOGY.withPosition(-1), 0, 10_000);
        for (String colour : new String[] {"", "red", "#fff", "#12345g", "123456", "#123456;", "#123456\n"}) {
            assertRefused("colour", Reason.MALFORMED, () -> RADIOLOGY.withColour(colour));
        }
        for (String field : new String[] {"assignee", "customfield_", "customfield_1x", "10100", "customfield_10100 "}) {
            assertRefused("ownerField", Reason.MALFORMED, () -> RADIOLOGY.withOwnerFieldId(field));
        }
    }
}
