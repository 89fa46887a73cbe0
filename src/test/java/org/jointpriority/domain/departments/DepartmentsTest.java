package org.jointpriority.domain.departments;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class DepartmentsTest {
    private static final Department IT = Department.of(1, "IT").withPosition(1);
    private static final Department RADIOLOGY = Department.of(2, "Radiology").withPosition(0);
    private static final Department PURCHASING = Department.of(3, "Purchasing").withPosition(1);
    private static final Department TELECOM = Department.of(4, "Telecom").withPosition(0).withActive(false);

    @Test
    public void standByPositionThenId() {
        assertEquals(List.of("Radiology", "Telecom", "IT", "Purchasing"),
                names(Departments.of(List.of(PURCHASING, TELECOM, IT, RADIOLOGY))));
    }

    @Test
    public void onlyTheActiveOnesTakePart() {
        Departments all = Departments.of(List.of(IT, RADIOLOGY, TELECOM));
        assertEquals(3, all.size());
        assertEquals(List.of("Radiology", "IT"), names(all.participating()));
        assertTrue(Departments.of(List.of(TELECOM)).participating().isEmpty());
    }

    @Test
    public void someTakePartOnlyWhenTheyAreReachedOrAsked() {
        Department pharmacy = Department.of(5, "Pharmacy").withPosition(2).withParticipation(Participation.WHEN_REACHED);
        Department laundry = Department.of(6, "Laundry").withPosition(3).withParticipation(Participation.WHEN_REACHED);
        Departments all = Departments.of(List.of(laundry, pharmacy, IT, RADIOLOGY, TELECOM));
        assertEquals(List.of("Radiology", "IT"), names(all.takingPart(Set.of(), Set.of())));
        assertEquals(List.of("Radiology", "IT", "Pharmacy"), names(all.takingPart(Set.of(5), Set.of())));
        assertEquals(List.of("Radiology", "IT", "Pharmacy"), names(all.takingPart(Set.of(), Set.of(5))));
        assertEquals(List.of("Radiology", "IT", "Pharmacy", "Laundry"), names(all.takingPart(Set.of(1, 6), Set.of(2, 5, 6))));
        assertEquals("inactive or unknown", List.of("Radiology", "IT"), names(all.takingPart(Set.of(4, 99), Set.of(4, 99))));
    }

    @Test
    public void areFoundByIdWhetherActiveOrNot() {
        Departments all = Departments.of(List.of(IT, TELECOM));
        assertEquals(Optional.of(TELECOM), all.byId(4));
        assertEquals(Optional.empty(), all.byId(5));
    }

    @Test
    public void haveNamesOfTheirOwnWhateverTheCase() {
        assertRefused("name", Reason.DUPLICATE, () -> Departments.of(List.of(IT, RADIOLOGY.withName("it"))), "it");
        assertRefused("name", Reason.DUPLICATE, () -> Departments.of(List.of(TELECOM, RADIOLOGY.withName("TELECOM"))), "TELECOM");
    }

    @Test
    public void haveIdsOfTheirOwnOnceStored() {
        assertRefused("id", Reason.DUPLICATE, () -> Departments.of(List.of(IT, RADIOLOGY.withId(1))), 1);
        assertEquals(2, Departments.of(List.of(IT.withId(0), RADIOLOGY.withId(0))).size());
    }

    @Test
    public void doNotChangeWithTheListTheyCameFrom() {
        List<Department> list = new ArrayList<>(List.of(IT));
        Departments departments = Departments.of(list);
        list.add(RADIOLOGY);
        assertEquals(1, departments.size());
        Iterator<Department> iterator = departments.iterator();
        iterator.next();
        assertThrows(UnsupportedOperationException.class, iterator::remove);
    }

    private static List<String> names(Departments departments) {
        return StreamSupport.stream(departments.spliterator(), false).map(Department::name).toList();
    }
}
