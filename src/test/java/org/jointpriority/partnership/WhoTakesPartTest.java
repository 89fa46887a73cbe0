package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.NOON;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.Change.What;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

/** Pharmacy takes part only when it is reached: it owns the cabinets, which get their orders from the EMR. */
public class WhoTakesPartTest extends DatabaseTest {
    private static final long ISSUE = 7;
    private static final List<String> THREE = List.of("IT", "Radiology", "Purchasing");
    private static final List<String> FOUR = List.of("IT", "Radiology", "Purchasing", "Pharmacy");

    private Hospital hospital;
    private Department pharmacy;
    private NetworkSystem emr;
    private NetworkSystem cabinets;
    private NetworkSystem scanner;
    private int orders;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        pharmacy = hospital.foundationStore.save(Department.of(0, "Pharmacy").withGroup("hospital-pharmacy").withPosition(4)
                .withParticipation(Participation.WHEN_REACHED), "admin", NOON);
        hospital.register(writing -> {
            int site = writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id();
            emr = writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "EMR", "EMR", site)).value();
            cabinets = writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "Cabinets", "Dispensing", site)
                    .withOwner(OptionalInt.of(pharmacy.id()))).value();
            scanner = writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "Scanner", "CT", site)).value();
            orders = writing.save(RegistryTable.DEPENDENCIES, 0, Dependency.of(0, emr.id(), cabinets.id(), Flow.HL7_V2)).id();
            return null;
        });
        hospital.create(ISSUE);
    }

    @Test
    public void aDepartmentThatIsNotReachedIsNotAsked() {
        affect(scanner);
        assertEquals(THREE, takingPart());
        hospital.rateAll(ISSUE, 5, 5);
        agreeAll();
        assertEquals(Consensus.AGREED, hospital.standings.of(hospital.issue(ISSUE)).get().consensus());
        assertEquals(3, hospital.ranking().priorities().get(0).standing().departments());
    }

    @Test
    public void aDepartmentJoinsWithTheSystemThatReachesIt() {
        hospital.rateAll(ISSUE, 5, 5);
        agreeAll();
        int before = hospital.revision(ISSUE);
        affect(emr);
        assertEquals(FOUR, takingPart());
        assertEquals(List.of(Change.of(What.AFFECTED_SYSTEM, 0, emr.id(), "", Integer.toString(emr.id())),
                Change.of(What.DEPARTMENT, pharmacy.id(), 0, "", "Pharmacy")), changesSince(before));
        assertEquals(Consensus.AWAITING_ASSESSMENT, hospital.standings.of(hospital.issue(ISSUE)).get().consensus());
        assertEquals(4, hospital.ranking().priorities().get(0).standing().departments());
    }

    @Test
    public void aDepartmentThatWasThereFromTheBeginningDoesNotJoin() {
        affect(cabinets);
        assertEquals(FOUR, takingPart());
        assertEquals(List.of(What.AFFECTED_SYSTEM), changesSince(0).stream().map(Change::what).toList());
    }

    @Test
    public void aDepartmentLeavesAgainAndItsWordsStayOnRecord() {
        affect(emr);
        hospital.rateAll(ISSUE, 5, 5);
        int before = hospital.revision(ISSUE);
        affect(scanner);
        assertEquals(THREE, takingPart());
        assertEquals(Change.of(What.DEPARTMENT, pharmacy.id(), 0, "Pharmacy", ""), changesSince(before).get(2));
        assertEquals(Consensus.AWAITING_ENDORSEMENT, hospital.standings.of(hospital.issue(ISSUE)).get().consensus());
    }

    @Test
    public void theRegistryDecidesToo() {
        affect(emr);
        int before = hospital.revision(ISSUE);
        hospital.register(writing -> {
            writing.delete(RegistryTable.DEPENDENCIES, orders);
            return null;
        });
        assertEquals(THREE, takingPart());
        assertEquals(List.of(Change.of(What.DEPARTMENT, pharmacy.id(), 0, "Pharmacy", "")), changesSince(before));
        assertEquals(Set.of(), hospital.registryStore.pending());
    }

    @Test
    public void theRegistryMovesOnlyThoseThatItConcerns() {
        hospital.create(8);
        affect(emr);
        hospital.affect(8, Set.of(scanner.id()));
        hospital.upkeep.issueChanged(8, "anna");
        int touched = hospital.revision(8);
        hospital.reindexed.clear();
        hospital.register(writing -> writing.save(RegistryTable.SYSTEMS, cabinets.id(), cabinets.withRetired(true)));
        assertEquals(Set.of(ISSUE), hospital.reindexed);
        assertEquals(touched, hospital.revision(8));
        hospital.reindexed.clear();
        hospital.register(writing -> writing.save(RegistryTable.SYSTEMS, scanner.id(), scanner.withName("CT 2").withNotes("In the cellar")));
        assertEquals(Set.of(), hospital.reindexed);
    }

    @Test
    public void theRegistryAsksNoMoreOfTheDatabaseForThoseThatItDoesNotConcern() {
        affect(emr);
        int few = statementsOfANewOwner(OptionalInt.empty());
        for (long issue = 20; issue < 40; issue++) {
            hospital.create(issue);
            hospital.affect(issue, Set.of(scanner.id()));
            hospital.upkeep.issueChanged(issue, "anna");
        }
        statementsOfANewOwner(OptionalInt.of(pharmacy.id()));
        assertEquals(few, statementsOfANewOwner(OptionalInt.empty()));
    }

    private int statementsOfANewOwner(OptionalInt owner) {
        // As long as nobody writes it is known to everybody who looks.
        hospital.grounds.known();
        return database.statementsOf(() -> hospital.register(writing ->
                writing.save(RegistryTable.SYSTEMS, cabinets.id(), cabinets.withOwner(owner)))).size();
    }

    @Test
    public void whatAPowerCutLeftUndoneIsDoneLater() {
        affect(emr);
        hospital.registryStore.write("admin", NOON, writing -> writing.save(RegistryTable.SYSTEMS, cabinets.id(), cabinets.withRetired(true)));
        assertEquals(1, hospital.registryStore.pending().size());
        int before = hospital.revision(ISSUE);

        Hospital after = hospital.restarted(database);
        after.upkeep.catchUp();

        assertEquals(List.of(Change.of(What.DEPARTMENT, pharmacy.id(), 0, "Pharmacy", "")), changesSince(before));
        assertEquals(Set.of(), after.registryStore.pending());
    }

    @Test
    public void untilThenADepartmentThatIsReachedByNowIsShownNobodysRatings() {
        affect(scanner);
        hospital.rateAll(ISSUE, 5, 5);
        hospital.upkeep.recomputeAll();
        assertEquals("50.0", purchasingInTheEyesOfPharmacy());
        hospital.registryStore.write("admin", NOON, writing -> writing.save(RegistryTable.SYSTEMS, scanner.id(),
                scanner.withOwner(OptionalInt.of(pharmacy.id()))));
        assertEquals("hidden", purchasingInTheEyesOfPharmacy());
        hospital.upkeep.catchUp();
        assertEquals(FOUR, takingPart());
        assertEquals("hidden", purchasingInTheEyesOfPharmacy());
    }

    private String purchasingInTheEyesOfPharmacy() {
        RankedJointPriority line = hospital.as(Hospital.PIA, () -> hospital.ranking.whole(Scope.everything(), OptionalInt.of(hospital.purchasing.id())))
                .priorities().get(0);
        return line.isOwnHidden() ? "hidden" : line.ownScore().get().toString();
    }

    @Test
    public void whatCouldNotBeDoneIsTriedAgain() {
        affect(emr);
        hospital.unreadable.add(ISSUE);
        hospital.register(writing -> writing.save(RegistryTable.SYSTEMS, cabinets.id(), cabinets.withRetired(true)));
        assertEquals(1, hospital.registryStore.pending().size());
        hospital.upkeep.catchUp();
        assertEquals(1, hospital.registryStore.pending().size());
        hospital.unreadable.clear();
        hospital.upkeep.catchUp();
        assertEquals(Set.of(), hospital.registryStore.pending());
        assertEquals(THREE, takingPart());
    }

    @Test
    public void aResolvedJointPriorityStaysWithItsDepartments() {
        affect(emr);
        int before = hospital.revision(ISSUE);
        hospital.resolve(ISSUE, true);
        hospital.upkeep.issueChanged(ISSUE, "anna");
        hospital.register(writing -> writing.save(RegistryTable.SYSTEMS, cabinets.id(), cabinets.withRetired(true)));
        assertEquals(FOUR, takingPart());
        assertEquals(before, hospital.revision(ISSUE));
        hospital.resolve(ISSUE, false);
        hospital.upkeep.issueChanged(ISSUE, "anna");
        assertEquals(THREE, takingPart());
    }

    @Test
    public void anotherKindOfParticipationMovesEveryJointPriority() {
        hospital.rateAll(ISSUE, 5, 5);
        int before = hospital.revision(ISSUE);
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(pharmacy.withParticipation(Participation.ALWAYS)));
        assertEquals(FOUR, takingPart());
        assertEquals(List.of(Change.of(What.DEPARTMENT, pharmacy.id(), 0, "", "Pharmacy")), changesSince(before));
    }

    @Test
    public void nobodySpeaksForADepartmentThatDoesNotTakePart() {
        affect(scanner);
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.rate(Hospital.PIA, ISSUE, pharmacy, 5, 5));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals("joint-priority.refusal.not-taking-part", refusal.text().get().key());
        affect(cabinets);
        hospital.rate(Hospital.PIA, ISSUE, pharmacy, 5, 5);
    }

    private void affect(NetworkSystem system) {
        hospital.affect(ISSUE, Set.of(system.id()));
        hospital.upkeep.issueChanged(ISSUE, "anna");
    }

    private void agreeAll() {
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        hospital.agree(ELI, ISSUE, hospital.purchasing);
    }

    private List<String> takingPart() {
        List<String> shared = new ArrayList<>();
        hospital.standings.departments(ISSUE).forEach(department -> shared.add(department.name()));
        PartnershipView view = hospital.as(MANAGER, () -> hospital.partnership.view(Long.toString(ISSUE)));
        assertEquals(shared, view.departments().stream().map(part -> part.department().name()).toList());
        return shared;
    }

    private List<Change> changesSince(int revision) {
        return hospital.store.changesSince(ISSUE, revision, 10).stream().map(entry -> entry.change()).toList();
    }
}
