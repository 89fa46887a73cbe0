package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.NOON;
import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class UpkeepTest extends DatabaseTest {
    private static final long ISSUE = 7;

    private Hospital hospital;
    private Upkeep upkeep;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        upkeep = hospital.upkeep;
        hospital.create(ISSUE);
    }

    @Test
    public void otherOwnersAreOneNewRevision() {
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna", hospital.radiology.id(), "chen"));
        upkeep.issueChanged(ISSUE, "manager");
        assertEquals(1, hospital.revision(ISSUE));
        assertEquals(Map.of(hospital.it.id(), "anna", hospital.radiology.id(), "chen"), hospital.store.load(ISSUE).priority().owners());
        assertEquals(List.of("manager", "manager"), hospital.store.changesSince(ISSUE, 0, 10).stream().map(entry -> entry.userKey()).toList());

        hospital.owners(ISSUE, Map.of(hospital.it.id(), "ben"));
        upkeep.issueChanged(ISSUE, "");
        assertEquals(2, hospital.revision(ISSUE));
        assertEquals(List.of(Change.of(Change.What.OWNER, hospital.it.id(), 0, "anna", "ben"),
                Change.of(Change.What.OWNER, hospital.radiology.id(), 0, "chen", "")),
                hospital.store.changesSince(ISSUE, 1, 10).stream().map(entry -> entry.change()).toList());
    }

    @Test
    public void whatDoesNotConcernUsIsNoRevision() {
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna"));
        upkeep.issueChanged(ISSUE, "anna");
        Map<String, Integer> rows = database.rowCounts();
        hospital.reindexed.clear();
        upkeep.issueChanged(ISSUE, "anna");
        assertEquals(1, hospital.revision(ISSUE));
        assertEquals(rows, database.rowCounts());
        assertEquals(Set.of(), hospital.reindexed);
    }

    @Test
    public void anotherDueDateMovesThePlaceAndIsNoRevision() {
        hospital.create(8);
        hospital.rateAll(ISSUE, 5, 5);
        hospital.rateAll(8, 5, 5);
        assertEquals("RAD-7", hospital.ranking().priorities().get(0).issue().key().toString());
        hospital.due(8, LocalDate.of(2026, 12, 24));
        upkeep.issueChanged(8, "anna");
        assertEquals("RAD-8", hospital.ranking().priorities().get(0).issue().key().toString());
        assertEquals(Optional.of(Deadline.ofDueDate(LocalDate.of(2026, 12, 24))), standing(8).nearest());
        assertEquals(3, hospital.revision(8));
    }

    @Test
    public void aMovedIssueTakesItsWordsAlong() {
        hospital.rateAll(ISSUE, 5, 5);
        hospital.move(ISSUE, "NET-3", 10_500);
        upkeep.issueChanged(ISSUE, "anna");
        assertEquals(10_500, standing(ISSUE).projectId());
        assertEquals(3, hospital.as(MANAGER, () -> hospital.partnership.view("NET-3")).assessed());
        assertEquals(Set.of(ISSUE), hospital.store.placesIn(Set.of(10_500L), OptionalInt.empty()).keySet());
    }

    @Test
    public void anIssueThatIsNoJointPriorityCostsNothing() {
        hospital.joint(ISSUE, false);
        assertEquals(List.of(), database.statementsOf(() -> upkeep.issueChanged(ISSUE, "anna")));
        assertEquals(List.of(), database.statementsOf(() -> upkeep.issueChanged(999, "anna")));
    }

    @Test
    public void nothingIsKeptOfADeletedIssue() {
        Map<String, Integer> rows = database.rowCounts();
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna"));
        upkeep.issueChanged(ISSUE, "anna");
        hospital.rateAll(ISSUE, 5, 5);
        hospital.commit(ANNA, ISSUE, hospital.it, "Do it", CommitmentState.PLANNED);
        hospital.agree(ANNA, ISSUE, hospital.it);

        hospital.delete(ISSUE);
        upkeep.issueDeleted(ISSUE);

        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void nothingIsKeptOfADeletedProject() {
        hospital.as(ADMIN, () -> hospital.enrolment.enable(Hospital.PROJECT));
        hospital.as(ADMIN, () -> hospital.enrolment.enable(10_500));
        hospital.create(8);
        hospital.create(9);
        hospital.move(9, "NET-9", 10_500);
        for (long issue = 7; issue <= 9; issue++) {
            hospital.rate(ANNA, issue, hospital.it, 5, 5);
        }

        upkeep.projectDeleted(Hospital.PROJECT);

        assertEquals(Set.of(9L), hospital.store.placementsOf(List.of(7L, 8L, 9L)).keySet());
        assertEquals(1, hospital.revision(9));
        assertEquals(0, hospital.revision(7));
        assertEquals(Set.of(10_500L), hospital.enrolment.projects());
    }

    @Test
    public void aResolvedOneStaysAsItWas() {
        hospital.rateAll(ISSUE, 9, 9);
        hospital.resolve(ISSUE, true);
        upkeep.issueChanged(ISSUE, "anna");
        Standing resolved = standing(ISSUE);

        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna"));
        upkeep.issueChanged(ISSUE, "anna");
        hospital.as(ADMIN, () -> hospital.foundation.addDepartment(Department.of(0, "Pharmacy")));

        assertEquals(3, hospital.revision(ISSUE));
        assertEquals(resolved, standing(ISSUE));
        assertEquals(resolved.consensus(), hospital.as(MANAGER, () -> hospital.partnership.view("RAD-7")).consensus());
        assertEquals(3, hospital.as(MANAGER, () -> hospital.partnership.view("RAD-7")).departments().size());
    }

    @Test
    public void aReopenedOneCatchesUp() {
        hospital.rateAll(ISSUE, 9, 9);
        hospital.resolve(ISSUE, true);
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna"));
        upkeep.issueChanged(ISSUE, "anna");
        hospital.as(ADMIN, () -> hospital.foundation.addDepartment(Department.of(0, "Pharmacy")));

        hospital.resolve(ISSUE, false);
        upkeep.issueChanged(ISSUE, "anna");

        assertEquals(5, hospital.revision(ISSUE));
        assertEquals(4, standing(ISSUE).departments());
    }

    @Test
    public void whatACrashInterruptedIsFinishedAfterwards() {
        hospital.create(8);
        hospital.rateAll(ISSUE, 6, 9);
        hospital.rateAll(8, 7, 1);
        // The rule was committed, then the power went.
        hospital.foundationStore.save(OrderRule.WEIGHTED, "admin", NOON);

        Hospital restarted = hospital.restarted(database);
        assertEquals(2, restarted.upkeep.recomputeAll());
        assertEquals(0, restarted.upkeep.recomputeAll());

        assertEquals(List.of("RAD-7", "RAD-8"), restarted.ranking().priorities().stream().map(line -> line.issue().key().toString()).toList());
        assertEquals(Set.of(7L, 8L), restarted.reindexed);
    }

    @Test
    public void anInterruptedDepartmentJoinsAfterwardsOnce() {
        hospital.rateAll(ISSUE, 5, 5);
        hospital.foundationStore.save(Department.of(0, "Pharmacy"), "admin", NOON);

        Hospital restarted = hospital.restarted(database);
        restarted.upkeep.recomputeAll();
        restarted.upkeep.recomputeAll();

        assertEquals(4, restarted.revision(ISSUE));
        assertEquals(4, standing(ISSUE).departments());
    }

    @Test
    public void oneThatCannotBeWorkedOutDoesNotHoldUpTheOthers() {
        hospital.create(8);
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.rate(CHEN, 8, hospital.radiology, 5, 5);
        hospital.foundationStore.save(OrderRule.WEIGHTED, "admin", NOON);
        hospital.joint(ISSUE, false);
        hospital.indexIsBroken = true;

        assertEquals(2, upkeep.recomputeAll());

        hospital.joint(ISSUE, true);
        assertEquals(List.of(ISSUE), hospital.store.placedOtherwise(hospital.foundationStore.present(), Long.MIN_VALUE, 10));
        assertEquals(1, upkeep.recomputeAll());
    }

    @Test
    public void oneThatJiraCannotReadDoesNotHoldUpTheOthers() {
        hospital.create(8);
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.rate(ANNA, 8, hospital.it, 5, 5);
        hospital.foundationStore.save(OrderRule.WEIGHTED, "admin", NOON);
        hospital.unreadable.add(ISSUE);

        assertEquals(2, upkeep.recomputeAll());

        assertEquals(List.of(ISSUE), hospital.store.placedOtherwise(hospital.foundationStore.present(), Long.MIN_VALUE, 10));
    }

    @Test
    public void afterAStopWhatCannotBeWorkedOutIsTriedOnce() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.foundationStore.save(OrderRule.WEIGHTED, "admin", NOON);
        hospital.unreadable.add(ISSUE);
        assertEquals(1, upkeep.resume());
        assertEquals(1, hospital.unread);

        hospital.unreadable.clear();
        upkeep.catchUp();
        assertEquals(List.of(), hospital.store.placedOtherwise(hospital.foundationStore.present(), Long.MIN_VALUE, 10));
    }

    @Test
    public void afterAStopNobodyIsTrustedThatEverythingWasDone() {
        hospital.rate(ANNA, ISSUE, hospital.it, 5, 5);
        hospital.foundationStore.save(OrderRule.WEIGHTED, "admin", NOON);
        hospital.foundationStore.settled(hospital.foundationStore.present());
        upkeep.catchUp();
        assertEquals(1, upkeep.resume());
        assertEquals(0, upkeep.resume());
    }

    @Test
    public void workingOutAgainCostsTwoStatementsEach() {
        rateUpTo(5);
        int five = statementsOfANewRule(OrderRule.WEIGHTED);
        rateUpTo(25);
        assertEquals(2 * 20, statementsOfANewRule(OrderRule.PATIENT_CARE_FIRST) - five);
    }

    private void rateUpTo(long last) {
        for (long issue = 1; issue <= last; issue++) {
            hospital.create(issue);
            hospital.rate(ANNA, issue, hospital.it, 5, 5);
        }
    }

    private int statementsOfANewRule(OrderRule rule) {
        hospital.foundationStore.save(rule, "admin", NOON);
        return database.statementsOf(upkeep::recomputeAll).size();
    }

    @Test
    public void anEnabledProjectTakesOverWhatHappenedMeanwhile() {
        hospital.rateAll(ISSUE, 5, 5);
        hospital.joint(ISSUE, false);
        hospital.due(ISSUE, LocalDate.of(2026, 12, 24));
        upkeep.issueChanged(ISSUE, "anna");
        hospital.joint(ISSUE, true);

        upkeep.projectEnabled(Hospital.PROJECT);

        assertEquals(Optional.of(Deadline.ofDueDate(LocalDate.of(2026, 12, 24))), standing(ISSUE).nearest());
        assertEquals(3, hospital.revision(ISSUE));
    }

    private Standing standing(long issue) {
        return hospital.standings.of(hospital.issue(issue)).orElseThrow();
    }
}
