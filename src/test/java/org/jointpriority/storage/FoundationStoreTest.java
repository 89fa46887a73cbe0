package org.jointpriority.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.storage.rows.DepartmentRow;
import org.jointpriority.storage.rows.HistoryRow;
import org.junit.Before;
import org.junit.Test;

public class FoundationStoreTest extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private FoundationStore store;

    @Before
    public void open() {
        store = onAnotherNode();
    }

    @Test
    public void beforeTheSetUpThereIsNothing() {
        assertEquals(0, store.basis().departments().size());
        assertEquals(Optional.empty(), store.basis().criteria());
        assertEquals(OrderRule.PATIENT_CARE_FIRST, store.basis().rule());
    }

    @Test
    public void departmentsComeBackAsTheyWereSaved() {
        Department radiology = save(Department.of(0, "Radiologie \uD83C\uDFE5").withGroup("hospital-radiology").withColour("#00875a")
                .withPosition(2).withOwnerFieldId("customfield_10100"));
        Department it = save(Department.of(0, "IT").withPosition(1).withActive(false));
        Department pharmacy = save(Department.of(0, "Pharmacy").withPosition(3).withParticipation(Participation.WHEN_REACHED));

        assertEquals(List.of(it, radiology, pharmacy), departments(onAnotherNode()));
    }

    @Test
    public void departmentsFromBeforeTheyCouldChooseAlwaysTakePart() {
        Department it = save(Department.of(0, "IT"));
        DepartmentRow row = database.activeObjects().find(DepartmentRow.class)[0];
        row.setParticipation(null);
        row.save();
        assertEquals(List.of(it), departments(onAnotherNode()));
    }

    @Test
    public void aDepartmentCanBeChanged() {
        Department it = save(Department.of(0, "IT"));
        Department changed = save(it.withName("Informatics").withGroup("hospital-it").withActive(false));
        assertEquals(List.of(changed), departments(store));
    }

    @Test
    public void aNameCanBeHadOnlyOnce() {
        save(Department.of(0, "Radiology"));
        Map<String, Integer> rows = database.rowCounts();
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> save(Department.of(0, "RADIOLOGY")));
        assertEquals(Reason.DUPLICATE, refusal.reason());
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void criteriaComeBackAsTheyWereSaved() {
        Criteria saved = save(List.of(
                Criterion.of(0, "Patient care", 35).withPatientCare(true).withHelp("x".repeat(1000)).withMeanings("low", "", "high"),
                Criterion.of(0, "Cost \u202E", 10).withPosition(1).withActive(false)));
        assertEquals(Optional.of(saved), onAnotherNode().basis().criteria());
    }

    @Test
    public void twoCriteriaCanSwapTheirNamesAndOneCanGo() {
        List<Criterion> saved = save(List.of(Criterion.of(0, "Patient care", 35).withPatientCare(true),
                Criterion.of(0, "Cost", 10).withPosition(1), Criterion.of(0, "Access", 10).withPosition(2),
                Criterion.of(0, "Reuse", 10).withPosition(3))).all();
        Criteria swapped = save(List.of(saved.get(0), saved.get(1).withName("Access"), saved.get(2).withName("Cost")));
        assertEquals(List.of("Patient care", "Access", "Cost"), swapped.all().stream().map(Criterion::name).toList());
        assertEquals(Optional.of(swapped), onAnotherNode().basis().criteria());
    }

    @Test
    public void aCriterionThatIsNotThereCannotBeChanged() {
        save(List.of(Criterion.of(0, "Patient care", 35).withPatientCare(true)));
        InvalidValue refusal = assertThrows(InvalidValue.class,
                () -> save(List.of(Criterion.of(999, "Patient care", 35).withPatientCare(true))));
        assertEquals(Reason.UNKNOWN, refusal.reason());
    }

    @Test
    public void theOrderRuleIsRemembered() {
        store.save(OrderRule.WEIGHTED, "admin", NOON);
        assertEquals(OrderRule.WEIGHTED, onAnotherNode().basis().rule());
    }

    @Test
    public void readingCostsNothingOnceItIsKnown() {
        save(Department.of(0, "IT"));
        store.basis();
        assertEquals(List.of(), database.statementsOf(store::basis));
        assertEquals(1, database.statementsOf(store::present).size());
    }

    @Test
    public void whatAnotherNodeWroteIsNoticedBeforeAnythingIsWorkedOut() {
        store.basis();
        onAnotherNode().save(Department.of(0, "IT"), "admin", NOON);
        assertEquals(0, store.basis().departments().size());
        assertEquals(1, store.present().departments().size());
        assertEquals(1, store.basis().departments().size());
    }

    @Test
    public void onlyWhatMovesStandingsCountsForThem() {
        Department it = save(Department.of(0, "IT"));
        List<Criterion> criteria = save(List.of(Criterion.of(0, "Patient care", 35).withPatientCare(true), Criterion.of(0, "Cost", 5))).all();
        int version = store.present().standingsVersion();

        Department named = save(it.withName("Informatics").withColour("#123456").withGroup("it").withPosition(4));
        save(List.of(criteria.get(0).withHelp("What it means"), criteria.get(1).withName("Money")));
        assertEquals(version, store.present().standingsVersion());

        save(named.withActive(false));
        assertEquals(version + 3, store.present().standingsVersion());
        save(List.of(criteria.get(0), criteria.get(1).withWeight(6)));
        assertEquals(version + 4, store.present().standingsVersion());
        store.save(OrderRule.WEIGHTED, "admin", NOON);
        assertEquals(version + 5, store.present().standingsVersion());
    }

    @Test
    public void savingTheSameAgainIsNoChange() {
        Department it = save(Department.of(0, "IT"));
        List<Criterion> criteria = save(List.of(Criterion.of(0, "Patient care", 35).withPatientCare(true))).all();
        Map<String, Integer> rows = database.rowCounts();
        int version = store.present().version();

        save(it);
        save(criteria);
        store.save(OrderRule.PATIENT_CARE_FIRST, "admin", NOON);

        assertEquals(rows, database.rowCounts());
        assertEquals(version, store.present().version());
    }

    @Test
    public void everyChangeIsOnRecordWithWhoMadeIt() {
        List<Criterion> criteria = save(List.of(Criterion.of(0, "Patient care", 35).withPatientCare(true))).all();
        save(List.of(criteria.get(0).withWeight(40)));
        HistoryRow[] history = database.activeObjects().find(HistoryRow.class);
        assertEquals(2, history.length);
        assertEquals("CRITERION", history[1].getWhat());
        assertEquals("35\ntrue\n0\ntrue\nPatient care\n\n\n\n", history[1].getFromText());
        assertEquals("40\ntrue\n0\ntrue\nPatient care\n\n\n\n", history[1].getToText());
        assertEquals("admin", history[1].getUserKey());
    }

    @Test
    public void administratorsOnSeveralNodesDoNotOverwriteOneAnother() throws Exception {
        int count = 6;
        ExecutorService administrators = Executors.newFixedThreadPool(count);
        try {
            List<Callable<Optional<Department>>> writes = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                // Three names, each twice: the second one of a name has to be refused.
                Department department = Department.of(0, "Department " + number / 2);
                FoundationStore node = onAnotherNode();
                writes.add(() -> {
                    try {
                        return Optional.of(node.save(department, "admin", NOON));
                    } catch (InvalidValue | Overtaken e) {
                        return Optional.empty();
                    }
                });
            }
            int saved = 0;
            for (Future<Optional<Department>> write : administrators.invokeAll(writes)) {
                saved += write.get().isPresent() ? 1 : 0;
            }
            assertEquals(saved, departments(onAnotherNode()).size());
            assertEquals(saved, onAnotherNode().basis().version());
        } finally {
            administrators.shutdownNow();
        }
    }

    private FoundationStore onAnotherNode() {
        return new FoundationStore(database.activeObjects(), new Transactions(database.activeObjects()), new OneNodeCaches());
    }

    private Department save(Department department) {
        return store.save(department, "admin", NOON);
    }

    private Criteria save(List<Criterion> criteria) {
        return store.save(criteria, "", "admin", NOON);
    }

    private static List<Department> departments(FoundationStore store) {
        return StreamSupport.stream(store.present().departments().spliterator(), false).toList();
    }
}
