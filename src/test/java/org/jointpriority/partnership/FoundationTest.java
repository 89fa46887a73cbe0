package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.CriteriaVersion;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.CriterionChange;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class FoundationTest extends DatabaseTest {
    private static final long ISSUE = 7;

    private Hospital hospital;
    private Foundation foundation;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        foundation = hospital.foundation;
        hospital.create(ISSUE);
    }

    @Test
    public void whoeverIsLoggedInMayReadIt() {
        hospital.as(MANAGER, () -> {
            assertEquals(3, foundation.departments().size());
            assertEquals(2, foundation.criteria().get().size());
            assertEquals(OrderRule.PATIENT_CARE_FIRST, foundation.orderRule());
        });
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, foundation::departments).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, foundation::criteria).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, foundation::orderRule).kind());
    }

    @Test
    public void onlyAdministratorsMayChangeIt() {
        List<Runnable> writes = List.of(
                () -> foundation.addDepartment(Department.of(0, "Pharmacy")),
                () -> foundation.changeDepartment(hospital.it.withName("Informatics")),
                () -> foundation.saveCriteria(List.of(hospital.patientCare), "agreed"),
                () -> foundation.orderBy(OrderRule.WEIGHTED));
        Map<String, Integer> rows = database.rowCounts();
        for (Runnable write : writes) {
            assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, write::run).kind());
            for (Person person : new Person[] {ANNA, MANAGER}) {
                assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> hospital.as(person, write)).kind());
            }
        }
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void aNewWeightMovesEveryScore() {
        hospital.rateAll(ISSUE, 9, 1);
        assertEquals("75.0", score());
        hospital.reindexed.clear();

        hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withWeight(30)), "agreed"));

        assertEquals("50.0", score());
        assertEquals(3, hospital.revision(ISSUE));
        assertEquals(Set.of(ISSUE), hospital.reindexed);
    }

    @Test
    public void aScoreMovesOnlyIfSomebodySaysWhy() {
        List<Criterion> heavier = List.of(hospital.patientCare, hospital.cost.withWeight(30));
        assertEquals(Set.of("reason"), refusedFields(() -> foundation.saveCriteria(heavier, " ")));
        assertEquals(Set.of("reason"), refusedFields(() -> foundation.saveCriteria(heavier, "x".repeat(1001))));
        assertEquals(Set.of("reason"), refusedFields(() -> foundation.saveCriteria(List.of(hospital.patientCare), "")));
        hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withHelp("In euros")), ""));
        assertEquals(10, hospital.cost.weight());
    }

    @Test
    public void whoChangedTheWeightsAndWhyStaysOnRecord() {
        hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withWeight(30)), "A year of deficits"));
        Criterion renamed = hospital.cost.withWeight(30).withName("Cost|s").withHelp("One\nTwo");
        hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare, renamed), ""));
        hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare), "Counted elsewhere"));

        hospital.as(MANAGER, () -> {
            List<CriteriaVersion> versions = foundation.criteriaVersions(3);
            assertEquals(List.of("Counted elsewhere", "", "A year of deficits"), versions.stream().map(CriteriaVersion::reason).toList());
            assertEquals(List.of(CriterionChange.of(Optional.of(renamed), Optional.empty())), versions.get(0).changes());
            assertEquals(List.of(CriterionChange.of(Optional.of(hospital.cost), Optional.of(hospital.cost.withWeight(30)))), versions.get(2).changes());
            assertEquals("admin", versions.get(2).userKey());
            assertEquals(Hospital.NOON, versions.get(2).at());
            assertEquals("admin", foundation.author(versions.get(2)).key());
        });
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> foundation.criteriaVersions(3)).kind());
    }

    @Test
    public void whatIsNotWorkedOutAtOnceIsLeftToTheJobAndSaidUntilThen() {
        hospital.showEverythingAtOnce();
        hospital.as(ADMIN, () -> hospital.enrolment.enable(Hospital.PROJECT));
        for (long issue = 1000; issue < 1120; issue++) {
            hospital.create(issue);
            hospital.rate(ANNA, issue, hospital.it, 9, 1);
        }
        hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withWeight(30)), "agreed"));

        assertEquals(1, hospital.soon);
        hospital.as(MANAGER, () -> {
            Recomputation recomputation = foundation.recomputation().get();
            assertEquals(100, recomputation.done());
            assertEquals(120, recomputation.total());
            assertTrue(foundation.reading(() -> hospital.ranking.whole(Scope.everything(), OptionalInt.empty())).isRecomputing());
        });
        Hospital restarted = hospital.restarted(database);
        restarted.upkeep.catchUp();
        restarted.as(MANAGER, () -> {
            assertEquals(Optional.empty(), restarted.foundation.recomputation());
            assertFalse(restarted.foundation.reading(() -> restarted.ranking.whole(Scope.everything(), OptionalInt.empty())).isRecomputing());
        });
        assertEquals("50.0", restarted.standings.of(restarted.issue(1119)).get().score().map(Object::toString).get());
    }

    @Test
    public void whatIsReadWhileTheyAreWorkedOutAgainIsNeverTakenForTheWhole() {
        hospital.rateAll(ISSUE, 9, 1);
        hospital.as(MANAGER, () -> {
            assertFalse(foundation.reading(hospital::toString).isRecomputing());
            assertTrue("it begins meanwhile", foundation.reading(() -> written(OrderRule.WEIGHTED)).isRecomputing());
            assertTrue("it ends meanwhile", foundation.reading(() -> hospital.upkeep.recomputeAll()).isRecomputing());

            Deque<OrderRule> changes = new ArrayDeque<>(List.of(OrderRule.PATIENT_CARE_FIRST));
            Reading<Integer> all = foundation.reading(() -> {
                int read = changes.size();
                if (read > 0) {
                    written(changes.remove());
                    hospital.upkeep.recomputeAll();
                }
                return read;
            });
            assertFalse(all.isRecomputing());
            assertEquals("all of it happens meanwhile: it is read once more", 0, all.value().intValue());
        });
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> foundation.reading(hospital::toString)).kind());
    }

    private OrderRule written(OrderRule rule) {
        hospital.foundationStore.save(rule, "admin", Hospital.NOON);
        return rule;
    }

    @Test
    public void aFewAreWorkedOutAtOnce() {
        hospital.rateAll(ISSUE, 9, 1);
        hospital.as(ADMIN, () -> foundation.orderBy(OrderRule.WEIGHTED));
        assertEquals(0, hospital.soon);
        assertEquals(Optional.empty(), hospital.as(MANAGER, () -> foundation.recomputation()));
    }

    @Test
    public void anotherColourMovesNothing() {
        hospital.rateAll(ISSUE, 9, 1);
        hospital.reindexed.clear();
        hospital.as(ADMIN, () -> foundation.changeDepartment(hospital.it.withColour("#123456")));
        assertEquals(Set.of(), hospital.reindexed);
        assertEquals("#123456", hospital.as(ANNA, () -> foundation.departments()).byId(hospital.it.id()).get().colour());
    }

    @Test
    public void aDepartmentThatJoinsHasToBeAsked() {
        hospital.rateAll(ISSUE, 9, 9);
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        assertEquals(Consensus.AGREED, hospital.agree(ELI, ISSUE, hospital.purchasing).consensus());

        Department pharmacy = hospital.as(ADMIN, () -> foundation.addDepartment(Department.of(0, "Pharmacy")));

        assertEquals(Consensus.AWAITING_ASSESSMENT, hospital.standings.of(hospital.issue(ISSUE)).get().consensus());
        assertEquals(4, hospital.revision(ISSUE));
        assertEquals(List.of(Change.of(Change.What.DEPARTMENT, pharmacy.id(), 0, "", "Pharmacy")),
                hospital.store.changesSince(ISSUE, 3, 10).stream().map(entry -> entry.change()).toList());
        assertEquals("admin", hospital.store.changesSince(ISSUE, 3, 10).get(0).userKey());
    }

    @Test
    public void aDepartmentThatLeavesIsNoLongerWaitedForAndItsWordsStayOnRecord() {
        hospital.showEverythingAtOnce();
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.rate(CHEN, ISSUE, hospital.radiology, 9, 9);

        hospital.as(ADMIN, () -> foundation.changeDepartment(hospital.radiology.withActive(false)));
        assertEquals("50.0", score());
        assertEquals(1, hospital.as(MANAGER, () -> hospital.partnership.view("RAD-7")).assessed());

        hospital.as(ADMIN, () -> foundation.changeDepartment(hospital.radiology));
        assertEquals("75.0", score());
        assertEquals(4, hospital.revision(ISSUE));
    }

    @Test
    public void aDepartmentThatIsNotThereCannotBeChanged() {
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(ADMIN, () -> foundation.changeDepartment(hospital.it.withId(999))));
        assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    }

    @Test
    public void badValuesAreRefusedForTheirFields() {
        assertEquals(Set.of("name"), refusedFields(() -> foundation.addDepartment(Department.of(0, "it"))));
        assertEquals(Set.of("weight"), refusedFields(() -> foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withWeight(31)), "agreed")));
        assertEquals(Set.of("criteria"), refusedFields(() -> foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withId(999)), "agreed")));
        assertTrue(refusedFields(() -> foundation.saveCriteria(List.of(), "agreed")).size() == 1);
    }

    @Test
    public void aCriterionThatWasRatedOnStaysOnRecord() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        Map<String, Integer> rows = database.rowCounts();
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare), "agreed")));
        assertEquals(Message.of("joint-priority.refusal.rated-criterion", "Cost"), refusal.fields().get("criteria"));
        assertEquals(rows, database.rowCounts());

        Criteria saved = hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare, hospital.cost.withActive(false)), "agreed"));
        assertEquals(1, saved.size());
        assertEquals(2, saved.all().size());
    }

    @Test
    public void aCriterionThatNobodyRatedOnCanGo() {
        Criteria saved = hospital.as(ADMIN, () -> foundation.saveCriteria(List.of(hospital.patientCare), "agreed"));
        assertEquals(List.of("Patient care"), saved.all().stream().map(Criterion::name).toList());
    }

    private Set<String> refusedFields(Runnable write) {
        Map<String, Integer> rows = database.rowCounts();
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(ADMIN, write));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(rows, database.rowCounts());
        return refusal.fields().keySet();
    }

    private String score() {
        return hospital.standings.of(hospital.issue(ISSUE)).flatMap(standing -> standing.score()).map(Object::toString).orElse("");
    }
}
