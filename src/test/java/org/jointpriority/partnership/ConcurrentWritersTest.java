package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.storage.HistoryEntry;
import org.jointpriority.storage.Kept;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** People who save at the same time, on one node and on several. */
public class ConcurrentWritersTest extends DatabaseTest {
    private static final long ISSUE = 7;
    private static final int ROUNDS = 8;

    private Hospital hospital;
    private Hospital otherNode;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.create(ISSUE);
        otherNode = hospital.restarted(database);
    }

    @After
    public void sendEverybodyHome() {
        threads.shutdownNow();
    }

    @Test
    public void ofTwoWhoSawTheSameOneWinsAndTheOtherIsToldWhatChanged() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int seen = hospital.revision(ISSUE);
            int value = 1 + round % 9;
            List<Object> results = together(
                    () -> hospital.as(ANNA, () -> hospital.partnership.rate("7", seen, hospital.it.id(), rating(value))),
                    () -> otherNode.as(CHEN, () -> otherNode.partnership.rate("7", seen, otherNode.radiology.id(), rating(value))));

            List<Refusal> refused = results.stream().filter(Refusal.class::isInstance).map(Refusal.class::cast).toList();
            assertEquals("round " + round + ": " + results, 1, refused.size());
            assertEquals(Refusal.Kind.CONFLICT, refused.get(0).kind());
            boolean annaWon = results.get(0) instanceof PartnershipView;
            Department winner = annaWon ? hospital.it : hospital.radiology;
            List<Change> since = refused.get(0).conflict().get().since().stream().map(RecordedChange::change).toList();
            assertEquals(List.of(winner.id()), since.stream().map(Change::departmentId).toList());
            JointPriority kept = hospital.store.load(ISSUE).priority();
            assertEquals(seen + 1, kept.revision());
            assertEquals(Optional.of(Rating.of(value)), kept.assessments().of(winner.id()).ratingOf(hospital.cost.id()));
        }
    }

    @Test
    public void whoeverTriesAgainGetsThroughAndNothingIsLost() throws Exception {
        int times = 6;
        together(
                () -> rateUntilSaved(hospital, ANNA, hospital.it, times),
                () -> rateUntilSaved(otherNode, CHEN, hospital.radiology, times),
                () -> rateUntilSaved(hospital.restarted(database), ELI, hospital.purchasing, times))
                .forEach(result -> assertEquals("saved", result));

        JointPriority kept = hospital.store.load(ISSUE).priority();
        assertEquals(3 * times, kept.revision());
        List<HistoryEntry> history = hospital.store.changesSince(ISSUE, 0, 1000);
        assertEquals(3 * times, history.size());
        for (Department department : List.of(hospital.it, hospital.radiology, hospital.purchasing)) {
            String last = history.stream().filter(entry -> entry.change().departmentId() == department.id())
                    .reduce((earlier, later) -> later).orElseThrow().change().to();
            assertEquals(last, kept.assessments().of(department.id()).ratingOf(hospital.cost.id()).orElseThrow().toString());
        }
        assertStandingAgrees();
    }

    @Test
    public void wordsThatMakeNoRevisionAllCount() throws Exception {
        hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        for (int round = 0; round < ROUNDS; round++) {
            CommitmentState state = round % 2 == 0 ? CommitmentState.IN_PROGRESS : CommitmentState.BLOCKED;
            List<Object> results = together(
                    () -> hospital.commit(ANNA, ISSUE, hospital.it, "Do it", state),
                    () -> otherNode.agree(CHEN, ISSUE, otherNode.radiology),
                    () -> otherNode.agree(ELI, ISSUE, otherNode.purchasing));
            results.forEach(result -> assertTrue(String.valueOf(result), result instanceof PartnershipView));
            JointPriority kept = hospital.store.load(ISSUE).priority();
            assertEquals(state, kept.commitments().get(hospital.it.id()).state());
            assertEquals(2, kept.endorsements().size());
            hospital.as(CHEN, () -> hospital.partnership.withdrawEndorsement("7", 1, hospital.radiology.id()));
            hospital.as(ELI, () -> hospital.partnership.withdrawEndorsement("7", 1, hospital.purchasing.id()));
        }
        assertStandingAgrees();
    }

    @Test
    public void theVeryFirstWordsMayComeTogether() throws Exception {
        for (long issue = 100; issue < 100 + ROUNDS; issue++) {
            long fresh = issue;
            hospital.create(fresh);
            Hospital node = hospital.restarted(database);
            List<Object> results = together(
                    () -> hospital.agree(ANNA, fresh, hospital.it),
                    () -> node.agree(CHEN, fresh, node.radiology),
                    () -> node.agree(ELI, fresh, node.purchasing));
            results.forEach(result -> assertTrue(String.valueOf(result), result instanceof PartnershipView));
            assertEquals(3, hospital.store.load(fresh).priority().endorsements().size());
        }
    }

    @Test
    public void noStandingIsLeftOnOldWeights() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long fresh = 200 + round;
            hospital.create(fresh);
            Hospital node = hospital.restarted(database);
            OrderRule rule = round % 2 == 0 ? OrderRule.WEIGHTED : OrderRule.PATIENT_CARE_FIRST;
            List<Object> results = together(
                    () -> node.rate(ANNA, fresh, node.it, 9, 1),
                    () -> node.rate(CHEN, ISSUE, node.radiology, fresh % 2 == 0 ? 3 : 4, 1),
                    () -> {
                        hospital.as(Hospital.ADMIN, () -> hospital.foundation.orderBy(rule));
                        return "ordered";
                    });
            results.forEach(result -> assertTrue(String.valueOf(result), !(result instanceof Throwable)));
            for (long issue : new long[] {ISSUE, fresh}) {
                Kept kept = hospital.store.load(issue);
                assertEquals("round " + round, Optional.of(Hospital.place(hospital.issue(issue), kept, hospital.grounds.present())), kept.placement());
            }
        }
    }

    @Test
    public void aRowThatNobodyElseCouldSeeYetIsPlacedOnTheNewWeightsToo() {
        hospital.bookkeeping.write(hospital.issue(ISSUE), "anna", sheet -> {
            sheet.apply(priority -> priority.rate(hospital.it.id(), rating(9), sheet.ground().basis().criteria().orElseThrow()));
            CompletableFuture.runAsync(() -> otherNode.as(Hospital.ADMIN, () -> otherNode.foundation.orderBy(OrderRule.WEIGHTED))).join();
            return null;
        });
        assertEquals(OrderRule.WEIGHTED, hospital.foundationStore.present().rule());
        assertStandingAgrees();
    }

    @Test
    public void aRowThatNobodyElseCouldSeeYetFollowsTheRegistryToo() {
        Department pharmacy = hospital.foundationStore.save(Department.of(0, "Pharmacy").withParticipation(Participation.WHEN_REACHED),
                "admin", Hospital.NOON);
        NetworkSystem cabinets = hospital.register(writing -> {
            int site = writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id();
            return writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "Cabinets", "Dispensing", site)
                    .withOwner(OptionalInt.of(pharmacy.id()))).value();
        });
        hospital.affect(ISSUE, Set.of(cabinets.id()));
        hospital.bookkeeping.write(hospital.issue(ISSUE), "anna", sheet -> {
            assertTrue(sheet.departments().byId(pharmacy.id()).isPresent());
            CompletableFuture.runAsync(() -> otherNode.register(writing ->
                    writing.save(RegistryTable.SYSTEMS, cabinets.id(), cabinets.withOwner(OptionalInt.empty())))).join();
            return null;
        });
        assertFalse(hospital.standings.departments(ISSUE).byId(pharmacy.id()).isPresent());
        assertStandingAgrees();
    }

    private void assertStandingAgrees() {
        Kept kept = hospital.store.load(ISSUE);
        assertEquals(Optional.of(Hospital.place(hospital.issue(ISSUE), kept, hospital.grounds.present())), kept.placement());
    }

    private String rateUntilSaved(Hospital node, Person person, Department department, int times) {
        int saved = 0;
        for (int attempt = 0; saved < times; attempt++) {
            int value = 1 + attempt % 9;
            int seen = node.revision(ISSUE);
            try {
                PartnershipView view = node.as(person, () -> node.partnership.rate("7", seen, department.id(), rating(value)));
                saved += view.revision() == seen + 1 ? 1 : 0;
            } catch (Refusal refusal) {
                assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
            }
        }
        return "saved";
    }

    private Map<Integer, Optional<Rating>> rating(int value) {
        return Map.of(hospital.cost.id(), Optional.of(Rating.of(value)));
    }

    /** Starts all at the same moment; gives what each came to, in their order: a value or what was thrown. */
    @SafeVarargs
    private List<Object> together(Callable<Object>... work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.length);
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<Object> one : work) {
            running.add(threads.submit(() -> {
                start.await();
                try {
                    return one.call();
                } catch (RuntimeException | AssertionError e) {
                    return e;
                }
            }));
        }
        List<Object> results = new ArrayList<>();
        for (Future<Object> one : running) {
            results.add(one.get());
        }
        return results;
    }
}
