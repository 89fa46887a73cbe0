package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class WorkflowStepsTest extends DatabaseTest {
    private Hospital hospital;
    private WorkflowSteps steps;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        steps = hospital.steps;
        hospital.create(1);
    }

    @Test
    public void theConsensusIsTheOneThatEverybodySees() {
        assertConsensus(Consensus.AWAITING_ASSESSMENT);
        hospital.rateAll(1, 5, 5);
        assertConsensus(Consensus.AWAITING_ENDORSEMENT);
        agreeAll();
        assertConsensus(Consensus.AGREED);
        hospital.resolve(1, true);
        assertConsensus(Consensus.AGREED);
        assertEquals(1, database.statementsOf(() -> steps.hasConsensus(hospital.issue(1), EnumSet.of(Consensus.AGREED))).size());
    }

    @Test
    public void aStepWaitsForNoJobToKnowTheConsensus() {
        hospital.rateAll(1, 5, 5);
        agreeAll();
        hospital.foundationStore.save(Department.of(0, "Pharmacy").withPosition(4), "admin", Hospital.NOON);
        assertConsensus(Consensus.AWAITING_ASSESSMENT);
    }

    @Test
    public void eachDepartmentThatTakesPartNeedsAnOwnerAndAnAssessment() {
        assertMissing("[IT, Radiology, Purchasing] [IT, Radiology, Purchasing]", OptionalLong.of(1), Set.of(), Set.of());
        hospital.rate(ANNA, 1, hospital.it, 5, 5);
        assertMissing("[Radiology] [Radiology, Purchasing]", OptionalLong.of(1), Set.of(hospital.it.id(), hospital.purchasing.id()), Set.of());
        hospital.rateAll(1, 5, 5);
        assertMissing("[IT] []", OptionalLong.of(1), Set.of(hospital.radiology.id(), hospital.purchasing.id()), Set.of());
    }

    @Test
    public void whatTheIssueAffectsOnItsWayDecidesWhoTakesPart() {
        int pharmacy = hospital.foundationStore.save(Department.of(0, "Pharmacy").withGroup("hospital-pharmacy").withPosition(4)
                .withParticipation(Participation.WHEN_REACHED), "admin", Hospital.NOON).id();
        int site = hospital.register(writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id());
        int cabinet = hospital.register(writing -> writing.save(RegistryTable.SYSTEMS, 0,
                NetworkSystem.of(0, "Cabinet", "Cabinet", site).withOwner(OptionalInt.of(pharmacy))).id());
        Set<Integer> owned = Set.of(hospital.it.id(), hospital.radiology.id(), hospital.purchasing.id());
        assertMissing("[] [IT, Radiology, Purchasing]", OptionalLong.of(1), owned, Set.of());
        assertMissing("[Pharmacy] [IT, Radiology, Purchasing, Pharmacy]", OptionalLong.of(1), owned, Set.of(cabinet));
        assertMissing("[Pharmacy] [IT, Radiology, Purchasing, Pharmacy]", OptionalLong.empty(), owned, Set.of(cabinet));
    }

    @Test
    public void aStepIsRecordedWithWhoeverTookIt() {
        hospital.rateAll(1, 5, 5);
        int revision = hospital.revision(1);
        steps.record(hospital.issue(1), "chen", "Start progress");
        RecordedChange last = last();
        assertEquals(Change.of(Change.What.STEP, 0, 0, "", "Start progress"), last.change());
        assertEquals(CHEN, last.by());
        assertEquals(revision, hospital.revision(1));
    }

    @Test
    public void afterAFreshStartEverybodyIsAskedToEndorse() {
        hospital.rateAll(1, 5, 5);
        agreeAll();
        hospital.reindexed.clear();
        steps.askAgain(hospital.issue(1), "", "Reopen");
        assertConsensus(Consensus.AWAITING_ENDORSEMENT);
        assertEquals(List.of(hospital.it.id(), hospital.radiology.id(), hospital.purchasing.id()),
                hospital.ranking().priorities().get(0).awaited().departmentIds());
        assertEquals(Change.What.ASKED_AGAIN, last().change().what());
        assertTrue(hospital.reindexed.contains(1L));

        int revision = hospital.revision(1);
        steps.askAgain(hospital.issue(1), "", "Reopen");
        assertEquals(revision, hospital.revision(1));
    }

    @Test
    public void aResolvedOneStaysWithTheDepartmentsThatItWasResolvedWith() {
        hospital.rateAll(1, 5, 5);
        agreeAll();
        hospital.resolve(1, true);
        hospital.upkeep.issueChanged(1, "anna");
        hospital.foundationStore.save(hospital.purchasing.withActive(false), "admin", Hospital.NOON);
        steps.record(hospital.issue(1), "anna", "File");
        assertEquals(Change.What.STEP, last().change().what());
        assertEquals(Set.of(hospital.it.id(), hospital.radiology.id(), hospital.purchasing.id()), hospital.store.load(1).placement().orElseThrow().participants());
    }

    private void agreeAll() {
        hospital.agree(ANNA, 1, hospital.it);
        hospital.agree(CHEN, 1, hospital.radiology);
        hospital.agree(ELI, 1, hospital.purchasing);
    }

    private void assertConsensus(Consensus expected) {
        for (Consensus each : Consensus.values()) {
            assertEquals(each.name(), each == expected, steps.hasConsensus(hospital.issue(1), EnumSet.of(each)));
        }
        assertFalse(steps.hasConsensus(hospital.issue(1), EnumSet.complementOf(EnumSet.of(expected))));
    }

    private void assertMissing(String expected, OptionalLong issueId, Set<Integer> owned, Set<Integer> affected) {
        WorkflowSteps.Missing missing = steps.missing(issueId, owned, affected);
        assertEquals(expected, names(missing.owners()) + " " + names(missing.assessments()));
    }

    private RecordedChange last() {
        List<RecordedChange> changes = hospital.as(ANNA, () -> hospital.partnership.latest("1", 1)).changes();
        return changes.get(changes.size() - 1);
    }

    private static List<String> names(List<Department> departments) {
        return departments.stream().map(Department::name).toList();
    }
}
