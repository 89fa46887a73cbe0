package org.jointpriority.domain.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;

public class DownstreamTest {
    private static final int IT = 1;
    private static final int RADIOLOGY = 2;
    private static final NetworkSystem EMR = system(1, "EMR").withOwner(OptionalInt.of(IT));
    private static final NetworkSystem RIS = system(2, "RIS").withOwner(OptionalInt.of(RADIOLOGY));
    private static final NetworkSystem CT = system(3, "CT").withOwner(OptionalInt.of(RADIOLOGY));
    private static final NetworkSystem PACS = system(4, "PACS").withOwner(OptionalInt.of(IT));
    private static final NetworkSystem VIEWER = system(5, "Viewer");
    private static final Dependency ORDERS = Dependency.of(1, 1, 2, Flow.HL7_V2);
    private static final Dependency WORKLIST = Dependency.of(2, 2, 3, Flow.DICOM);
    private static final Dependency IMAGES = Dependency.of(3, 3, 4, Flow.DICOM);
    private static final Dependency SCHEDULE = Dependency.of(4, 2, 4, Flow.HL7_V2);
    private static final Dependency DISPLAY = Dependency.of(5, 4, 5, Flow.DICOM);
    private static final Dependency REPORTS = Dependency.of(6, 2, 1, Flow.HL7_V2);
    private static final Dependency TO_ITSELF = Dependency.of(7, 4, 4, Flow.OTHER);
    private static final Network NETWORK = network(EMR, RIS, CT, PACS, VIEWER);

    @Test
    public void reachesEverythingAlongTheArrowsAtItsShortestDistance() {
        assertEquals(Map.of(1, 0, 2, 1, 3, 2, 4, 2, 5, 3), distances(NETWORK.downstream(Set.of(1))));
        assertEquals(Map.of(3, 0, 4, 1, 5, 2), distances(NETWORK.downstream(Set.of(3))));
        assertEquals(Map.of(5, 0), distances(NETWORK.downstream(Set.of(5))));
    }

    @Test
    public void countsFromTheNearestOfSeveralAffectedSystems() {
        assertEquals(Map.of(1, 0, 2, 1, 3, 0, 4, 1, 5, 2), distances(NETWORK.downstream(Set.of(1, 3))));
    }

    @Test
    public void isNothingWhereNothingIsAffected() {
        assertEquals(Map.of(), distances(NETWORK.downstream(Set.of())));
        assertEquals("a system that is not there", Map.of(5, 0), distances(NETWORK.downstream(Set.of(5, 99))));
        assertEquals(List.of(), NETWORK.downstream(Set.of()).layers());
    }

    @Test
    public void aRetiredSystemIsNotReachedAndPassesNothingOn() {
        Network withoutPacs = network(EMR, RIS, CT, PACS.withRetired(true), VIEWER);
        assertEquals(Map.of(1, 0, 2, 1, 3, 2), distances(withoutPacs.downstream(Set.of(1))));
        assertEquals(Map.of(), distances(withoutPacs.downstream(Set.of(4))));
        assertEquals(List.of(ORDERS, REPORTS, WORKLIST), withoutPacs.downstream(Set.of(1)).dependencies());
        assertEquals(Set.of(RADIOLOGY), withoutPacs.ownersReached(Set.of(3)));
    }

    @Test
    public void hasALayerForEachDistance() {
        List<List<String>> names = NETWORK.downstream(Set.of(1)).layers().stream()
                .map(layer -> layer.stream().map(reached -> reached.system().name()).toList()).toList();
        assertEquals(List.of(List.of("EMR"), List.of("RIS"), List.of("CT", "PACS"), List.of("Viewer")), names);
    }

    @Test
    public void saysAlongWhichDependenciesAChangeCanPass() {
        assertEquals(List.of(IMAGES, TO_ITSELF, DISPLAY), NETWORK.downstream(Set.of(3)).dependencies());
    }

    @Test
    public void saysHowItComesToASystemFirst() {
        Downstream downstream = NETWORK.downstream(Set.of(1));
        assertEquals(List.of(1, 2, 4, 5), path(downstream, 5));
        assertEquals(Optional.of(SCHEDULE), downstream.of(4).flatMap(Reached::through));
        assertEquals(List.of(1), path(downstream, 1));
        assertEquals(List.of(), path(NETWORK.downstream(Set.of(3)), 1));
    }

    @Test
    public void concernsTheOwnersOfWhatItReachesByTheNearest() {
        Downstream downstream = NETWORK.downstream(Set.of(3));
        assertEquals(Set.of(IT, RADIOLOGY), downstream.owners());
        assertEquals(Optional.of(PACS), downstream.nearestOf(IT).map(Reached::system));
        assertEquals(Optional.of(CT), downstream.nearestOf(RADIOLOGY).map(Reached::system));
        assertEquals(Optional.empty(), downstream.nearestOf(3));
    }

    @Test
    public void touchesWhatReachesTheSameSystem() {
        Downstream ofEmr = NETWORK.downstream(Set.of(1));
        Downstream ofCt = NETWORK.downstream(Set.of(3));
        assertTrue(ofEmr.touches(ofCt));
        assertEquals(List.of(CT, PACS, VIEWER), ofCt.shared(ofEmr));
        Network apart = Network.of(NETWORK.sites(), NETWORK.systems(), List.of(ORDERS, DISPLAY));
        assertFalse(apart.downstream(Set.of(1)).touches(apart.downstream(Set.of(4))));
        assertEquals(List.of(), apart.downstream(Set.of(1)).shared(apart.downstream(Set.of(4))));
    }

    @Test
    public void agreesWithACountOfAllWays() {
        RandomValues.tryTimes(500, random -> {
            Network network = random.network();
            Set<Integer> affected = random.someOf(network);
            assertEquals(naiveDistances(network, affected), distances(network.downstream(affected)));
        });
    }

    @Test
    public void everyPathLeadsFromAnAffectedSystemByDependenciesThatAreThere() {
        RandomValues.tryTimes(200, random -> {
            Network network = random.network();
            Set<Integer> affected = random.someOf(network);
            Downstream downstream = network.downstream(affected);
            for (Reached reached : downstream.reached()) {
                List<Reached> path = downstream.path(reached.system().id());
                assertEquals(reached.distance() + 1, path.size());
                assertTrue(affected.contains(path.get(0).system().id()));
                for (int i = 1; i < path.size(); i++) {
                    Dependency dependency = path.get(i).through().orElseThrow();
                    assertTrue(network.dependencies().contains(dependency));
                    assertEquals(path.get(i - 1).system().id(), dependency.fromId());
                    assertEquals(path.get(i).system().id(), dependency.toId());
                }
            }
        });
    }

    @Test
    public void holdsExactlyTheDependenciesBetweenWhatItReaches() {
        RandomValues.tryTimes(200, random -> {
            Network network = random.network();
            Downstream downstream = network.downstream(random.someOf(network));
            Set<Dependency> expected = network.dependencies().stream()
                    .filter(each -> downstream.systemIds().contains(each.fromId()) && downstream.systemIds().contains(each.toId()))
                    .collect(Collectors.toSet());
            assertEquals(expected.size(), downstream.dependencies().size());
            assertEquals(expected, new HashSet<>(downstream.dependencies()));
        });
    }

    @Test
    public void doesNotDependOnTheOrderInWhichTheNetworkWasGiven() {
        RandomValues.tryTimes(100, random -> {
            Network network = random.network();
            Set<Integer> affected = random.someOf(network);
            Network again = Network.of(random.shuffled(network.sites()), random.shuffled(network.systems()),
                    random.shuffled(network.dependencies()));
            assertEquals(network, again);
            assertEquals(new ArrayList<>(network.downstream(affected).reached()), new ArrayList<>(again.downstream(affected).reached()));
        });
    }

    private static Map<Integer, Integer> naiveDistances(Network network, Set<Integer> affected) {
        Map<Integer, Integer> distances = new TreeMap<>();
        Set<Integer> inUse = network.systems().stream().filter(system -> !system.isRetired()).map(NetworkSystem::id)
                .collect(Collectors.toSet());
        affected.stream().filter(inUse::contains).forEach(id -> distances.put(id, 0));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Dependency dependency : network.dependencies()) {
                Integer before = distances.get(dependency.fromId());
                if (before != null && inUse.contains(dependency.toId())
                        && distances.getOrDefault(dependency.toId(), Integer.MAX_VALUE) > before + 1) {
                    distances.put(dependency.toId(), before + 1);
                    changed = true;
                }
            }
        }
        return distances;
    }

    private static Map<Integer, Integer> distances(Downstream downstream) {
        return downstream.reached().stream().collect(Collectors.toMap(reached -> reached.system().id(), Reached::distance));
    }

    private static List<Integer> path(Downstream downstream, int systemId) {
        return downstream.path(systemId).stream().map(reached -> reached.system().id()).toList();
    }

    private static NetworkSystem system(int id, String name) {
        return NetworkSystem.of(id, name, name, 1);
    }

    private static Network network(NetworkSystem... systems) {
        return Network.of(List.of(Site.of(1, "North")), List.of(systems),
                List.of(ORDERS, WORKLIST, IMAGES, SCHEDULE, DISPLAY, REPORTS, TO_ITSELF));
    }
}
