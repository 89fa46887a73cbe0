package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.partnership.PlannedQuarter.PlannedDepartment;
import org.jointpriority.partnership.PlannedQuarter.PlannedJointPriority;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class CapacityPlanTest extends DatabaseTest {
    private static final Quarter QUARTER = Quarter.parse("2026-Q4", FiscalYear.CALENDAR);
    private static final Optional<LocalDate> UNDATED = Optional.empty();

    private Hospital hospital;
    private Map<Department, Person> members;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        members = Map.of(hospital.it, ANNA, hospital.radiology, CHEN, hospital.purchasing, ELI);
        capacity(hospital.it, QUARTER, 10);
        capacity(hospital.radiology, QUARTER, 4);
    }

    @Test
    public void theLineIsDrawnInTheJointOrder() {
        for (long issue = 1; issue <= 4; issue++) {
            hospital.create(issue);
        }
        hospital.rateAll(1, 3, 3);
        hospital.rateAll(2, 9, 9);
        hospital.rateAll(3, 6, 6);
        commit(1, hospital.it, 3, UNDATED);
        commit(2, hospital.it, 7, UNDATED);
        commit(2, hospital.purchasing, 20, UNDATED);
        commit(3, hospital.it, 4, UNDATED);
        commit(3, hospital.radiology, 5, UNDATED);

        PlannedQuarter plan = draw(Optional.empty());

        assertEquals(List.of("1 RAD-2 FITS", "2 RAD-3 HELD by [IT, Radiology]", "3 RAD-1 PASSES [RAD-3]"),
                plan.priorities().stream().map(CapacityPlanTest::described).toList());
        assertEquals("RAD-4 has nothing to do in the quarter", 4, plan.total());
        assertEquals(List.of("IT: 10 of 10, 4 held", "Radiology: 0 of 4, 5 held", "Purchasing: 20 of any, 0 held"),
                plan.departments().stream().map(CapacityPlanTest::described).toList());
        assertEquals(Map.of(hospital.it.id(), 7, hospital.purchasing.id(), 20), plan.priorities().get(0).efforts());
    }

    @Test
    public void anotherQuarterHasItsOwnCapacityAndWork() {
        hospital.create(1);
        hospital.create(2);
        commit(1, hospital.it, 6, Optional.of(LocalDate.of(2026, 12, 31)));
        commit(2, hospital.it, 6, Optional.of(LocalDate.of(2027, 1, 1)));
        capacity(hospital.it, QUARTER.next(), 5);

        PlannedQuarter present = draw(Optional.of("2026-Q4"));
        assertTrue(present.isPresent());
        assertEquals(List.of("RAD-1 FITS"), present.priorities().stream().map(CapacityPlanTest::described).toList());
        PlannedQuarter next = draw(Optional.of(present.quarter().next().toString()));
        assertFalse(next.isPresent());
        assertEquals(List.of("RAD-2 HELD by [IT]"), next.priorities().stream().map(CapacityPlanTest::described).toList());
    }

    @Test
    public void onlyDepartmentsThatTakePartCount() {
        hospital.create(1);
        commit(1, hospital.it, 11, UNDATED);
        assertEquals(List.of("RAD-1 HELD by [IT]"), draw(Optional.empty()).priorities().stream().map(CapacityPlanTest::described).toList());
        hospital.foundationStore.save(hospital.it.withActive(false), "admin", Hospital.NOON);
        PlannedQuarter plan = draw(Optional.empty());
        assertEquals(List.of(), plan.priorities());
        assertEquals(List.of("Radiology", "Purchasing"), plan.departments().stream().map(each -> each.department().name()).toList());
    }

    @Test
    public void onlyWhatThePersonMaySeeIsInIt() {
        hospital.create(1);
        commit(1, hospital.it, 5, UNDATED);
        PlannedQuarter plan = hospital.as(OUTSIDER, () -> hospital.plan.draw(Scope.everything(), Optional.empty()));
        assertEquals(0, plan.total());
        assertEquals("nothing of the registry either", "IT: 0 of any, 0 held", described(plan.departments().get(0)));
    }

    @Test
    public void whatCannotBeDrawnIsRefusedForItsField() {
        assertEquals(Refusal.Kind.NOT_LOGGED_IN,
                assertThrows(Refusal.class, () -> hospital.plan.draw(Scope.everything(), Optional.empty())).kind());
        assertEquals(Set.of("quarter"), assertThrows(Refusal.class, () -> draw(Optional.of("2027-Q5"))).fields().keySet());
        assertEquals(Set.of("scope"), assertThrows(Refusal.class, () -> hospital.as(MANAGER,
                () -> hospital.plan.draw(Scope.jql("color = red"), Optional.empty()))).fields().keySet());
    }

    @Test
    public void manyCostAsManyStatementsAsAFew() {
        LongStream.rangeClosed(1, 3).forEach(this::fill);
        int forAFew = statements();
        LongStream.rangeClosed(4, 30).forEach(this::fill);
        assertEquals(forAFew, statements());
        LongStream.rangeClosed(31, 1002).forEach(hospital::create);
        assertEquals("also where their ids fit into no list", forAFew, statements());
        assertEquals(30, draw(Optional.empty()).priorities().size());
    }

    private void fill(long issue) {
        hospital.create(issue);
        commit(issue, hospital.it, 1, UNDATED);
    }

    private int statements() {
        draw(Optional.empty());
        return database.statementsOf(() -> draw(Optional.empty())).size();
    }

    private PlannedQuarter draw(Optional<String> quarter) {
        return hospital.as(MANAGER, () -> hospital.plan.draw(Scope.everything(), quarter));
    }

    private void capacity(Department department, Quarter quarter, int points) {
        hospital.registryStore.write("kim", Hospital.NOON,
                writing -> writing.save(RegistryTable.CAPACITY, 0, Capacity.of(department.id(), quarter, points)));
    }

    private void commit(long issue, Department department, int effort, Optional<LocalDate> due) {
        hospital.as(members.get(department), () -> hospital.partnership.commit(Long.toString(issue), hospital.revision(issue),
                Commitment.of(department.id(), "Do our part", effort, due, CommitmentState.PLANNED)));
    }

    private static String described(PlannedJointPriority line) {
        return (line.place().isPresent() ? line.place().getAsInt() + " " : "") + line.issue() + ' ' + line.fit()
                + (line.ranOut().isEmpty() ? "" : " by " + line.ranOut().stream().map(Department::name).toList())
                + (line.passed().isEmpty() ? "" : " " + line.passed());
    }

    private static String described(PlannedDepartment planned) {
        return planned.department().name() + ": " + planned.taken() + " of "
                + (planned.capacity().isPresent() ? Integer.toString(planned.capacity().getAsInt()) : "any") + ", " + planned.held() + " held";
    }
}
