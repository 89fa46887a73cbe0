package org.jointpriority.domain.network;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.limits.InvalidValue.Reason;

public class NetworkTest {
    private static final Site NORTH = Site.of(1, "North").withPosition(2);
    private static final Site SOUTH = Site.of(2, "South").withPosition(1);
    private static final NetworkSystem RIS = NetworkSystem.of(1, "RIS", "RIS", 1).withOwner(OptionalInt.of(7));
    private static final NetworkSystem PACS = NetworkSystem.of(2, "PACS", "PACS", 1).withOwner(OptionalInt.of(8));
    private static final NetworkSystem VNA = NetworkSystem.of(3, "Archive", "VNA", 2);
    private static final Dependency ORDERS = Dependency.of(1, 1, 2, Flow.HL7_V2);
    private static final Dependency IMAGES = Dependency.of(2, 2, 3, Flow.DICOM);
    private static final List<Site> SITES = List.of(NORTH, SOUTH);
    private static final List<NetworkSystem> SYSTEMS = List.of(RIS, PACS, VNA);
    private static final List<Dependency> DEPENDENCIES = List.of(IMAGES, ORDERS);

    @Test
    public void hasSitesByPositionSystemsByNameAndDependenciesByTheirEnds() {
        Network network = Network.of(SITES, SYSTEMS, DEPENDENCIES);
        assertEquals(List.of(SOUTH, NORTH), network.sites());
        assertEquals(List.of(VNA, PACS, RIS), network.systems());
        assertEquals(List.of(ORDERS, IMAGES), network.dependencies());
    }

    @Test
    public void findsSitesAndSystemsById() {
        Network network = Network.of(SITES, SYSTEMS, DEPENDENCIES);
        assertEquals(Optional.of(SOUTH), network.site(2));
        assertEquals(Optional.empty(), network.site(3));
        assertEquals(Optional.of(VNA), network.system(3));
        assertEquals(Optional.empty(), network.system(0));
    }

    @Test
    public void mayBeEmpty() {
        assertEquals(List.of(), Network.none().systems());
        assertEquals(Set.of(), Network.none().ownersReached(Set.of(1, 2)));
        assertEquals(Set.of(), Network.none().downstream(Set.of(1, 2)).systemIds());
        assertEquals(Set.of(), Network.none().upstream(Set.of(1, 2)));
    }

    @Test
    public void refusesWhatCannotBeToldApart() {
        assertRefused("name", Reason.DUPLICATE, () -> network(List.of(NORTH, SOUTH.withName("NORTH"))), "NORTH");
        assertRefused("id", Reason.DUPLICATE, () -> network(List.of(NORTH, SOUTH.withId(1))), 1);
        assertRefused("name", Reason.DUPLICATE, () -> network(SITES, RIS, PACS.withName("ris").withRetired(true)), "ris");
        assertRefused("id", Reason.DUPLICATE, () -> network(SITES, RIS, PACS.withId(1)), 1);
        assertRefused("dependency", Reason.DUPLICATE,
                () -> Network.of(SITES, SYSTEMS, List.of(ORDERS, IMAGES, ORDERS.withId(3))), ORDERS.withId(3));
    }

    @Test
    public void refusesWhatRefersToNothing() {
        assertRefused("site", Reason.UNKNOWN, () -> network(SITES, RIS.withSiteId(3)), 3);
        assertRefused("from", Reason.UNKNOWN, () -> Network.of(SITES, SYSTEMS, List.of(ORDERS.withEnds(4, 1))), 4);
        assertRefused("to", Reason.UNKNOWN, () -> Network.of(SITES, SYSTEMS, List.of(ORDERS.withEnds(1, 5))), 5);
    }

    @Test
    public void takesSeveralThatAreNotStoredYet() {
        Network network = network(List.of(NORTH, Site.of(0, "East"), Site.of(0, "West")), RIS.withId(0), PACS.withId(0));
        assertEquals(2, network.systems().size());
        assertEquals(Optional.empty(), network.system(0));
    }

    @Test
    public void severalThingsMayFlowBetweenTwoSystems() {
        Network network = Network.of(SITES, SYSTEMS, List.of(ORDERS, ORDERS.withId(2).withFlow(Flow.FHIR),
                ORDERS.withId(3).withTransaction("RAD-4"), ORDERS.withId(4).withEnds(2, 1)));
        assertEquals(4, network.dependencies().size());
        assertEquals(2, network.downstream(Set.of(1)).systemIds().size());
    }

    @Test
    public void doesNotChangeWithTheListsItCameFrom() {
        List<NetworkSystem> systems = new ArrayList<>(SYSTEMS);
        Network network = Network.of(SITES, systems, DEPENDENCIES);
        systems.clear();
        assertEquals(3, network.systems().size());
        assertThrows(UnsupportedOperationException.class, () -> network.systems().clear());
        assertThrows(UnsupportedOperationException.class, () -> network.sites().clear());
        assertThrows(UnsupportedOperationException.class, () -> network.dependencies().clear());
    }

    @Test
    public void upstreamIsWhereTheSystemIsDownstream() {
        RandomValues.tryTimes(200, random -> {
            Network network = random.network();
            Set<Integer> targets = random.someOf(network);
            Set<Integer> expected = new TreeSet<>();
            for (NetworkSystem system : network.systems()) {
                Set<Integer> reached = network.downstream(Set.of(system.id())).systemIds();
                if (targets.stream().anyMatch(reached::contains)) {
                    expected.add(system.id());
                }
            }
            assertEquals(expected, network.upstream(targets));
        });
    }

    @Test
    public void theOwnersReachedAreThoseOfWhatIsDownstream() {
        RandomValues.tryTimes(500, random -> {
            Network network = random.network();
            Set<Integer> affected = random.someOf(network);
            assertEquals(network.downstream(affected).owners(), network.ownersReached(affected));
        });
    }

    private static Network network(List<Site> sites, NetworkSystem... systems) {
        return Network.of(sites, List.of(systems), List.of());
    }

    @Test
    public void dataPassesThroughASiteFromWhereNothingFlowsIn() {
        NetworkSystem retired = NetworkSystem.of(4, "Old RIS", "RIS", 1).withRetired(true);
        NetworkSystem engine = NetworkSystem.of(5, "Engine", "Interface engine", 1);
        NetworkSystem far = NetworkSystem.of(6, "Far", "VNA", 2);
        Network network = Network.of(SITES, List.of(RIS, PACS, VNA, retired, engine, far), List.of(ORDERS, IMAGES,
                Dependency.of(3, 4, 2, Flow.DICOM), Dependency.of(4, 3, 6, Flow.DICOM), Dependency.of(5, 5, 5, Flow.HL7_V2)));
        assertEquals(List.of(List.of(5, 1), List.of(2), List.of(3)), layers(network.throughSite(1)));
        assertEquals("Far is fed by a system of its own site", List.of(List.of(2), List.of(3), List.of(6)), layers(network.throughSite(2)));
        assertEquals(List.of(), layers(network.throughSite(9)));
    }

    @Test
    public void aCircleIntoWhichNothingFlowsBeginsWithTheFirstByName() {
        Network network = Network.of(SITES, SYSTEMS, List.of(ORDERS, Dependency.of(2, 2, 1, Flow.HL7_V2)));
        assertEquals(List.of(List.of(2), List.of(1)), layers(network.throughSite(1)));
    }

    private static List<List<Integer>> layers(Downstream downstream) {
        return downstream.layers().stream().map(layer -> layer.stream().map(reached -> reached.system().id()).toList()).toList();
    }
}
