package org.jointpriority.jira.registry;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.servlet.http.HttpServletRequest;

import org.junit.Test;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.partnership.SamplePartnership;
import org.jointpriority.partnership.registry.RegistryFiles;

public class RegistryTemplateTest {
    private static final String PAGE = "/jira/plugins/servlet/joint-priority/registry";
    private static final String REST = "/jira/rest/joint-priority/1.0/registry";
    private static final LocalDate TODAY = SamplePartnership.TODAY;
    private static final Departments DEPARTMENTS = Departments.of(Arrays.asList(Department.of(1, "IT"), Department.of(2, "Radiology")));
    private static final Quarter QUARTER = Quarter.of(TODAY, FiscalYear.CALENDAR);
    private static final List<Site> SITES = Arrays.asList(Site.of(1, "St. Anna"), Site.of(2, "City Hospital").withPosition(1),
            Site.of(3, "Old Town").withPosition(2).withRetired(true));
    private static final List<Vendor> VENDORS = Arrays.asList(Vendor.of(1, "Acme Imaging").withFiscalYear(Optional.of(FiscalYear.startingIn(Month.APRIL))),
            Vendor.of(2, "<b>Bold</b> & Co"));
    private static final List<NetworkSystem> SYSTEMS = Arrays.asList(
            NetworkSystem.of(1, "PACS Anna", "PACS", 1).withOwner(OptionalInt.of(2)).withVendorId(OptionalInt.of(1)).withProduct("View")
                    .withVersion("12.1").withEndOfSupport(Optional.of(TODAY.minusDays(3))).withNotes("Two nodes"),
            NetworkSystem.of(2, "CT 1", "CT", 1), NetworkSystem.of(3, "RIS City", "RIS", 2).withRetired(true));
    private static final List<Dependency> DEPENDENCIES =
            Collections.singletonList(Dependency.of(1, 2, 1, Flow.DICOM).withTransaction("Modality Images Stored"));
    private static final List<Agreement> AGREEMENTS = Arrays.asList(
            Agreement.of(1, 1, AgreementKind.SERVICE, "PACS service").withSiteIds(Arrays.asList(1, 2)).withSystemIds(Collections.singletonList(1))
                    .withSystemKinds(Collections.singletonList("VNA")).withTerm(Optional.of(TODAY.minusYears(1)), Optional.of(TODAY.plusDays(100)))
                    .withNoticeDays(90).withReference("C-17"),
            Agreement.of(2, 2, AgreementKind.FRAMEWORK, "Everything"));
    private static final List<Capacity> CAPACITIES = Collections.singletonList(Capacity.of(1, QUARTER, 1200));

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void systemsAreListedInUseOnlyUnlessAskedFor() {
        String page = table("systems", RegistryTable.SYSTEMS, SYSTEMS, true);
        assertThat(page, containsString("PACS Anna"));
        assertThat(page, containsString("ended"));
        assertThat(page, not(containsString("RIS City")));
        page = table("systems-all", RegistryTable.SYSTEMS, SYSTEMS, true, "state", "all");
        assertThat(page, containsString("RIS City"));
        assertThat(page, containsString("Restore RIS City"));
    }

    @Test
    public void whoOnlyReadsHasNothingToPressButLinksAndTheFilter() {
        String page = table("systems-reader", RegistryTable.SYSTEMS, SYSTEMS, false, "edit", "1");
        assertThat(page, containsString("PACS Anna"));
        assertThat(page, containsString("Members of hospital-registry keep the registry."));
        for (String control : Arrays.asList("Add system", "joint-write", "Retire PACS Anna", "data-joint-edit", "data-joint-remove")) {
            assertThat(page, not(containsString(control)));
        }
    }

    @Test
    public void aRowTurnsIntoAForm() {
        String page = table("systems-edit", RegistryTable.SYSTEMS, SYSTEMS, true, "edit", "1");
        assertThat(page, containsString("data-joint-address=\"" + REST + "/systems/1\""));
        assertThat(page, containsString("name=\"revision\" value=\"7\""));
        assertThat(page, containsString("value=\"View\""));
        assertThat(page, containsString("<option value=\"2\" selected=\"selected\">Radiology</option>"));
        assertThat("a retired site is not offered", page, not(containsString("Old Town")));
    }

    @Test
    public void aRowIsDeletedAfterAQuestion() {
        String page = table("sites-remove", RegistryTable.SITES, SITES, true, "remove", "2");
        assertThat(page, containsString("data-joint-address=\"" + REST + "/sites/2?revision=7\""));
        assertThat(page, containsString("Retire it instead"));
    }

    @Test
    public void everyTableAddsRows() {
        for (RegistryTable<?> table : RegistryTable.all()) {
            assertThat(empty(table, "edit", "new"), containsString("data-joint-method=\"POST\""));
        }
    }

    @Test
    public void everyTableSaysWhatItIsForWhileItIsEmpty() {
        for (RegistryTable<?> table : RegistryTable.all()) {
            assertThat(empty(table), containsString("joint-empty"));
        }
    }

    @Test
    public void dependenciesAgreementsVendorsAndCapacityAreTablesAsWell() {
        assertThat(table("dependencies", RegistryTable.DEPENDENCIES, DEPENDENCIES, true, "edit", "1"), containsString("Edit CT 1 \u2192 PACS Anna"));
        assertThat(table("dependencies-list", RegistryTable.DEPENDENCIES, DEPENDENCIES, true), containsString("Modality Images Stored"));
        String agreements = table("agreements", RegistryTable.AGREEMENTS, AGREEMENTS, true);
        assertThat(agreements, containsString("PACS Anna, VNA"));
        assertThat(agreements, containsString("All that the vendor sells"));
        assertThat(table("agreements-edit", RegistryTable.AGREEMENTS, AGREEMENTS, true, "edit", "1"), containsString("<li data-joint-value=\"VNA\">VNA</li>"));
        assertThat(table("vendors", RegistryTable.VENDORS, VENDORS, true), containsString("&lt;b&gt;Bold&lt;/b&gt; &amp; Co"));
        assertThat(table("vendors", RegistryTable.VENDORS, VENDORS, true), containsString("April"));
        assertThat(table("capacity", RegistryTable.CAPACITY, CAPACITIES, true), containsString("1,200"));
        assertThat(table("sites", RegistryTable.SITES, SITES, true), containsString(PAGE + "/systems?site=1"));
    }

    @Test
    public void theFilterLooksAtEachField() {
        assertEquals(List.of("CT 1"), shown("text", "ct"));
        assertEquals(List.of("PACS Anna"), shown("text", "two NODES"));
        assertEquals(List.of("PACS Anna"), shown("owner", "2"));
        assertEquals(List.of("PACS Anna"), shown("vendor", "1"));
        assertEquals(List.of("CT 1"), shown("kind", "ct"));
        assertEquals(List.of("CT 1", "PACS Anna"), shown("site", "1"));
        assertEquals(List.of(), shown("site", "2"));
        assertEquals(List.of("RIS City"), shown("site", "2", "state", "retired"));
        assertEquals("what makes no sense is passed over", List.of("CT 1", "PACS Anna"), shown("site", "x", "sort", "x", "start", "-1"));
    }

    @Test
    public void aColumnOrdersBothWays() {
        assertEquals(List.of("PACS Anna", "CT 1"), shown("sort", "endOfSupport"));
        assertEquals(List.of("CT 1", "PACS Anna"), shown("sort", "endOfSupport", "order", "desc"));
        TableView.Head head = view(RegistryTable.SYSTEMS, SYSTEMS, true, "sort", "kind", "site", "1").heads().get(1);
        assertEquals("ascending", head.sorted());
        assertEquals(PAGE + "/systems?order=desc&site=1&sort=kind", head.address());
    }

    @Test
    public void tenThousandSystemsComeInPages() {
        List<NetworkSystem> many = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> NetworkSystem.of(i, String.format("System %05d", i), "Kind " + i % 7, 1)).collect(Collectors.toList());
        TableView first = view(RegistryTable.SYSTEMS, many, true);
        assertEquals(50, first.rows().size());
        assertEquals("1\u201350 of 10,000 rows", first.countSentence());
        TableView last = view(RegistryTable.SYSTEMS, many, true, "start", "999999");
        assertEquals("9,951\u201310,000 of 10,000 rows", last.countSentence());
        TableView at = view(RegistryTable.SYSTEMS, many, true, "at", "777");
        assertEquals("System 00751", at.rows().get(0).label());
        String page = render("systems-many", RegistryTab.SYSTEMS, true, "table", view(RegistryTable.SYSTEMS, many, true, "start", "60"));
        assertThat(page, containsString("data-joint-page=\"previous\""));
        assertThat(page, containsString("start=100\" rel=\"next\""));
        TableView hidden = view(RegistryTable.SYSTEMS, many, true, "at", "777", "kind", "Kind 1");
        assertTrue(hidden.isHiding());
    }

    @Test
    public void theCalendarIsReadByAllAndSetByKeepers() {
        RegistryEntry<OrganisationCalendar> calendar = RegistryEntry.of(0, 3,
                OrganisationCalendar.of(Optional.of(ZoneId.of("Europe/Berlin")), FiscalYear.startingIn(Month.OCTOBER)));
        String reader = render("calendar-reader", RegistryTab.CALENDAR, false, "calendar", CalendarView.of(calendar, false, REST, terms(SYSTEMS)));
        assertThat(reader, containsString("October"));
        assertThat(reader, not(containsString("<form")));
        String keeper = render("calendar", RegistryTab.CALENDAR, true, "calendar", CalendarView.of(calendar, true, REST, terms(SYSTEMS)));
        assertThat(keeper, containsString("<option value=\"Europe/Berlin\" selected=\"selected\">"));
    }

    @Test
    public void filesAreExportedByAllAndImportedByKeepers() {
        String reader = render("files-reader", RegistryTab.FILES, false, "files",
                FilesView.of(false, Optional.empty(), RegistryFiles::columns, REST, terms(SYSTEMS)));
        assertThat(reader, containsString(REST + "/export/systems"));
        assertThat(reader, not(containsString("<form")));
        String keeper = render("files", RegistryTab.FILES, true, "files",
                FilesView.of(true, Optional.of(RegistryTable.SYSTEMS), RegistryFiles::columns, REST, terms(SYSTEMS)));
        assertThat(keeper, containsString("data-joint-columns=\"name, kind, site, owner, vendor, product, version, end of support, notes, retired\""));
    }

    @Test
    public void systemsAreProposedWithWhatTellsThemApart() {
        Map<String, Object> context = new HashMap<>();
        context.put("proposals", List.of(Choice.of("1", "PACS Anna", "PACS, St. Anna", false)));
        assertThat(SamplePages.render("registry-proposals", "templates/joint-priority/registry/proposals.vm", context),
                containsString("<li data-joint-value=\"1\">PACS Anna<span"));
    }

    @Test
    public void whoMayNotSeeItReadsWhy() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("isWhole", true);
        context.put("refusal", "It is for others.");
        assertThat(SamplePages.render("registry-refused", "templates/joint-priority/registry/refused.vm", context), containsString("It is for others."));
    }

    private List<String> shown(String... query) {
        return view(RegistryTable.SYSTEMS, SYSTEMS, false, query).rows().stream().map(TableView.Row::label).collect(Collectors.toList());
    }

    private <V> String table(String name, RegistryTable<V> table, List<V> values, boolean keeper, String... query) {
        return render(name, RegistryTab.named(table.name()).orElseThrow(), keeper, "table", view(table, values, keeper, query));
    }

    private <V> String empty(RegistryTable<V> table, String... query) {
        return table(table.name() + (query.length > 0 ? "-new" : "-empty"), table, Collections.emptyList(), true, query);
    }

    private <V> TableView view(RegistryTable<V> table, List<V> values, boolean keeper, String... query) {
        List<RegistryEntry<V>> entries = new ArrayList<>();
        values.forEach(value -> entries.add(RegistryEntry.of(entries.size() + 1, 7, value)));
        @SuppressWarnings("unchecked")
        List<NetworkSystem> systems = table == (RegistryTable<?>) RegistryTable.SYSTEMS ? (List<NetworkSystem>) values : SYSTEMS;
        TableLayout<V> layout = TableLayout.of(table, terms(systems.isEmpty() ? SYSTEMS : systems));
        entries.sort((one, other) -> layout.label(one.value()).compareTo(layout.label(other.value())));
        return TableView.of(layout, entries, query(query), REST, keeper);
    }

    private Terms terms(List<NetworkSystem> systems) {
        boolean isSample = systems == SYSTEMS;
        Registry registry = Registry.of(1, Network.of(SITES, systems, isSample ? DEPENDENCIES : Collections.emptyList()), VENDORS,
                isSample ? AGREEMENTS : Collections.emptyList(), CAPACITIES, OrganisationCalendar.standard());
        return new Terms(registry, DEPARTMENTS, PAGE, TODAY, jira.wording());
    }

    private static TableQuery query(String... pairs) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return TableQuery.of(Fake.of(HttpServletRequest.class, Map.of("getParameter", arguments -> parameters.get(arguments[0]))));
    }

    private String render(String name, RegistryTab tab, boolean keeper, String key, Object view) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("isWhole", true);
        context.put("page", RegistryPage.of(tab, PAGE + '/' + tab.code(), keeper, Collections.singletonList("hospital-registry"), terms(SYSTEMS)));
        context.put(key, view);
        return SamplePages.render("registry-" + name, "templates/joint-priority/registry/registry.vm", context);
    }
}
