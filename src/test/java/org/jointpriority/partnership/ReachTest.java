package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.storage.rows.AffectedRow;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

import net.java.ao.DBParam;

public class ReachTest extends DatabaseTest {
    private Hospital hospital;
    private Reach reach;
    private int ris;
    private int pacs;
    private int viewer;
    private int pharmacy;

    @Before
    public void fillTheRegistry() {
        hospital = new Hospital(database);
        reach = new Reach(hospital, hospital, hospital.jointOrder, hospital.grounds, hospital.store);
        int site = hospital.register(writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id());
        List<Integer> ids = hospital.register(writing -> Arrays.stream(new String[] {"RIS", "PACS", "Viewer", "Pharmacy system"})
                .map(name -> writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, name, "Kind", site)).id()).toList());
        ris = ids.get(0);
        pacs = ids.get(1);
        viewer = ids.get(2);
        pharmacy = ids.get(3);
        hospital.register(writing -> Arrays.asList(
                writing.save(RegistryTable.DEPENDENCIES, 0, Dependency.of(0, ris, pacs, Flow.HL7_V2)),
                writing.save(RegistryTable.DEPENDENCIES, 0, Dependency.of(0, pacs, viewer, Flow.DICOM))));
        affecting(1, Set.of(ris));
    }

    @Test
    public void itIsAllThatLiesDownstreamOfWhatTheIssueAffects() {
        ReachView view = hospital.as(ANNA, () -> reach.of("1"));
        assertEquals(Set.of(ris, pacs, viewer), view.downstream().systemIds());
        assertEquals(2, view.downstream().of(viewer).orElseThrow().distance());
        assertEquals(3, view.departments().size());
    }

    @Test
    public void othersTouchItWhereTheyReachTheSameSystems() {
        affecting(2, Set.of(viewer));
        affecting(3, Set.of(pharmacy));
        affecting(4, Set.of(pacs, pharmacy));
        affecting(5, Set.of());
        assertEquals("RAD-4 [PACS, Viewer], RAD-2 [Viewer]", touching("1"));
        assertEquals("RAD-1 [Viewer], RAD-4 [Viewer]", touching("2"));
        assertEquals("", touching("5"));
    }

    @Test
    public void aResolvedOneTouchesNothing() {
        affecting(2, Set.of(viewer));
        hospital.resolve(2, true);
        assertEquals("", touching("1"));
    }

    @Test
    public void anOpenOneTouchesItHoweverManyResolvedOnesHaveComeSince() {
        affecting(2, Set.of(viewer));
        for (long id = 10; id < 1_020; id++) {
            hospital.create(id);
            hospital.resolve(id, true);
            database.activeObjects().create(AffectedRow.class, new DBParam("NATURAL_KEY", id + "/" + pacs), new DBParam("ISSUE_ID", id),
                    new DBParam("SYSTEM_ID", pacs));
            if (id == 700) {
                assertEquals("RAD-2 [Viewer]", touching("1"));
            }
        }
        assertEquals("RAD-2 [Viewer]", touching("1"));
    }

    @Test
    public void whatTheIssueSaysNowCountsForItself() {
        hospital.affect(1, Set.of(viewer));
        assertEquals(Set.of(viewer), hospital.as(ANNA, () -> reach.of("1")).downstream().systemIds());
    }

    @Test
    public void onlyThoseWhoMaySeeTheIssueSeeWhatItReaches() {
        assertRefused(Refusal.Kind.NOT_LOGGED_IN, () -> reach.of("1"));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> hospital.as(OUTSIDER, () -> reach.of("1")));
    }

    @Test
    public void itCostsTwoStatementsHoweverManyItTouches() {
        for (int id = 2; id < 30; id++) {
            affecting(id, Set.of(pacs));
        }
        assertEquals(2, database.statementsOf(() -> hospital.as(ANNA, () -> reach.of("1"))).size());
    }

    private void affecting(long id, Set<Integer> systems) {
        hospital.create(id);
        hospital.affect(id, systems);
        hospital.upkeep.issueChanged(id, ANNA.key());
    }

    private String touching(String id) {
        return String.join(", ", hospital.as(ANNA, () -> reach.of(id)).touching().stream().map(ReachTest::said).toList());
    }

    private static String said(Touching touching) {
        return touching.issue().key() + " " + touching.shared().stream().map(NetworkSystem::name).toList();
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingRunnable work) {
        assertEquals(kind, assertThrows(Refusal.class, work).kind());
    }
}
