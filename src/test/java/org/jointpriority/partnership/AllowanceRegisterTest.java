package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;

import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.partnership.OpenAllowances.Review;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class AllowanceRegisterTest extends DatabaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        LongStream.rangeClosed(1, 3).forEach(hospital::create);
        hospital.rateAll(2, 9, 9);
        hospital.rateAll(1, 5, 5);
    }

    @Test
    public void thoseDueStandOnTopAndThoseOfOneDayInTheJointOrder() {
        allow(ANNA, 1, hospital.it, TODAY.plusDays(30));
        allow(CHEN, 2, hospital.radiology, TODAY.plusDays(30));
        allow(ELI, 1, hospital.purchasing, TODAY);
        allow(ELI, 3, hospital.purchasing, TODAY.minusDays(1));
        allow(ANNA, 2, hospital.it, LocalDate.of(2027, 1, 1));
        OpenAllowances allowances = list(MANAGER);
        assertEquals(List.of("RAD-3 Purchasing due", "RAD-1 Purchasing due", "RAD-2 Radiology", "RAD-1 IT", "RAD-2 IT"),
                allowances.all().stream().map(AllowanceRegisterTest::described).toList());
        assertEquals("that of the unpublished one is nobody's to know", List.of(OptionalInt.empty(), OptionalInt.of(2), OptionalInt.of(1),
                OptionalInt.of(2), OptionalInt.of(1)), allowances.all().stream().map(OpenAllowance::place).toList());
        assertEquals(3, allowances.priorities());
        OpenAllowance first = allowances.all().get(0);
        assertEquals("Until then on the old one", first.text());
        assertEquals(ELI, first.by());
        assertEquals(Hospital.NOON, first.at());
        assertEquals(List.of("RAD-3 Purchasing due", "RAD-1 Purchasing due"), described(allowances, OptionalInt.empty(), Review.DUE));
        assertEquals(4, allowances.of(OptionalInt.empty(), Review.THIS_QUARTER).size());
        assertEquals(List.of("RAD-1 IT"), described(allowances, OptionalInt.of(hospital.it.id()), Review.THIS_QUARTER));
    }

    @Test
    public void oneGivenForAnOlderRevisionIsStaleAndStays() {
        allow(ANNA, 1, hospital.it, TODAY);
        assertTrue(list(MANAGER).all().stream().noneMatch(OpenAllowance::isStale));
        hospital.rate(CHEN, 1, hospital.radiology, 6, 6);
        OpenAllowance stale = list(MANAGER).all().get(0);
        assertTrue(stale.isStale());
        assertEquals(hospital.revision(1) - 1, stale.revision());
    }

    @Test
    public void onlyAllowancesOfOpenJointPrioritiesAndOfDepartmentsThatTakePartAreInIt() {
        endorse(ANNA, 1, hospital.it, Word.NEEDS_DISCUSSION, Optional.empty());
        endorse(CHEN, 1, hospital.radiology, Word.AGREE, Optional.empty());
        allow(ELI, 1, hospital.purchasing, TODAY);
        allow(ELI, 2, hospital.purchasing, TODAY);
        assertEquals(2, list(MANAGER).all().size());
        hospital.resolve(2, true);
        assertEquals(List.of("RAD-1 Purchasing due"), list(MANAGER).all().stream().map(AllowanceRegisterTest::described).toList());
        hospital.foundationStore.save(hospital.purchasing.withActive(false), "admin", Hospital.NOON);
        hospital.upkeep.recomputeAll();
        assertEquals(List.of(), list(MANAGER).all());
        assertEquals(List.of(), list(OUTSIDER).all());
    }

    @Test
    public void nobodyWhoHasNotLoggedInSeesIt() {
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> hospital.register.list(Scope.everything())).kind());
    }

    @Test
    public void itCostsAsManyStatementsForManyAsForAFew() {
        allow(ANNA, 1, hospital.it, TODAY);
        list(MANAGER);
        int few = database.statementsOf(() -> list(MANAGER)).size();
        for (long issue = 4; issue <= 40; issue++) {
            hospital.create(issue);
            allow(ANNA, issue, hospital.it, TODAY);
        }
        assertEquals(3, few);
        assertEquals(few, database.statementsOf(() -> assertEquals(38, list(MANAGER).all().size())).size());
    }

    private OpenAllowances list(Person person) {
        return hospital.as(person, () -> hospital.register.list(Scope.everything()));
    }

    private void allow(Person person, long issue, Department department, LocalDate reviewOn) {
        endorse(person, issue, department, Word.AGREE_WITH_ALLOWANCE, Optional.of(reviewOn));
    }

    private void endorse(Person person, long issue, Department department, Word word, Optional<LocalDate> reviewOn) {
        hospital.as(person, () -> hospital.partnership.endorse(Long.toString(issue), hospital.revision(issue), department.id(), word,
                word == Word.AGREE ? "" : "Until then on the old one", reviewOn));
    }

    private static List<String> described(OpenAllowances allowances, OptionalInt department, Review review) {
        return allowances.of(department, review).stream().map(AllowanceRegisterTest::described).toList();
    }

    private static String described(OpenAllowance allowance) {
        return allowance.issue().key() + " " + allowance.department().name() + (allowance.isDue(TODAY) ? " due" : "");
    }
}
