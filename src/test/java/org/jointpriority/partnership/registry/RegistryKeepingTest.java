package org.jointpriority.partnership.registry;

import static org.jointpriority.partnership.registry.Partners.ADMIN;
import static org.jointpriority.partnership.registry.Partners.ANNA;
import static org.jointpriority.partnership.registry.Partners.KIM;
import static org.jointpriority.partnership.registry.Partners.OUTSIDER;
import static org.jointpriority.partnership.registry.Partners.OUTSIDE_KEEPER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Month;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import net.java.ao.DBParam;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
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
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.storage.rows.AffectedRow;
import org.jointpriority.storage.rows.OfferRow;
import org.junit.Before;
import org.junit.Test;

public class RegistryKeepingTest extends DatabaseTest {
    private static final OrganisationCalendar FROM_JULY =
            OrganisationCalendar.of(Optional.of(ZoneId.of("Europe/Berlin")), FiscalYear.startingIn(Month.JULY));

    private Partners partners;
    private RegistryKeeping keeping;

    @Before
    public void openTheRegistry() {
        partners = new Partners(database).withKeepers();
        keeping = partners.keeping;
    }

    @Test
    public void whoeverMayBrowseAProjectReadsIt() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        for (Person person : List.of(ANNA, ADMIN, KIM, OUTSIDE_KEEPER)) {
            partners.as(person, () -> {
                assertEquals(List.of(north), keeping.all(RegistryTable.SITES));
                assertEquals(north, keeping.one(RegistryTable.SITES, north.id()));
                assertEquals(List.of(north.value()), keeping.registry().network().sites());
                assertEquals(OrganisationCalendar.standard(), keeping.calendar().value());
                assertEquals(List.of("hospital-registry"), keeping.groups().value());
                assertEquals(Set.of(KIM, OUTSIDE_KEEPER).contains(person), keeping.isKeeper());
            });
        }
        for (Runnable read : List.<Runnable>of(() -> keeping.all(RegistryTable.SITES), () -> keeping.one(RegistryTable.SITES, north.id()),
                keeping::registry, keeping::calendar, keeping::groups, keeping::isKeeper)) {
            assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, read::run).kind());
            assertEquals(Refusal.Kind.FORBIDDEN, refused(OUTSIDER, read).kind());
        }
    }

    @Test
    public void onlyItsKeepersChangeIt() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        Map<String, Integer> rows = database.rowCounts();
        for (Runnable write : List.<Runnable>of(() -> keeping.add(RegistryTable.SITES, Site.of(0, "South")),
                () -> keeping.change(RegistryTable.SITES, north.id(), 1, site -> site.withName("South")),
                () -> keeping.delete(RegistryTable.SITES, north.id(), 1),
                () -> keeping.setCalendar(0, FROM_JULY))) {
            assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, write::run).kind());
            for (Person person : List.of(ANNA, ADMIN)) {
                Refusal refusal = refused(person, write);
                assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
                assertEquals(Optional.of(Message.of("joint-priority.refusal.registry.not-a-keeper", "hospital-registry")), refusal.text());
            }
            Refusal refusal = refused(OUTSIDER, write);
            assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
            assertEquals("whose it is, is not theirs to know",
                    Optional.of(Message.of("joint-priority.refusal.registry.not-a-reader")), refusal.text());
        }
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void onlyAdministratorsNameTheKeepers() {
        for (Person person : List.of(ANNA, KIM, OUTSIDER)) {
            assertEquals(Refusal.Kind.FORBIDDEN, refused(person, () -> keeping.setGroups(1, List.of("hospital-it"))).kind());
        }
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> keeping.setGroups(1, List.of())).kind());
        assertEquals(RegistryEntry.of(0, 2, List.of("hospital-it", "others")),
                partners.as(ADMIN, () -> keeping.setGroups(1, List.of("hospital-it", "others", "hospital-it"))));
        partners.as(ANNA, () -> keeping.add(RegistryTable.SITES, Site.of(0, "North")));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(KIM, () -> keeping.add(RegistryTable.SITES, Site.of(0, "South"))).kind());
    }

    @Test
    public void groupsAreNamesOfOneLine() {
        for (String name : List.of("", " ", "x".repeat(256), "a\nb")) {
            assertField("groups", refused(ADMIN, () -> keeping.setGroups(1, List.of(name))));
        }
        assertField("groups", refused(ADMIN, () -> keeping.setGroups(1, Collections.nCopies(101, "x"))));
        assertEquals(Refusal.Kind.CONFLICT, refused(ADMIN, () -> keeping.setGroups(0, List.of("x"))).kind());
    }

    @Test
    public void beforeAnAdministratorHasNamedKeepersThereAreNone() {
        partners.as(ADMIN, () -> keeping.setGroups(1, List.of()));
        Refusal refusal = refused(KIM, () -> keeping.add(RegistryTable.SITES, Site.of(0, "North")));
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertEquals(Optional.of(Message.of("joint-priority.refusal.registry.nobody-keeps-it")), refusal.text());
    }

    @Test
    public void everyTableTakesItsRows() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        RegistryEntry<Vendor> acme = partners.add(RegistryTable.VENDORS, Vendor.of(0, "Acme"));
        RegistryEntry<NetworkSystem> pacs = partners.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "PACS", "PACS", north.id())
                .withOwner(OptionalInt.of(partners.it.id())).withVendorId(OptionalInt.of(acme.id())));
        RegistryEntry<NetworkSystem> ris = partners.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "RIS", "RIS", north.id()));
        RegistryEntry<Dependency> flow = partners.add(RegistryTable.DEPENDENCIES, Dependency.of(0, ris.id(), pacs.id(), Flow.HL7_V2));
        RegistryEntry<Agreement> service = partners.add(RegistryTable.AGREEMENTS,
                Agreement.of(0, acme.id(), AgreementKind.SERVICE, "Service").withSystemIds(List.of(pacs.id())));
        RegistryEntry<Capacity> capacity = partners.add(RegistryTable.CAPACITY, Capacity.of(partners.it.id(), quarter("2027-Q1"), 40));
        partners.as(ANNA, () -> {
            assertEquals(List.of(pacs, ris), keeping.all(RegistryTable.SYSTEMS));
            assertEquals(List.of(flow), keeping.all(RegistryTable.DEPENDENCIES));
            assertEquals(List.of(service), keeping.all(RegistryTable.AGREEMENTS));
            assertEquals(List.of(capacity), keeping.all(RegistryTable.CAPACITY));
        });
    }

    @Test
    public void rowsStandInTheOrderOfTheirNames() {
        for (String name : List.of("b", "C", "a")) {
            partners.add(RegistryTable.SITES, Site.of(0, name));
        }
        assertEquals(List.of("a", "b", "C"), partners.as(ANNA, () -> keeping.all(RegistryTable.SITES)).stream()
                .map(entry -> entry.value().name()).toList());
    }

    @Test
    public void whatIsThereAlreadyCannotBeAddedAgain() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        RegistryEntry<Vendor> acme = partners.add(RegistryTable.VENDORS, Vendor.of(0, "Acme"));
        RegistryEntry<NetworkSystem> pacs = partners.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "PACS", "PACS", north.id()));
        partners.add(RegistryTable.DEPENDENCIES, Dependency.of(0, pacs.id(), pacs.id(), Flow.DICOM).withTransaction("RAD-8"));
        partners.add(RegistryTable.AGREEMENTS, Agreement.of(0, acme.id(), AgreementKind.SERVICE, "Service"));
        partners.add(RegistryTable.CAPACITY, Capacity.of(partners.it.id(), quarter("2027-Q1"), 40));
        RegistryEntry<Site> south = partners.add(RegistryTable.SITES, Site.of(0, "South"));
        Map<String, Integer> rows = database.rowCounts();

        assertField("name", refused(KIM, () -> keeping.add(RegistryTable.SITES, Site.of(0, "NORTH"))));
        assertField("name", refused(KIM, () -> keeping.change(RegistryTable.SITES, south.id(), 1, site -> site.withName("north"))));
        assertField("name", refused(KIM, () -> keeping.add(RegistryTable.VENDORS, Vendor.of(0, "acme"))));
        assertField("name", refused(KIM, () -> keeping.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "pacs", "PACS", south.id()))));
        assertField("from", refused(KIM, () -> keeping.add(RegistryTable.DEPENDENCIES,
                Dependency.of(0, pacs.id(), pacs.id(), Flow.DICOM).withTransaction("rad-8"))));
        assertField("title", refused(KIM, () -> keeping.add(RegistryTable.AGREEMENTS, Agreement.of(0, acme.id(), AgreementKind.OTHER, "SERVICE"))));
        assertField("quarter", refused(KIM, () -> keeping.add(RegistryTable.CAPACITY, Capacity.of(partners.it.id(), quarter("2027-Q1"), 5))));
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void whatIsNotThereCannotBeReferredTo() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        RegistryEntry<Vendor> acme = partners.add(RegistryTable.VENDORS, Vendor.of(0, "Acme"));
        NetworkSystem system = NetworkSystem.of(0, "PACS", "PACS", north.id());
        Agreement agreement = Agreement.of(0, acme.id(), AgreementKind.SERVICE, "Service");
        assertField("site", refused(KIM, () -> keeping.add(RegistryTable.SYSTEMS, system.withSiteId(999))));
        assertField("owner", refused(KIM, () -> keeping.add(RegistryTable.SYSTEMS, system.withOwner(OptionalInt.of(999)))));
        assertField("vendor", refused(KIM, () -> keeping.add(RegistryTable.SYSTEMS, system.withVendorId(OptionalInt.of(999)))));
        assertField("from", refused(KIM, () -> keeping.add(RegistryTable.DEPENDENCIES, Dependency.of(0, 999, 999, Flow.FHIR))));
        assertField("vendor", refused(KIM, () -> keeping.add(RegistryTable.AGREEMENTS, agreement.withVendorId(999))));
        assertField("sites", refused(KIM, () -> keeping.add(RegistryTable.AGREEMENTS, agreement.withSiteIds(List.of(999)))));
        assertField("systems", refused(KIM, () -> keeping.add(RegistryTable.AGREEMENTS, agreement.withSystemIds(List.of(999)))));
        assertField("department", refused(KIM, () -> keeping.add(RegistryTable.CAPACITY, Capacity.of(999, quarter("2027-Q1"), 5))));
    }

    @Test
    public void aChangeIsMadeToTheRowThatThePersonSaw() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        RegistryEntry<Site> renamed = partners.as(KIM, () -> keeping.change(RegistryTable.SITES, north.id(), 1, site -> site.withName("Nord")));
        assertEquals(RegistryEntry.of(north.id(), 2, Site.of(north.id(), "Nord")), renamed);

        Refusal late = refused(KIM, () -> keeping.change(RegistryTable.SITES, north.id(), 1, site -> site.withRetired(true)));
        assertEquals(Refusal.Kind.CONFLICT, late.kind());
        assertEquals(Refusal.Kind.CONFLICT, refused(KIM, () -> keeping.delete(RegistryTable.SITES, north.id(), 1)).kind());
        assertEquals(renamed, partners.as(KIM, () -> keeping.one(RegistryTable.SITES, north.id())));

        RegistryEntry<Site> retired = partners.as(KIM, () -> keeping.change(RegistryTable.SITES, north.id(), 2, site -> site.withRetired(true)));
        assertTrue(retired.value().isRetired());
        RegistryEntry<Site> restored = partners.as(KIM, () -> keeping.change(RegistryTable.SITES, north.id(), 3, site -> site.withRetired(false)));
        assertFalse(restored.value().isRetired());
        assertEquals(4, restored.revision());
    }

    @Test
    public void ofTwoWhoChangeARowAtOnceOneIsTooLate() throws Exception {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        ExecutorService keepers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> changes = List.of(() -> isChanged(north, KIM, "Kim's"), () -> isChanged(north, OUTSIDE_KEEPER, "Ole's"));
            int changed = 0;
            for (Future<Boolean> change : keepers.invokeAll(changes)) {
                changed += change.get() ? 1 : 0;
            }
            assertEquals(1, changed);
            assertEquals(2, partners.as(KIM, () -> keeping.one(RegistryTable.SITES, north.id())).revision());
        } finally {
            keepers.shutdownNow();
        }
    }

    private boolean isChanged(RegistryEntry<Site> seen, Person person, String name) {
        try {
            partners.as(person, () -> keeping.change(RegistryTable.SITES, seen.id(), seen.revision(), site -> site.withName(name)));
            return true;
        } catch (Refusal late) {
            assertEquals(Refusal.Kind.CONFLICT, late.kind());
            return false;
        }
    }

    @Test
    public void whatIsNotThereCannotBeReadChangedOrDeleted() {
        for (Runnable work : List.<Runnable>of(() -> keeping.one(RegistryTable.SITES, 999),
                () -> keeping.change(RegistryTable.SITES, 999, 1, site -> site), () -> keeping.delete(RegistryTable.SITES, 999, 1))) {
            assertEquals(Refusal.Kind.NOT_FOUND, refused(KIM, work).kind());
        }
    }

    @Test
    public void whatIsReferredToIsRetiredInsteadOfDeleted() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        RegistryEntry<Vendor> acme = partners.add(RegistryTable.VENDORS, Vendor.of(0, "Acme"));
        RegistryEntry<NetworkSystem> pacs = partners.add(RegistryTable.SYSTEMS,
                NetworkSystem.of(0, "PACS", "PACS", north.id()).withVendorId(OptionalInt.of(acme.id())));
        RegistryEntry<NetworkSystem> ris = partners.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "RIS", "RIS", north.id()));
        RegistryEntry<Dependency> flow = partners.add(RegistryTable.DEPENDENCIES, Dependency.of(0, ris.id(), pacs.id(), Flow.HL7_V2));
        RegistryEntry<Agreement> service = partners.add(RegistryTable.AGREEMENTS, Agreement.of(0, acme.id(), AgreementKind.SERVICE, "Service")
                .withSiteIds(List.of(north.id())).withSystemIds(List.of(pacs.id())));

        assertReferredTo("North", "PACS", 2, refused(KIM, () -> keeping.delete(RegistryTable.SITES, north.id(), 1)));
        assertReferredTo("Acme", "PACS", 1, refused(KIM, () -> keeping.delete(RegistryTable.VENDORS, acme.id(), 1)));
        assertReferredTo("PACS", "RIS \u2192 PACS", 1, refused(KIM, () -> keeping.delete(RegistryTable.SYSTEMS, pacs.id(), 1)));
        assertReferredTo("RIS", "RIS \u2192 PACS", 0, refused(KIM, () -> keeping.delete(RegistryTable.SYSTEMS, ris.id(), 1)));

        partners.as(KIM, () -> {
            keeping.delete(RegistryTable.DEPENDENCIES, flow.id(), 1);
            keeping.delete(RegistryTable.AGREEMENTS, service.id(), 1);
            keeping.delete(RegistryTable.SYSTEMS, pacs.id(), 1);
            keeping.delete(RegistryTable.SYSTEMS, ris.id(), 1);
            keeping.delete(RegistryTable.VENDORS, acme.id(), 1);
            keeping.delete(RegistryTable.SITES, north.id(), 1);
        });
        RegistryTable.all().forEach(table -> assertEquals(List.of(), partners.store.present().all(table)));
    }

    @Test
    public void whatJointPrioritiesReferToIsRetiredInsteadOfDeleted() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North"));
        RegistryEntry<Vendor> acme = partners.add(RegistryTable.VENDORS, Vendor.of(0, "Acme"));
        RegistryEntry<NetworkSystem> pacs = partners.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, "PACS", "PACS", north.id()));
        for (long issue = 1; issue <= 2; issue++) {
            database.activeObjects().create(AffectedRow.class, new DBParam("NATURAL_KEY", issue + "/" + pacs.id()), new DBParam("ISSUE_ID", issue),
                    new DBParam("SYSTEM_ID", pacs.id()));
        }
        database.activeObjects().create(OfferRow.class, new DBParam("NATURAL_KEY", "1/1"), new DBParam("ISSUE_ID", 1L), new DBParam("OFFER_ID", 1),
                new DBParam("VENDOR_ID", acme.id()));

        assertEquals(Optional.of(Message.of("joint-priority.refusal.registry.referred-to-by-priorities", "PACS", 2)),
                refused(KIM, () -> keeping.delete(RegistryTable.SYSTEMS, pacs.id(), 1)).text());
        assertEquals(Optional.of(Message.of("joint-priority.refusal.registry.referred-to-by-priorities", "Acme", 1)),
                refused(KIM, () -> keeping.delete(RegistryTable.VENDORS, acme.id(), 1)).text());
        assertEquals(1, partners.store.present().all(RegistryTable.SYSTEMS).size());
    }

    @Test
    public void theCalendarIsKeptLikeARow() {
        assertEquals(RegistryEntry.of(0, 1, FROM_JULY), partners.as(KIM, () -> keeping.setCalendar(0, FROM_JULY)));
        assertEquals(Refusal.Kind.CONFLICT, refused(KIM, () -> keeping.setCalendar(0, OrganisationCalendar.standard())).kind());
        assertEquals(FROM_JULY, partners.as(ANNA, () -> keeping.registry().calendar()));
    }

    private Refusal refused(Person person, Runnable work) {
        return partners.as(person, () -> assertThrows(Refusal.class, work::run));
    }

    private static void assertField(String field, Refusal refusal) {
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(Set.of(field), refusal.fields().keySet());
    }

    private static void assertReferredTo(String name, String by, int more, Refusal refusal) {
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(Optional.of(Message.of("joint-priority.refusal.registry.referred-to", name, by, more)), refusal.text());
    }

    private static Quarter quarter(String written) {
        return Quarter.parse(written, FiscalYear.CALENDAR);
    }
}
