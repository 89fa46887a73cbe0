package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The registry's page: what its keepers do with it, and what others see of it. */
public class RegistryPageIT extends InTheBrowser {
    private static final String PAGE = "/plugins/servlet/joint-priority/registry";
    private static final String KEEPERS = "hospital-it";
    private static final String SYSTEM_COLUMNS = "name,kind,site,owner,vendor,product,version,end of support,notes,retired\n";

    /** Somebody keeps it, and there is a little in it; a file changes nothing that is as it says. */
    @Before
    public void keepIt() {
        browser.logIn("admin");
        String revision = asked("GET", "groups", "application/json", null).replaceFirst("(?s).*?\"revision\":(\\d+).*", "$1");
        asked("PUT", "groups", "application/json", "{\"revision\":" + revision + ",\"groups\":[\"" + KEEPERS + "\"]}");
        browser.logIn("it.anna");
        take("sites", "name,position,retired\nHarbour Clinic,10,no\nHill Clinic,11,no\n");
        take("vendors", "name,fiscal year start,retired\nBlue Imaging,4,no\n");
        take("systems", SYSTEM_COLUMNS + "Harbour PACS,PACS,Harbour Clinic,Radiology,Blue Imaging,View,12,2030-01-31,,no\n"
                + "Harbour CT,CT,Harbour Clinic,Radiology,Blue Imaging,,,,,no\nHill RIS,RIS,Hill Clinic,IT,,,,,,no\n");
        take("dependencies", "from,to,flow,transaction\nHarbour CT,Harbour PACS,DICOM,Modality Images Stored [RAD-8]\n");
    }

    @Test
    public void anAdministratorNamesWhoKeepsIt() {
        browser.logIn("admin");
        browser.open("/plugins/servlet/joint-priority/admin/registry");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.click("#login-form-submit");
        browser.find("#joint-groups").sendKeys("purch");
        browser.until(() -> browser.has(".joint-proposals [role=option]"));
        browser.picture("admin-registry-proposals");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until(() -> browser.all(".joint-picked-name").size() == 2);
        browser.click(".joint-card button[type=submit]");
        browser.waitForText("[data-joint-said]", "The groups are saved");
        browser.picture("admin-registry");
        browser.logIn("pur.eli");
        browser.open(PAGE);
        browser.find(".joint-registry-actions .aui-button-primary");
    }

    @Test
    public void aFileWithMistakesIsMendedAndTakenThen() throws IOException {
        browser.logIn("it.anna");
        browser.click("#joint-registry-link");
        tab("Import/Export");
        browser.find("[data-joint-table]").sendKeys("Systems");
        browser.waitForText("#joint-import-columns", "end of support");
        Path file = HOME.newFile("systems.csv").toPath();
        Files.writeString(file, SYSTEM_COLUMNS + "Lung screening,AI,Harbour Clinic,Radiology,Blue Imaging,Screen,1,2031-01-31,\"Two\nlines\",no\n"
                + "Dose watch,Dose monitor,Harbor Clinic,Radiology,,,,31.01.2031,,no\n");
        browser.find("[data-joint-file]").sendKeys(file.toString());
        browser.click("[data-joint-import] button[type=submit]");
        browser.waitForText("[data-joint-report]", "Nothing can be imported");
        assertEquals("1", fate("NEW"));
        assertEquals("1", fate("ERROR"));
        List<String> mistakes = browser.all(".joint-report-table tbody tr").stream().map(row -> row.getText()).toList();
        assertThat(mistakes.get(0), containsString("4 Dose watch With mistakes site"));
        assertThat(mistakes.get(1), containsString("end of support"));
        assertFalse(browser.has("[data-joint-apply]"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-registry"));
        browser.picture("registry-import-mistakes");

        Files.writeString(file, Files.readString(file).replace("Harbor Clinic", "Harbour Clinic").replace("31.01.2031", "2031-01-31"));
        browser.click("[data-joint-import] button[type=submit]");
        browser.until(() -> browser.has("[data-joint-report] [data-joint-apply]") || browser.has("[data-joint-import] .aui-message-error"));
        if (browser.has("[data-joint-import] .aui-message-error")) {
            assertThat(browser.text("[data-joint-import]"), containsString("choose it once more"));
            browser.find("[data-joint-file]").sendKeys(file.toString());
            browser.click("[data-joint-import] button[type=submit]");
        }
        browser.find("[data-joint-apply]");
        assertEquals("2", fate("NEW"));
        browser.click("[data-joint-all]");
        browser.picture("registry-import-tried");
        browser.click("[data-joint-apply]");
        browser.waitForText("[data-joint-report]", "This has been imported");
        browser.picture("registry-import-done");

        browser.open(PAGE + "/systems?text=Lung");
        assertThat(browser.text(".joint-registry-table"), containsString("Lung screening"));
        browser.open(PAGE + "/files?kind=systems");
        browser.type("[data-joint-paste]", "name,kind\nx,y\n");
        browser.click("[data-joint-import] button[type=submit]");
        browser.waitForText("[data-joint-import] [role=alert]", "lacks columns");
        browser.picture("registry-import-refused");
    }

    @Test
    public void aRowIsEditedWhereItStandsWithTheKeyboardAlone() {
        int site = id("sites", "Harbour Clinic");
        int id = add("systems", Map.of("name", "Harbour RIS", "kind", "RIS", "site", site));
        browser.open(PAGE + "/systems?site=" + site);
        browser.run("arguments[0].focus()", browser.find("[aria-label='Edit Harbour RIS']"));
        browser.press(Keys.ENTER);
        browser.find(".joint-row-form");
        browser.until(() -> "joint-name".equals(browser.focused().getDomAttribute("id")));
        browser.press(Keys.ESCAPE);
        browser.until(() -> !browser.has(".joint-row-form"));
        browser.until(() -> "Edit Harbour RIS".equals(browser.focused().getDomAttribute("aria-label")));
        browser.press(Keys.ENTER);
        browser.until(() -> "joint-name".equals(browser.focused().getDomAttribute("id")));
        browser.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        browser.press("Workflow Suite");
        assertEquals("product", browser.focused().getDomAttribute("name"));
        browser.picture("registry-edit");
        browser.picture("registry", "#content");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-registry"));
        browser.press(Keys.ENTER);
        browser.waitForText("[data-joint-row='" + id + "']", "Workflow Suite");
        browser.waitForText("[data-joint-said]", "Saved.");
        browser.until(() -> "Edit Harbour RIS".equals(browser.focused().getDomAttribute("aria-label")));
    }

    @Test
    public void whatIsWrongIsSaidAtItsField() {
        browser.open(PAGE + "/systems");
        browser.click(".joint-registry-actions .aui-button-primary");
        browser.until(() -> "joint-name".equals(browser.focused().getDomAttribute("id")));
        browser.press("harbour pacs", Keys.TAB, "PACS");
        browser.press(Keys.ENTER);
        browser.until(() -> browser.has("#joint-site-error") && !browser.text("#joint-site-error").isEmpty());
        browser.find("#joint-site").sendKeys("Hill");
        browser.click(".joint-registry-form button[type=submit]");
        browser.until(() -> browser.has("#joint-name-error") && !browser.text("#joint-name-error").isEmpty());
        assertEquals("true", browser.find("#joint-name").getDomAttribute("aria-invalid"));
        browser.picture("registry-field-error");
        browser.type("#joint-name", "Hill PACS");
        browser.press(Keys.ENTER);
        browser.waitForText(".joint-row-at", "Hill PACS");
        browser.picture("registry-added");
    }

    @Test
    public void whoSavesLaterSeesWhatHasChangedAndKeepsWhatTheyEntered() {
        int id = add("systems", Map.of("name", "Disputed VNA", "kind", "VNA", "site", id("sites", "Hill Clinic"), "product", "Old"));
        browser.open(PAGE + "/systems?text=Disputed&edit=" + id);
        try (Browser other = anotherBrowser()) {
            other.logIn("it.ben");
            other.open(PAGE + "/systems?text=Disputed&edit=" + id);
            other.type("#joint-product", "New");
            other.click(".joint-registry-form button[type=submit]");
            other.waitForText("[data-joint-row='" + id + "']", "New");
        }
        browser.type("#joint-version", "7.1");
        browser.click(".joint-registry-form button[type=submit]");
        browser.waitForText(".joint-meanwhile", "Meanwhile changed to: New");
        assertEquals("7.1", browser.find("#joint-version").getDomProperty("value"));
        assertEquals("New", browser.find("#joint-product").getDomProperty("value"));
        assertThat(browser.text(".joint-registry-form [role=alert]"), containsString("Somebody else has changed this"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-registry"));
        browser.picture("registry-conflict");
        browser.click(".joint-registry-form button[type=submit]");
        browser.waitForText("[data-joint-row='" + id + "']", "7.1");
        assertThat(browser.text("[data-joint-row='" + id + "']"), containsString("New"));
    }

    @Test
    public void theWholeEnvironmentIsDrawnSiteBySite() {
        browser.open(PAGE);
        tab("Picture");
        browser.find("#joint-filter-site").sendKeys("Harbour Clinic");
        browser.waitForText(".joint-site-map .joint-graph-scroll svg", "Harbour PACS");
        browser.picture("registry-picture");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-registry"));
        assertThat(browser.text(".joint-network-list"), containsString("Harbour CT"));
    }

    @Test
    public void whatOthersReferToIsRetiredInsteadOfDeleted() {
        int id = add("sites", Map.of("name", "Closed Clinic", "position", 20));
        add("systems", Map.of("name", "Closed EMR", "kind", "EMR", "site", id));
        browser.open(PAGE + "/sites?text=closed");
        browser.click("[data-joint-remove]");
        browser.waitForText(".joint-row-form", "Retire it instead");
        browser.picture("registry-delete");
        browser.press(Keys.ENTER);
        browser.waitForText(".joint-row-form [role=alert]", "Closed EMR");
        browser.picture("registry-delete-refused");
        browser.press(Keys.ESCAPE);
        browser.click("[aria-label='Retire Closed Clinic']");
        browser.waitForText("[data-joint-said]", "Closed Clinic is retired.");
        browser.find(".joint-registry .joint-empty");
        browser.find("#joint-filter-state").sendKeys("Retired");
        browser.waitForText("[data-joint-row='" + id + "']", "Closed Clinic");
        browser.picture("registry-retired");
        browser.click("[aria-label='Restore Closed Clinic']");
        browser.waitForText("[data-joint-said]", "in use again");
    }

    @Test
    public void aDependencyIsPickedFromWhatIsProposed() {
        browser.open(PAGE + "/dependencies?edit=new");
        browser.find("#joint-from").sendKeys("harbour p");
        browser.until(() -> browser.all("#joint-from ~ [role=listbox] [role=option]").size() == 1);
        browser.picture("registry-proposals");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.find("#joint-to").sendKeys("no such system");
        browser.find("#joint-flow").sendKeys("HL7");
        browser.click(".joint-registry-form button[type=submit]");
        browser.waitForText("#joint-to-error", "Choose one of those");
        browser.type("#joint-to", "hill ris");
        browser.until(() -> browser.has("#joint-to ~ [role=listbox] [role=option]"));
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.press(Keys.ENTER);
        browser.waitForText(".joint-row-at", "Hill RIS");
        assertThat(browser.text(".joint-row-at"), containsString("Harbour PACS"));
    }

    @Test
    public void anAgreementNamesSitesSystemsAndKinds() {
        browser.open(PAGE + "/agreements?edit=new");
        browser.type("#joint-title", "Service for imaging");
        browser.find("#joint-vendor").sendKeys("Blue");
        browser.find("#joint-kind").sendKeys("Service");
        browser.run("document.querySelector('#joint-end').value = '2031-12-31'");
        browser.type("#joint-noticeDays", "90");
        browser.find("#joint-sites").sendKeys("Hill", Keys.ARROW_DOWN, Keys.ENTER);
        browser.find("#joint-sites").sendKeys("Harb", Keys.ARROW_DOWN, Keys.ENTER);
        browser.find("#joint-systemKinds").sendKeys("Something new", Keys.ENTER);
        browser.picture("registry-agreement");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-registry"));
        browser.click(".joint-registry-form button[type=submit]");
        browser.waitForText(".joint-row-at", "Something new");
        assertThat(browser.text(".joint-row-at"), containsString("Hill Clinic"));
        browser.picture("registry-agreements");
    }

    @Test
    public void hundredsComeInPagesThatAreFilteredAndOrdered() {
        String longest = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenhersteller".repeat(2).substring(0, 100);
        take("systems", SYSTEM_COLUMNS + longest + "," + longest.toLowerCase() + ",Hill Clinic,,," + longest + "," + longest + ",2020-01-31," + "word ".repeat(300) + ",no\n"
                + IntStream.rangeClosed(1, 300).mapToObj(i -> String.format("Many %03d,Workstation,Hill Clinic,,,,,,,no", i)).collect(Collectors.joining("\n")));
        browser.open(PAGE + "/systems");
        browser.find("#joint-filter-kind").sendKeys("Workstation");
        browser.waitForText("[data-joint-count]", "1\u201350 of 300 rows");
        browser.click("[data-joint-page=next]");
        browser.waitForText("[data-joint-count]", "51\u2013100 of 300 rows");
        browser.picture("registry-many");
        browser.click("[data-joint-sort]");
        browser.click("[aria-sort=ascending] [data-joint-sort]");
        browser.waitForText(".joint-registry-table tbody tr:first-child", "Many 300");
        browser.run("history.back()");
        browser.waitForText(".joint-registry-table tbody tr:first-child", "Many 001");
        browser.type("#joint-filter-text", "222");
        browser.press(Keys.ENTER);
        browser.waitForText("[data-joint-count]", "1 row");
        browser.type("#joint-filter-text", "nothing like that");
        browser.press(Keys.ENTER);
        browser.waitForText(".joint-empty", "Nothing matches the filter");
        browser.picture("registry-unmatched");
        browser.open(PAGE + "/systems?text=donau");
        browser.picture("registry-long");
        assertEquals("nothing stands out of the page", browser.run("return document.documentElement.clientWidth"),
                browser.run("return document.documentElement.scrollWidth"));
    }

    @Test
    public void whoOnlyReadsSeesNothingToChangeAndOthersNothingAtAll() {
        browser.logIn("rad.chen");
        for (String tab : List.of("sites", "systems", "dependencies", "vendors", "agreements", "capacity", "calendar", "files")) {
            browser.open(PAGE + "/" + tab + "?edit=new");
            browser.find(".joint-registry-content");
            assertEquals(tab, List.of(), browser.all(".joint-registry .joint-write, .joint-registry [data-joint-edit], .joint-registry [data-joint-import]"));
            assertThat(browser.text(".joint-keepers"), containsString(KEEPERS));
            assertEquals(tab, List.of(), Accessibility.findings(browser, ".joint-registry"));
        }
        browser.open(PAGE + "/systems?text=harbour");
        browser.picture("registry-reader");
        browser.logIn("outsider");
        assertFalse("no link in the navigation", browser.has("#joint-registry-link"));
        browser.open(PAGE);
        browser.waitForText(".joint-empty-error", "may browse");
        browser.picture("registry-refused");
    }

    @Test
    public void everyTabIsAccessibleWithItsForm() {
        for (String tab : List.of("sites", "systems", "dependencies", "vendors", "agreements", "capacity", "calendar", "files")) {
            browser.open(PAGE + "/" + tab);
            browser.find(".joint-registry-content");
            assertEquals(tab, List.of(), Accessibility.findings(browser, ".joint-registry"));
            browser.picture("registry-" + tab);
            browser.open(PAGE + "/" + tab + "?edit=new");
            browser.find(".joint-registry-content");
            assertEquals(tab, List.of(), Accessibility.findings(browser, ".joint-registry"));
        }
    }

    @Test
    public void theCalendarIsSet() {
        browser.open(PAGE + "/calendar");
        browser.find("#joint-fiscalYearStart").sendKeys("October");
        browser.find("#joint-zone").sendKeys("Europe/Vienna");
        browser.click(".joint-registry-form button[type=submit]");
        browser.waitForText("[data-joint-said]", "The calendar is saved");
        assertEquals("Europe/Vienna", browser.find("#joint-zone").getDomProperty("value"));
    }

    private void tab(String name) {
        browser.all(".joint-tabs a").stream().filter(link -> link.getText().equals(name)).findFirst().orElseThrow().click();
        browser.until(() -> browser.text(".joint-tabs .aui-nav-selected").equals(name));
    }

    private String fate(String fate) {
        return browser.find("[data-joint-fate=" + fate + "]").findElement(By.tagName("dd")).getText();
    }

    /** Imports a file over REST, as whoever has logged in. */
    private void take(String table, String file) {
        String tried = asked("POST", "import/" + table + "?dryRun=true", "text/csv", file);
        String version = tried.replaceFirst("(?s).*?\"version\":(\\d+).*", "$1");
        assertThat(asked("POST", "import/" + table + "?dryRun=false&version=" + version, "text/csv", file), containsString("\"applied\":true"));
    }

    private int add(String table, Map<String, Object> row) {
        String json = row.entrySet().stream().map(entry -> '"' + entry.getKey() + "\":"
                + (entry.getValue() instanceof Integer ? entry.getValue() : '"' + (String) entry.getValue() + '"')).collect(Collectors.joining(",", "{", "}"));
        String added = asked("POST", table, "application/json", json);
        return Integer.parseInt(added.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
    }

    private int id(String table, String name) {
        String found = (String) browser.run("return String(JSON.parse(arguments[0])[arguments[1]].filter(function (row) {"
                + " return row.name === '" + name + "'; })[0].id)", asked("GET", table, "application/json", null), table);
        return Integer.parseInt(found);
    }

    private String asked(String method, String path, String type, String body) {
        return browser.rest(method, "/registry/" + path, type, body);
    }
}
