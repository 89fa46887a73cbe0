package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.Change.What;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

/** Whose need a joint priority is, and which kind of work. */
public class NeedTest extends DatabaseTest {
    private static final long ISSUE = 7;

    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.create(ISSUE);
        hospital.edit(ISSUE, issue -> issue.reportedBy(Optional.of(ELI.key())));
    }

    @Test
    public void untilSomebodySaysItIsTheNeedOfTheReportersDepartment() {
        assertEquals(Optional.of(hospital.purchasing), view().raisedBy());
        assertEquals(Need.none(), view().need());
        assertEquals(Optional.of(hospital.purchasing), ranked().raisedBy());
        hospital.edit(ISSUE, issue -> issue.reportedBy(Optional.of(MANAGER.key())));
        assertEquals(Optional.empty(), view().raisedBy());
        hospital.edit(ISSUE, issue -> issue.reportedBy(Optional.empty()));
        assertEquals(Optional.empty(), ranked().raisedBy());
    }

    @Test
    public void ofSeveralDepartmentsTheReportersIsTheFirst() {
        Department late = hospital.foundationStore.save(hospital.purchasing.withPosition(99), "admin", Hospital.NOON);
        Department early = hospital.foundationStore.save(Department.of(0, "Buyers").withGroup(late.group()).withPosition(0), "admin", Hospital.NOON);
        assertEquals(Optional.of(early), view().raisedBy());
        hospital.foundationStore.save(early.withActive(false), "admin", Hospital.NOON);
        assertEquals(Optional.of(late), view().raisedBy());
    }

    @Test
    public void anyMemberOfADepartmentThatTakesPartSaysItWithoutANewRevision() {
        hospital.rateAll(ISSUE, 5, 5);
        hospital.agree(ANNA, ISSUE, hospital.it);
        int revision = hospital.revision(ISSUE);
        PartnershipView said = describe(ANNA, hospital.it, Need.of(OptionalInt.of(hospital.radiology.id()), Optional.of(KindOfWork.CLINICAL)));
        assertEquals(Optional.of(hospital.radiology), said.raisedBy());
        assertEquals(Optional.of(KindOfWork.CLINICAL), said.need().kindOfWork());
        assertEquals(revision, said.revision());
        assertTrue(said.department(hospital.it.id()).get().endorsement().isPresent());
        assertEquals(Optional.of(hospital.radiology), ranked().raisedBy());
        assertEquals(Optional.of(KindOfWork.CLINICAL), ranked().standing().need().kindOfWork());

        PartnershipView left = describe(ELI, hospital.purchasing, Need.of(OptionalInt.empty(), Optional.of(KindOfWork.CLINICAL)));
        assertEquals(Optional.of(hospital.purchasing), left.raisedBy());
        List<RecordedChange> changes = hospital.as(MANAGER, () -> hospital.partnership.latest("7", 3)).changes();
        assertEquals(List.of(What.RAISED_BY, What.KIND_OF_WORK, What.RAISED_BY),
                changes.stream().map(change -> change.change().what()).toList());
    }

    @Test
    public void nobodyElseSaysIt() {
        assertEquals(Refusal.Kind.FORBIDDEN, refused(MANAGER, hospital.it, Need.none()).kind());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(ELI, hospital.it, Need.none()).kind());
    }

    @Test
    public void itIsTheNeedOfADepartmentThatThereIs() {
        assertEquals(Set.of("raisedBy"), refused(ANNA, hospital.it, Need.of(OptionalInt.of(999), Optional.empty())).fields().keySet());
        describe(ANNA, hospital.it, Need.of(OptionalInt.of(hospital.radiology.id()), Optional.empty()));
        hospital.foundationStore.save(hospital.radiology.withActive(false), "admin", Hospital.NOON);
        hospital.upkeep.recomputeAll();
        PartnershipView kept = describe(ANNA, hospital.it, Need.of(OptionalInt.of(hospital.radiology.id()), Optional.of(KindOfWork.BOTH)));
        assertEquals(Optional.of(hospital.radiology.name()), kept.raisedBy().map(Department::name));
    }

    private PartnershipView view() {
        return hospital.as(MANAGER, () -> hospital.partnership.view("7"));
    }

    private RankedJointPriority ranked() {
        return hospital.as(MANAGER, () -> hospital.ranking.whole(Scope.projects(Collections.emptyList()), OptionalInt.empty())).priorities().get(0);
    }

    private PartnershipView describe(Person person, Department department, Need need) {
        return hospital.as(person, () -> hospital.partnership.describe("7", hospital.revision(ISSUE), department.id(), need));
    }

    private Refusal refused(Person person, Department department, Need need) {
        return assertThrows(Refusal.class, () -> describe(person, department, need));
    }
}
