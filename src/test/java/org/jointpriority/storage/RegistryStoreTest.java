package org.jointpriority.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.java.ao.Query;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.storage.rows.HistoryRow;
import org.junit.Before;
import org.junit.Test;

public class RegistryStoreTest extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 30);

    private RegistryStore store;

    @Before
    public void open() {
        store = onAnotherNode();
    }

    @Test
    public void atFirstThereIsNothingButAnOrdinaryCalendar() {
        KeptRegistry registry = store.present();
        RegistryTable.all().forEach(table -> assertEquals(table.name(), List.of(), registry.all(table)));
        assertEquals(OrganisationCalendar.standard(), registry.registry().calendar());
        assertEquals(List.of(), registry.groups().value());
        assertEquals(0, registry.registry().version());
    }

    @Test
    public void whatIsAddedComesBackAsItWas() {
        RegistryEntry<Site> north = add(RegistryTable.SITES, Site.of(0, "North \uD83C\uDFE5").withPosition(2).withRetired(true));
        RegistryEntry<Vendor> acme = add(RegistryTable.VENDORS, Vendor.of(0, "Acme").withRetired(true)
                .withFiscalYear(Optional.of(FiscalYear.startingIn(Month.APRIL))));
        RegistryEntry<NetworkSystem> pacs = add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "PACS North", "PACS", north.id())
                .withOwner(OptionalInt.of(7)).withVendorId(OptionalInt.of(acme.id())).withProduct("Vue").withVersion("12.2")
                .withEndOfSupport(Optional.of(DAY)).withNotes("one\ntwo" + "x".repeat(3000)).withRetired(true));
        RegistryEntry<NetworkSystem> ris = add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "RIS", "RIS", north.id()));
        RegistryEntry<Dependency> flow = add(RegistryTable.DEPENDENCIES, Dependency.of(0, ris.id(), pacs.id(), Flow.HL7_V2)
                .withTransaction("RAD-4 Procedure Scheduled"));
        RegistryEntry<Agreement> service = add(RegistryTable.AGREEMENTS, Agreement.of(0, acme.id(), AgreementKind.SERVICE, "Service 2027")
                .withSiteIds(List.of(north.id())).withSystemIds(List.of(pacs.id(), ris.id())).withSystemKinds(List.of("PACS", "RIS, old; new"))
                .withTerm(Optional.of(DAY.minusYears(1)), Optional.of(DAY)).withNoticeDays(90).withReference("K-1").withRetired(true));
        RegistryEntry<Agreement> plain = add(RegistryTable.AGREEMENTS, Agreement.of(0, acme.id(), AgreementKind.OTHER, "Other"));
        RegistryEntry<Capacity> capacity = add(RegistryTable.CAPACITY, Capacity.of(7, quarter("2027-Q1"), 40));

        KeptRegistry kept = onAnotherNode().present();
        assertEquals(List.of(north), kept.all(RegistryTable.SITES));
        assertEquals(List.of(acme), kept.all(RegistryTable.VENDORS));
        assertEquals(List.of(pacs, ris), kept.all(RegistryTable.SYSTEMS));
        assertEquals(List.of(flow), kept.all(RegistryTable.DEPENDENCIES));
        assertEquals(List.of(service, plain), kept.all(RegistryTable.AGREEMENTS));
        assertEquals(List.of(capacity), kept.all(RegistryTable.CAPACITY));
        assertEquals(List.of(pacs.value(), ris.value()), kept.registry().network().systems());
        assertEquals(8, kept.registry().version());
    }

    @Test
    public void eachTextCanBeAsLongAsItsLimit() {
        RegistryEntry<Site> site = add(RegistryTable.SITES, Site.of(0, "\u00E4".repeat(100)));
        RegistryEntry<Vendor> vendor = add(RegistryTable.VENDORS, Vendor.of(0, "\u00E4".repeat(100)));
        RegistryEntry<NetworkSystem> system = add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "\u00E4".repeat(100), "\u00E4".repeat(100), site.id())
                .withProduct("\u00E4".repeat(255)).withVersion("\u00E4".repeat(100)).withNotes("\u00E4".repeat(4000)));
        add(RegistryTable.DEPENDENCIES, Dependency.of(0, system.id(), system.id(), Flow.OTHER).withTransaction("\u00E4".repeat(255)));
        add(RegistryTable.AGREEMENTS, Agreement.of(0, vendor.id(), AgreementKind.FRAMEWORK, "\u00E4".repeat(255)).withReference("\u00E4".repeat(255)));
        assertEquals(store.present().registry().network(), onAnotherNode().present().registry().network());
    }

    @Test
    public void aChangeGivesTheNextRevision() {
        RegistryEntry<NetworkSystem> pacs = pacs();
        RegistryEntry<NetworkSystem> changed = save(RegistryTable.SYSTEMS, pacs.id(), pacs.value().withName("Archive").withKind("VNA")
                .withVersion("2").withEndOfSupport(Optional.of(DAY)).withOwner(OptionalInt.of(3)));
        assertEquals(2, changed.revision());
        assertEquals(List.of(changed), onAnotherNode().present().all(RegistryTable.SYSTEMS));

        RegistryEntry<NetworkSystem> emptied = save(RegistryTable.SYSTEMS, pacs.id(), pacs.value());
        assertEquals(3, emptied.revision());
        assertEquals(List.of(emptied), onAnotherNode().present().all(RegistryTable.SYSTEMS));
    }

    @Test
    public void savingTheSameAgainIsNoChange() {
        RegistryEntry<NetworkSystem> pacs = pacs();
        Map<String, Integer> rows = database.rowCounts();
        RegistryStore.Written<RegistryEntry<NetworkSystem>> written = store.write("anna", NOON,
                writing -> writing.save(RegistryTable.SYSTEMS, pacs.id(), pacs.value()));
        assertEquals(pacs, written.result());
        assertSame(written.before(), written.after());
        assertEquals(rows, database.rowCounts());
        assertEquals(2, store.present().registry().version());
    }

    @Test
    public void aWriteTellsWhatWasBeforeAndWhatIsNow() {
        RegistryEntry<NetworkSystem> pacs = pacs();
        RegistryStore.Written<?> written = store.write("anna", NOON, writing -> {
            writing.delete(RegistryTable.SYSTEMS, pacs.id());
            return null;
        });
        assertEquals(List.of(pacs), written.before().all(RegistryTable.SYSTEMS));
        assertEquals(List.of(), written.after().all(RegistryTable.SYSTEMS));
        assertEquals(written.after().registry(), store.present().registry());
    }

    @Test
    public void whatTheDomainRefusesIsNotWritten() {
        RegistryEntry<NetworkSystem> pacs = pacs();
        Map<String, Integer> rows = database.rowCounts();
        assertRefused(Reason.DUPLICATE, writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "NORTH")));
        assertRefused(Reason.UNKNOWN, writing -> writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "RIS", "RIS", 999)));
        assertRefused(Reason.UNKNOWN, writing -> writing.delete(RegistryTable.SITES, pacs.value().siteId()));
        assertRefused(Reason.UNKNOWN, writing -> writing.delete(RegistryTable.SITES, 999));
        assertRefused(Reason.UNKNOWN, writing -> writing.save(RegistryTable.SITES, 999, Site.of(999, "South")));
        assertEquals(rows, database.rowCounts());
        assertEquals(List.of(pacs), store.present().all(RegistryTable.SYSTEMS));
    }

    @Test
    public void manyRowsAreSavedAtOnceOrNotAtAll() {
        RegistryEntry<Site> first = add(RegistryTable.SITES, Site.of(0, "First"));
        RegistryEntry<Site> second = add(RegistryTable.SITES, Site.of(0, "Second"));
        List<RegistryEntry<Site>> changes = new ArrayList<>(List.of(
                RegistryEntry.of(first.id(), 0, first.value().withName("Second")), RegistryEntry.of(second.id(), 0, second.value().withName("First"))));
        IntStream.range(0, 1100).forEach(number -> changes.add(RegistryEntry.of(0, 0, Site.of(0, "Site " + number))));
        store.write("anna", NOON, writing -> writing.save(RegistryTable.SITES, changes));
        assertEquals(1102, onAnotherNode().present().all(RegistryTable.SITES).size());
        assertEquals("Second", onAnotherNode().present().byId(RegistryTable.SITES, first.id()).orElseThrow().value().name());

        Map<String, Integer> rows = database.rowCounts();
        assertRefused(Reason.DUPLICATE, writing -> writing.save(RegistryTable.SITES,
                List.of(RegistryEntry.of(0, 0, Site.of(0, "New")), RegistryEntry.of(0, 0, Site.of(0, "Site 5")))));
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void quartersAreThoseOfTheOrganisationsFiscalYear() {
        RegistryEntry<Capacity> capacity = add(RegistryTable.CAPACITY, Capacity.of(7, quarter("2027-Q1"), 40));
        OrganisationCalendar july = OrganisationCalendar.of(Optional.of(ZoneId.of("Europe/Berlin")), FiscalYear.startingIn(Month.JULY));
        RegistryStore.Written<?> written = store.write("anna", NOON, writing -> {
            writing.setCalendar(july);
            return null;
        });
        Capacity moved = Capacity.of(7, Quarter.parse("2027-Q1", FiscalYear.startingIn(Month.JULY)), 40);
        for (KeptRegistry kept : List.of(written.after(), store.present(), onAnotherNode().present())) {
            assertEquals(RegistryEntry.of(0, 1, july), kept.calendar());
            assertEquals(july, kept.registry().calendar());
            assertEquals(List.of(RegistryEntry.of(capacity.id(), 1, moved)), kept.all(RegistryTable.CAPACITY));
        }
        store.write("anna", NOON, writing -> {
            writing.setCalendar(OrganisationCalendar.standard());
            return null;
        });
        assertEquals(RegistryEntry.of(0, 2, OrganisationCalendar.standard()), onAnotherNode().present().calendar());
    }

    @Test
    public void theGroupsAreRemembered() {
        setGroups(List.of("hospital registry", "it-\u00E4"));
        assertEquals(RegistryEntry.of(0, 1, List.of("hospital registry", "it-\u00E4")), onAnotherNode().present().groups());
        setGroups(List.of());
        assertEquals(RegistryEntry.of(0, 2, List.of()), onAnotherNode().present().groups());
    }

    @Test
    public void readingCostsNothingOnceItIsKnownAndTheSameForOneAndForAThousand() {
        pacs();
        store.present();
        assertEquals(List.of(), database.statementsOf(store::registry));
        assertEquals(1, database.statementsOf(store::present).size());
        int few = database.statementsOf(() -> onAnotherNode().registry()).size();

        RegistryEntry<Site> site = store.present().all(RegistryTable.SITES).get(0);
        store.write("anna", NOON, writing -> writing.save(RegistryTable.SYSTEMS, IntStream.range(0, 1000)
                .mapToObj(number -> RegistryEntry.of(0, 0, NetworkSystem.of(0, "System " + number, "PACS", site.id()))).collect(Collectors.toList())));
        assertEquals(few, database.statementsOf(() -> onAnotherNode().registry()).size());
        assertTrue("costs " + few, few <= 8);
    }

    @Test
    public void whatAnotherNodeWroteIsSeenByWhoeverAsksForThePresent() {
        store.registry();
        pacs(onAnotherNode());
        assertEquals(0, store.registry().network().systems().size());
        assertEquals(1, store.present().all(RegistryTable.SYSTEMS).size());
        assertEquals(1, store.registry().network().systems().size());
    }

    @Test
    public void whatThisNodeWroteIsSeenAtOnce() {
        store.registry();
        pacs();
        assertEquals(1, store.registry().network().systems().size());
    }

    @Test
    public void everyChangeIsOnRecordWithWhoMadeIt() {
        RegistryEntry<NetworkSystem> pacs = pacs();
        save(RegistryTable.SYSTEMS, pacs.id(), pacs.value().withVersion("2").withNotes("a|b"));
        store.write("chen", NOON.plusSeconds(1), writing -> {
            writing.delete(RegistryTable.SYSTEMS, pacs.id());
            writing.setCalendar(OrganisationCalendar.of(Optional.empty(), FiscalYear.startingIn(Month.JULY)));
            writing.setGroups(List.of("keepers"));
            return null;
        });
        int site = pacs.value().siteId();
        String first = site + "||||false|PACS|PACS North|||";
        String second = site + "||||false|PACS|PACS North||2|a|b";
        assertEquals(List.of(
                "1 SITE " + site + ": -> North|0|false by anna",
                "2 SYSTEM " + pacs.id() + ": -> " + first + " by anna",
                "3 SYSTEM " + pacs.id() + ": " + first + "-> " + second + " by anna",
                "4 SYSTEM " + pacs.id() + ": " + second + "->  by chen",
                "4 CALENDAR 0: the clock's zone, from JANUARY-> the clock's zone, from JULY by chen",
                "4 REGISTRY_GROUPS 0: -> keepers by chen"), history());
    }

    @Test
    public void peopleOnSeveralNodesDoNotOverwriteOneAnother() throws Exception {
        int count = 6;
        ExecutorService keepers = Executors.newFixedThreadPool(count);
        try {
            List<Callable<Boolean>> writes = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                // Three names, each twice: the second one of a name has to be refused.
                Site site = Site.of(0, "Site " + number / 2);
                RegistryStore node = onAnotherNode();
                writes.add(() -> {
                    try {
                        node.write("anna", NOON, writing -> writing.save(RegistryTable.SITES, 0, site));
                        return true;
                    } catch (InvalidValue | Overtaken e) {
                        return false;
                    }
                });
            }
            int saved = 0;
            for (Future<Boolean> write : keepers.invokeAll(writes)) {
                saved += write.get() ? 1 : 0;
            }
            assertEquals(saved, onAnotherNode().present().all(RegistryTable.SITES).size());
            assertEquals(saved, onAnotherNode().present().registry().version());
            assertFalse("Nobody got through", saved == 0);
        } finally {
            keepers.shutdownNow();
        }
    }

    private RegistryStore onAnotherNode() {
        return new RegistryStore(database.activeObjects(), new Transactions(database.activeObjects()), new OneNodeCaches());
    }

    private RegistryEntry<NetworkSystem> pacs() {
        return pacs(store);
    }

    private static RegistryEntry<NetworkSystem> pacs(RegistryStore node) {
        RegistryEntry<Site> north = node.write("anna", NOON, writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "North"))).result();
        return node.write("anna", NOON,
                writing -> writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "PACS North", "PACS", north.id()))).result();
    }

    private <V> RegistryEntry<V> add(RegistryTable<V> table, V value) {
        RegistryEntry<V> added = save(table, 0, value);
        assertEquals(1, added.revision());
        return added;
    }

    private <V> RegistryEntry<V> save(RegistryTable<V> table, int id, V value) {
        return store.write("anna", NOON, writing -> writing.save(table, id, value)).result();
    }

    private void setGroups(List<String> groups) {
        store.write("admin", NOON, writing -> {
            writing.setGroups(groups);
            return null;
        });
    }

    private void assertRefused(Reason reason, Consumer<RegistryStore.Writing> work) {
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> store.write("anna", NOON, writing -> {
            work.accept(writing);
            return null;
        }));
        assertEquals(reason, refusal.reason());
    }

    private List<String> history() {
        return Arrays.stream(database.activeObjects().find(HistoryRow.class, Query.select().order("ID")))
                .map(row -> row.getRevision() + " " + row.getWhat() + " " + row.getSubjectId() + ": " + Rows.orEmpty(row.getFromText())
                        + "-> " + Rows.orEmpty(row.getToText()) + " by " + row.getUserKey())
                .collect(Collectors.toList());
    }

    private static Quarter quarter(String written) {
        return Quarter.parse(written, FiscalYear.CALENDAR);
    }
}
