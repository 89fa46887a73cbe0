package org.jointpriority.partnership.registry;

import static org.jointpriority.partnership.registry.Partners.ADMIN;
import static org.jointpriority.partnership.registry.Partners.ANNA;
import static org.jointpriority.partnership.registry.Partners.KIM;
import static org.jointpriority.partnership.registry.Partners.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.web.Requests;
import org.jointpriority.web.csv.CsvFile;
import org.junit.Before;
import org.junit.Test;

/** Files as they come from people, programs and spreadsheets: what becomes of their rows, and what of the registry. */
public class RegistryFilesTest extends DatabaseTest {
    private static final String SYSTEMS = "name,kind,site,owner,vendor,product,version,end of support,notes,retired\n";

    private Partners partners;
    private RegistryFiles files;

    @Before
    public void openTheRegistry() {
        partners = new Partners(database).withKeepers();
        files = partners.files;
    }

    @Test
    public void whatWouldBecomeOfEachRowIsSaidBeforeAnythingIsWritten() {
        partners.add(RegistryTable.SITES, Site.of(0, "North").withPosition(1));
        partners.add(RegistryTable.SITES, Site.of(0, "South").withPosition(2));
        String file = "name,position,retired\nSouth,2,no\nNORTH,1,\nEast,,\nWest,x,maybe\n";
        Map<String, Integer> rows = database.rowCounts();

        ImportReport report = tryOut(RegistryTable.SITES, file);

        assertEquals(List.of("2 UNCHANGED South", "3 CHANGED NORTH", "4 NEW East",
                "5 ERROR West {position=joint-priority.rest.field.whole, retired=joint-priority.registry.import.flag}"), told(report));
        assertFalse(report.isApplied());
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void aFileIsTakenWholeOrNotAtAll() {
        RegistryEntry<Site> north = partners.add(RegistryTable.SITES, Site.of(0, "North").withPosition(1));
        Map<String, Integer> rows = database.rowCounts();
        ImportReport wrong = apply(RegistryTable.SITES, "name;position;retired\nEast;3;\nWest;x;\n");
        assertFalse(wrong.isApplied());
        assertEquals(1, wrong.count(ImportReport.Fate.ERROR));
        assertEquals(rows, database.rowCounts());

        int version = partners.store.present().registry().version();
        ImportReport right = apply(RegistryTable.SITES, "name;position;retired\nEast;3;\nNorth;4;yes\n");
        assertTrue(right.isApplied());
        assertEquals(version + 1, right.version());
        assertEquals(version + 1, partners.store.present().registry().version());
        assertEquals(List.of("East 3 false", "North 4 true"), partners.as(ANNA, () -> partners.keeping.all(RegistryTable.SITES)).stream()
                .map(entry -> entry.value().name() + " " + entry.value().position() + " " + entry.value().isRetired()).toList());
        assertEquals(2, partners.as(ANNA, () -> partners.keeping.one(RegistryTable.SITES, north.id())).revision());
    }

    @Test
    public void whatWasTriedOutAgainstAnotherVersionIsNotTaken() {
        int seen = tryOut(RegistryTable.SITES, "name,position,retired\nEast,,\n").version();
        partners.add(RegistryTable.SITES, Site.of(0, "East"));
        Refusal refusal = refused(KIM, () -> files.apply(RegistryTable.SITES, seen, csv("name,position,retired\nEast,9,\n")));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(1, partners.store.present().all(RegistryTable.SITES).size());
    }

    @Test
    public void whatIsTakenTwiceChangesNothingTheSecondTime() {
        String file = "name,position,retired\nEast,3,\n";
        int version = apply(RegistryTable.SITES, file).version();
        ImportReport again = apply(RegistryTable.SITES, file);
        assertTrue(again.isApplied());
        assertEquals(version, again.version());
        assertEquals(List.of("2 UNCHANGED East"), told(again));
    }

    @Test
    public void rowsReferToOthersByName() {
        apply(RegistryTable.SITES, "name,position,retired\nNorth,,\n");
        apply(RegistryTable.VENDORS, "Name,Fiscal year start,Retired\nAcme,4,\n\"Imaging, Inc.\",,yes\n");
        apply(RegistryTable.SYSTEMS, SYSTEMS
                + "PACS,PACS,north,it,acme,Vue,12,2027-06-30,\"one\ntwo\",\nRIS,RIS,North,,,,,,,\n\"HIS; old\",EMR,North,,,,,,,yes\n");
        apply(RegistryTable.DEPENDENCIES, "from,to,flow,transaction\nRIS,PACS,HL7 v2,RAD-4\nPACS,RIS,dicom,\n");
        apply(RegistryTable.AGREEMENTS, "vendor,title,kind,sites,systems,system kinds,start,end,notice days,reference,retired\n"
                + "Acme,Service,service,North,\"PACS\nHIS; old\",\"RIS\r\n\r\nVNA\",2026-01-01,2027-12-31,90,K-1,\n");
        apply(RegistryTable.CAPACITY, "department,quarter,points\nIT,2027-Q1,40\nRadiology,2027-Q1,0\n");

        int north = only(RegistryTable.SITES).id();
        List<RegistryEntry<Vendor>> vendors = partners.store.present().all(RegistryTable.VENDORS);
        assertEquals(Vendor.of(vendors.get(0).id(), "Acme").withFiscalYear(Optional.of(FiscalYear.startingIn(Month.APRIL))), vendors.get(0).value());
        List<RegistryEntry<NetworkSystem>> systems = partners.store.present().all(RegistryTable.SYSTEMS);
        int pacs = systems.get(0).id();
        int ris = systems.get(1).id();
        assertEquals(NetworkSystem.of(pacs, "PACS", "PACS", north).withOwner(OptionalInt.of(partners.it.id()))
                .withVendorId(OptionalInt.of(vendors.get(0).id())).withProduct("Vue").withVersion("12")
                .withEndOfSupport(Optional.of(LocalDate.of(2027, 6, 30))).withNotes("one\ntwo"), systems.get(0).value());
        assertEquals(List.of("HL7_V2 RAD-4", "DICOM "), partners.store.present().all(RegistryTable.DEPENDENCIES).stream()
                .map(entry -> entry.value().flow() + " " + entry.value().transaction()).toList());
        assertEquals(Agreement.of(only(RegistryTable.AGREEMENTS).id(), vendors.get(0).id(), AgreementKind.SERVICE, "Service")
                        .withSiteIds(List.of(north)).withSystemIds(List.of(pacs, systems.get(2).id())).withSystemKinds(List.of("RIS", "VNA"))
                        .withTerm(Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2027, 12, 31)))
                        .withNoticeDays(90).withReference("K-1"),
                only(RegistryTable.AGREEMENTS).value());
        assertEquals(2, partners.store.present().all(RegistryTable.CAPACITY).size());
        assertEquals(Set.of(ris), Set.of(systems.get(1).id()));
    }

    @Test
    public void everyProblemOfARowIsTold() {
        apply(RegistryTable.SITES, "name,position,retired\nNorth,,\n");
        assertEquals(List.of("2 ERROR  {name=joint-priority.refusal.value.missing, kind=joint-priority.refusal.value.missing, "
                        + "site=joint-priority.refusal.value.unknown[South], owner=joint-priority.refusal.value.unknown[Nobody], "
                        + "vendor=joint-priority.refusal.value.unknown[Acme], product=joint-priority.refusal.value.too-long[255], "
                        + "version=joint-priority.refusal.value.malformed, retired=joint-priority.registry.import.flag, "
                        + "endOfSupport=joint-priority.rest.field.day}"),
                told(tryOut(RegistryTable.SYSTEMS, SYSTEMS + ",,South,Nobody,Acme," + "x".repeat(256) + ",\"1\n2\",30.06.2027,,perhaps\n")));
        assertEquals(List.of("2 ERROR PACS {site=joint-priority.refusal.value.missing, endOfSupport=joint-priority.rest.field.no-such-day}"),
                told(tryOut(RegistryTable.SYSTEMS, SYSTEMS + "PACS,PACS,,,,,,2027-02-30,,\n")));
        assertEquals(List.of("2 ERROR PACS {endOfSupport=joint-priority.refusal.value.out-of-range[1900-01-01, 9999-12-31]}"),
                told(tryOut(RegistryTable.SYSTEMS, SYSTEMS + "PACS,PACS,North,,,,,0027-02-01,,\n")));
        assertEquals(List.of("2 ERROR 2027 {department=joint-priority.refusal.value.unknown[Pharmacy], "
                        + "quarter=joint-priority.refusal.value.malformed, points=joint-priority.refusal.value.out-of-range[0, 1000000]}",
                "3 ERROR 2027-Q1 {points=joint-priority.refusal.value.missing}", "4 ERROR 2027-Q1 {points=joint-priority.rest.field.whole}"),
                told(tryOut(RegistryTable.CAPACITY, "department,quarter,points\nPharmacy,2027,1000001\nIT,2027-Q1,\nIT,2027-Q1,-1\n")));
        assertEquals(List.of("2 ERROR Service {vendor=joint-priority.refusal.value.unknown[Acme], "
                        + "kind=joint-priority.rest.field.word[PURCHASE, LEASE, LICENCE, SERVICE, FRAMEWORK, OTHER], "
                        + "sites=joint-priority.refusal.value.unknown[South], noticeDays=joint-priority.rest.field.whole, "
                        + "end=joint-priority.refusal.value.too-early[2027-01-01]}"),
                told(tryOut(RegistryTable.AGREEMENTS, "vendor,title,kind,sites,systems,system kinds,start,end,notice days,reference,retired\n"
                        + "Acme,Service,gift,\"North\nSouth\",,,2027-01-01,2026-12-31,soon,,\n")));
        assertEquals(List.of("2 ERROR Acme {fiscalYearStart=joint-priority.refusal.value.out-of-range[1, 12]}"),
                told(tryOut(RegistryTable.VENDORS, "name,fiscal year start,retired\nAcme,13,\n")));
    }

    @Test
    public void rowsOfAnotherLengthAreToldAsAWhole() {
        assertEquals(List.of("2 ERROR  joint-priority.registry.import.cells[2, 3]", "3 ERROR  joint-priority.registry.import.cells[4, 3]", "4 NEW East"),
                told(tryOut(RegistryTable.SITES, "name,position,retired,\nNorth,1\nSouth,1,no,more\nEast,1,no,,,\n")));
    }

    @Test
    public void whatStandsTwiceInAFileIsAnErrorWithBothLines() {
        assertEquals(List.of("2 NEW North", "3 NEW South", "4 ERROR NORTH {name=joint-priority.registry.import.twice[2]}"),
                told(tryOut(RegistryTable.SITES, "name,position,retired\nNorth,1,\nSouth,,\nNORTH,2,\n")));
    }

    @Test
    public void circlesOfDependenciesAreOrdinary() {
        apply(RegistryTable.SITES, "name,position,retired\nNorth,,\n");
        apply(RegistryTable.SYSTEMS, SYSTEMS + "A,X,North,,,,,,,\nB,X,North,,,,,,,\nC,X,North,,,,,,,\n");
        ImportReport report = apply(RegistryTable.DEPENDENCIES, "from,to,flow,transaction\nA,B,FHIR,\nB,C,FHIR,\nC,A,FHIR,\nA,A,OTHER,\n");
        assertTrue(report.isApplied());
        assertEquals(4, partners.store.present().registry().network().dependencies().size());
    }

    @Test
    public void columnsStandInAnyOrderUnderAnyOfTheirNames() {
        for (String heading : List.of("retired,name,position", "Retired, NAME ,Position", "\"retired\";\"name\";\"position\"")) {
            String row = heading.contains(";") ? "no;North;5" : "no,North,5";
            assertEquals(List.of("2 NEW North"), told(tryOut(RegistryTable.SITES, heading + "\n" + row)));
        }
        for (String heading : List.of("fiscalYearStart", "Fiscal year start", "fiscal_year_start", "FISCAL-YEAR-START")) {
            assertEquals(List.of("2 NEW Acme"), told(tryOut(RegistryTable.VENDORS, "name,retired," + heading + "\nAcme,,4")));
        }
    }

    @Test
    public void aFileThatIsNoSuchTableIsRefused() {
        String all = "name, position, retired";
        Map<String, String> table = Map.of(
                "name,position\nNorth,1\n", "joint-priority.registry.import.columns.missing[retired, " + all + "]",
                "name,position,retired,colour\nNorth,1,,red\n", "joint-priority.registry.import.columns.unknown[colour, " + all + "]",
                "name,position,retired,name\nNorth,1,,North\n", "joint-priority.registry.import.columns.twice[" + all + "]",
                "North,1,no\n", "joint-priority.registry.import.columns.unknown[North, 1, no, " + all + "]",
                "name\tposition\tretired\nNorth\t1\t\n", "joint-priority.registry.import.columns.unknown[name\tposition\tretired, " + all + "]",
                "name,position,retired\n", "joint-priority.registry.import.rows.none",
                "name,position,retired\n,,\n\n", "joint-priority.registry.import.rows.none",
                "", "joint-priority.rest.csv.empty",
                "n\0a\0m\0e\0", "joint-priority.registry.import.columns.unknown[n\0a\0m\0e\0, " + all + "]",
                "name,position,retired\n\"North,1,\n", "joint-priority.rest.csv.quotation[2]");
        Map<String, Integer> rows = database.rowCounts();
        table.forEach((file, text) -> {
            assertEquals(file, text, refused(KIM, () -> files.tryOut(RegistryTable.SITES, csv(file))).text().orElseThrow().toString());
            int version = partners.store.present().registry().version();
            assertEquals(file, text, refused(KIM, () -> files.apply(RegistryTable.SITES, version, csv(file))).text().orElseThrow().toString());
        });
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void bytesThatAreNoTextAreRefusedOrNamedByTheirCell() {
        String file = "name,position,retired\nN\u00F8rth,1,\n";
        for (byte[] bytes : List.of(file.getBytes(StandardCharsets.ISO_8859_1), file.getBytes(StandardCharsets.UTF_16))) {
            assertEquals("joint-priority.rest.body.no-utf-8", refused(KIM, () -> files.tryOut(RegistryTable.SITES, csv(bytes))).text().orElseThrow().key());
        }
        assertEquals(List.of("2 ERROR N\0rth {name=joint-priority.refusal.value.malformed}"),
                told(tryOut(RegistryTable.SITES, "name,position,retired\nN\0rth,1,\n")));
    }

    @Test
    public void moreRowsThanATableCanHaveAreRefused() {
        String file = IntStream.rangeClosed(1, 100_000).mapToObj(number -> "Site " + number + ",,\n")
                .collect(Collectors.joining("", "name,position,retired\n", ""));
        assertEquals("joint-priority.registry.import.rows.too-many[50000]",
                refused(KIM, () -> files.tryOut(RegistryTable.SITES, csv(file))).text().orElseThrow().toString());
        assertEquals(0, partners.store.present().all(RegistryTable.SITES).size());
    }

    @Test
    public void asManyRowsAsATableCanHaveAreLookedAt() {
        String file = IntStream.rangeClosed(1, Limits.ROWS).mapToObj(number -> "Site " + number + ",,\n")
                .collect(Collectors.joining("", "name,position,retired\n", ""));
        assertEquals(Limits.ROWS, tryOut(RegistryTable.SITES, file).count(ImportReport.Fate.NEW));
    }

    @Test
    public void moreThanTwentyMegabytesAreRefused() {
        byte[] large = ("name,position,retired\n\"" + "x".repeat(CsvFile.MOST_BYTES) + "\",,\n").getBytes(StandardCharsets.UTF_8);
        assertEquals("joint-priority.rest.body.large", refused(KIM, () -> files.tryOut(RegistryTable.SITES, csv(large))).text().orElseThrow().key());
    }

    @Test
    public void formulasAreTexts() {
        apply(RegistryTable.SITES, "name,position,retired\n=1+1,,\n'=cmd|' /C calc'!A0,,\n\"@SUM(A1:A9)\",,\n");
        assertEquals(List.of("=1+1", "=cmd|' /C calc'!A0", "@SUM(A1:A9)"),
                partners.store.present().all(RegistryTable.SITES).stream().map(entry -> entry.value().name()).toList());
        String exported = export(RegistryTable.SITES);
        assertTrue(exported, exported.contains("\"'=1+1\"") && exported.contains("\"'=cmd|' /C calc'!A0\"") && exported.contains("\"'@SUM(A1:A9)\""));
        assertEquals(3, tryOut(RegistryTable.SITES, exported).count(ImportReport.Fate.UNCHANGED));
    }

    @Test
    public void whatIsWrittenOutComesBackUnchanged() {
        Random random = new Random(3);
        List<Integer> sites = new ArrayList<>();
        List<Integer> vendors = new ArrayList<>();
        List<Integer> systems = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            sites.add(partners.add(RegistryTable.SITES, Site.of(0, hostile(random, number, 100)).withPosition(number).withRetired(number % 3 == 0)).id());
            vendors.add(partners.add(RegistryTable.VENDORS, Vendor.of(0, hostile(random, number, 100)).withRetired(number % 3 == 0)
                    .withFiscalYear(number % 2 == 0 ? Optional.empty() : Optional.of(FiscalYear.startingIn(Month.of(1 + number % 12))))).id());
            systems.add(partners.add(RegistryTable.SYSTEMS, NetworkSystem.of(0, hostile(random, number, 100), hostile(random, number, 100), sites.get(number))
                    .withVendorId(number % 2 == 0 ? OptionalInt.empty() : OptionalInt.of(vendors.get(number)))
                    .withOwner(number % 2 == 0 ? OptionalInt.of(partners.radiology.id()) : OptionalInt.empty())
                    .withProduct(hostile(random, number, 255)).withVersion(hostile(random, number, 100)).withNotes(hostile(random, number, 4000) + "\n- x\n=y")
                    .withEndOfSupport(number % 2 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5000))))).id());
            partners.add(RegistryTable.DEPENDENCIES, Dependency.of(0, systems.get(random.nextInt(systems.size())), systems.get(number),
                    Flow.values()[number % 4]).withTransaction(hostile(random, number, 255)));
            partners.add(RegistryTable.AGREEMENTS, Agreement.of(0, vendors.get(number), AgreementKind.values()[number % 6], hostile(random, number, 255))
                    .withSiteIds(sites.subList(0, number)).withSystemIds(systems.subList(number / 2, number)).withReference(hostile(random, number, 255))
                    .withSystemKinds(List.of(hostile(random, number, 100), hostile(random, number + 50, 100))).withNoticeDays(number)
                    .withTerm(Optional.empty(), number % 2 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2027, 1, 1)))
                    .withRetired(number % 2 == 0));
            partners.add(RegistryTable.CAPACITY, Capacity.of(partners.it.id(), Quarter.parse((2020 + number) + "-Q2", FiscalYear.CALENDAR), number));
        }
        int version = partners.store.present().registry().version();
        for (RegistryTable<?> table : RegistryTable.all()) {
            ImportReport report = apply(table, export(table));
            assertEquals(table + " " + told(report), 20, report.count(ImportReport.Fate.UNCHANGED));
            assertEquals(version, report.version());
        }
    }

    @Test
    public void anEmptyTableIsWrittenOutAsItsColumns() {
        assertEquals("\uFEFF\"name\",\"position\",\"retired\"\r\n", export(RegistryTable.SITES));
        assertEquals("\uFEFF" + "\"vendor\",\"title\",\"kind\",\"sites\",\"systems\",\"system kinds\",\"start\",\"end\",\"notice days\",\"reference\",\"retired\"\r\n",
                export(RegistryTable.AGREEMENTS));
    }

    @Test
    public void keepersReadInWhatReadersWriteOut() {
        Supplier<TextTable> neverRead = () -> {
            throw new AssertionError("The file was read");
        };
        for (Person person : List.of(ANNA, ADMIN, OUTSIDER)) {
            assertEquals(Refusal.Kind.FORBIDDEN, refused(person, () -> files.tryOut(RegistryTable.SITES, neverRead)).kind());
            assertEquals(Refusal.Kind.FORBIDDEN, refused(person, () -> files.apply(RegistryTable.SITES, 1, neverRead)).kind());
        }
        assertEquals(Refusal.Kind.FORBIDDEN, refused(OUTSIDER, () -> files.export(RegistryTable.SITES)).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> files.tryOut(RegistryTable.SITES, neverRead)).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> files.apply(RegistryTable.SITES, 1, neverRead)).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> files.export(RegistryTable.SITES)).kind());
        for (Person person : List.of(ANNA, ADMIN, KIM)) {
            assertEquals(3, partners.as(person, () -> files.export(RegistryTable.SITES)).columns().size());
        }
    }

    /** A text that begins as formulas do, or has what divides cells and lines in it; no two with the same number. */
    private static String hostile(Random random, int number, int longest) {
        String[] beginnings = {"=", "+", "-", "@", "'", "''", "'=", "\"", ";=", ",", "#", "x", "\u00E4", "\uD83C\uDFE5", "\uFF1D"};
        String alphabet = "=+-@',;\"|\\ abc\u00E4\u00DF\u4E2D";
        StringBuilder text = new StringBuilder(beginnings[random.nextInt(beginnings.length)]).append(number);
        for (int length = random.nextInt(30); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.append('.').substring(0, Math.min(text.length(), longest));
    }

    private <V> ImportReport tryOut(RegistryTable<V> table, String file) {
        return partners.as(KIM, () -> files.tryOut(table, csv(file)));
    }

    private <V> ImportReport apply(RegistryTable<V> table, String file) {
        return partners.as(KIM, () -> files.apply(table, partners.store.present().registry().version(), csv(file)));
    }

    private <V> String export(RegistryTable<V> table) {
        TextTable exported = partners.as(ANNA, () -> files.export(table));
        List<List<String>> rows = new ArrayList<>();
        exported.rows().forEachRemaining(row -> rows.add(row.cells()));
        return CsvFile.write(exported.columns(), rows);
    }

    private <V> RegistryEntry<V> only(RegistryTable<V> table) {
        List<RegistryEntry<V>> all = partners.store.present().all(table);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private Refusal refused(Person person, Runnable work) {
        return partners.as(person, () -> assertThrows(Refusal.class, work::run));
    }

    private static List<String> told(ImportReport report) {
        return report.rows().stream().map(ImportReport.Row::toString).collect(Collectors.toList());
    }

    private static Supplier<TextTable> csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Supplier<TextTable> csv(byte[] bytes) {
        return () -> CsvFile.read(Requests.headers("Content-Type", "text/csv"), new ByteArrayInputStream(bytes));
    }
}
