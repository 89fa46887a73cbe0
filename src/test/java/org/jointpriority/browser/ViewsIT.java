package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.endsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Deadlines, capacity line and environment: in full on the page of a project, in a column of a dashboard, on paper, by keyboard. */
public class ViewsIT extends InTheBrowser {
    private static final String PAGE = "/projects/IMG?selectedItem=org.jointpriority.joint-priority:joint-priorities&project=IMG&project=ENT";
    private static final String FORM = ".joint-configuration ";
    private static final String LONG = "Universitaetsradiologieverwaltungsgesellschaft".repeat(2);
    private static final LocalDate TODAY = LocalDate.now();

    /** Three hospitals, capacities for this quarter and the next, an offer with its vendor's own quarters. */
    @Before
    public void fillTheRegistry() {
        browser.logIn("admin");
        if (browser.rest("GET", "/registry/vendors", "application/json", null).contains("HelioMed")) {
            return;
        }
        String revision = number("revision", browser.rest("GET", "/registry/groups", "application/json", null));
        browser.rest("PUT", "/registry/groups", "application/json", "{\"revision\":" + revision + ",\"groups\":[\"hospital-it\"]}");
        browser.logIn("it.anna");
        take("sites", "name,position,retired\nEast Clinic,1,no\nWest Clinic,2,no\n" + LONG + ",3,no\n");
        take("vendors", "name,fiscal year start,retired\nHelioMed,2,no\n" + LONG + ",,no\n");
        take("systems", "name,kind,site,owner,vendor,product,version,end of support,notes,retired\n"
                + "Archive East,Archive,East Clinic,IT,HelioMed,Helio,12.2," + TODAY.plusDays(400) + ",,no\n"
                + "Archive West,Archive,West Clinic,Radiology," + LONG + ",Lumen,7," + TODAY.minusDays(40) + ",,no\n"
                + LONG + ",Archive," + LONG + ",,,,,,,no\n"
                + "Worklist East,Worklist,East Clinic,IT,HelioMed,,,,,no\n");
        take("dependencies", "from,to,flow,transaction\nWorklist East,Archive East,DICOM,Modality Images Stored [RAD-8]\n"
                + "Archive East,Archive West,DICOM,\nArchive East,Worklist East,HL7_V2,\n");
        take("agreements", "vendor,title,kind,sites,systems,system kinds,start,end,notice days,reference,retired\n"
                + "HelioMed,Imaging framework,FRAMEWORK,,,Archive,," + TODAY.plusDays(500) + ",90,K-17,no\n");
        String next = quarter(TODAY.plusMonths(3));
        take("capacity", "department,quarter,points\nIT," + quarter(TODAY) + ",500\nRadiology," + quarter(TODAY)
                + ",500\nIT," + next + ",50\nRadiology," + next + ",80\n");
        String vendor = browser.rest("GET", "/registry/vendors", "application/json", null).replaceFirst("(?s).*?\"id\":(\\d+),[^}]*HelioMed.*", "$1");
        String department = browser.rest("GET", "/departments", "application/json", null).replaceFirst("(?s).*?\"id\":(\\d+),\"name\":\"IT\".*", "$1");
        String seen = number("revision", browser.rest("GET", "/priorities/IMG-7", "application/json", null));
        browser.rest("POST", "/priorities/IMG-7/offers", "application/json", "{\"revision\":" + seen + ",\"department\":" + department
                + ",\"vendor\":" + vendor + ",\"amount\":\"120000\",\"currency\":\"EUR\",\"validUntil\":\"" + TODAY.plusDays(75) + "\",\"note\":\"\"}");
    }

    @Test
    public void whatIsDueIsInThePictureAsInTheTable() {
        // Fewer than a page of them.
        open("manager", "deadlines&source=commitment&source=offer&source=vendor-quarter-end");
        int inTable = browser.all(".joint-deadlines-table tr:not(.joint-quarter-end) time").size();
        long inPicture = (Long) browser.run("return Array.from(document.querySelectorAll('.joint-mark')).reduce(function (sum, mark) {"
                + " var count = mark.querySelector('text'); return sum + (count ? Number(count.textContent) : 1); }, 0)");
        assertEquals(inTable, inPicture);
        assertThat(browser.text(".joint-deadlines-table"), containsString("Last day of an offer of HelioMed"));
        assertThat(browser.text(".joint-deadlines-table"), containsString("End of the quarter of HelioMed"));
        assertTrue(browser.all(".joint-radar-end.joint-radar-vendor-quarter-end").size() > 0);
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("deadlines");
        browser.onPaper("deadlines");
    }

    @Test
    public void oneChoosesWhichDeadlinesToSeeByKeyboard() {
        open("manager", "deadlines");
        browser.run("document.querySelector('.joint-controls summary').focus()");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB, Keys.TAB);
        assertEquals("commitment", browser.focused().getDomAttribute("value"));
        browser.press(Keys.SPACE);
        browser.until(() -> texts(".joint-radar-source").stream().noneMatch("Commitments"::equals));
        browser.until(() -> "commitment".equals(browser.focused().getDomAttribute("value")));
        assertTrue("What was unfolded stays so", browser.has(".joint-controls .joint-choice-list"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("deadlines-sources");
        browser.press(Keys.ESCAPE);
        assertFalse(browser.has(".joint-controls .joint-choice-list"));
        assertThat(address(), containsString("source=due-date"));
    }

    @Test
    public void throughALensOneSeesWhatIsOnesOwnAndWhatConcernsAll() {
        open("manager", "deadlines");
        browser.find("[data-joint-filters] select[name=department]").sendKeys("Purchasing");
        browser.until(() -> texts(".joint-radar-department").equals(List.of("Purchasing", "All departments")));
        browser.picture("deadlines-lens");
    }

    @Test
    public void theLineMovesWithTheQuarter() {
        open("manager", "capacity-line");
        assertEquals(0, browser.all(".joint-the-line").size());
        assertEquals(Set.of("FITS"), Set.copyOf(texts(".joint-col-outcome .aui-lozenge")));
        browser.picture("capacity-line");
        browser.click(".joint-quarter-switch button:last-child");
        assertThat(browser.text(".joint-the-line"), containsString("IT needs"));
        assertThat(address(), endsWith("quarter=" + quarter(TODAY.plusMonths(3))));
        assertTrue(texts(".joint-col-outcome .aui-lozenge").containsAll(List.of("HELD", "PASSES")));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("capacity-line-next");
        browser.onPaper("capacity-line");
        browser.click(".joint-quarters > button");
        browser.until(() -> !browser.has(".joint-the-line") && !address().contains("quarter="));
    }

    @Test
    public void theRankingSaysHowFarTheWeightsCanMove() {
        open("manager", "ranking");
        assertFalse("Nobody has asked yet", browser.has(".joint-sensitivity-table"));
        browser.click(".joint-sensitivity summary");
        browser.waitForText(".joint-sensitivity", "the first 10 of this list stay the same");
        browser.waitForText(".joint-sensitivity-table tbody", "Patient care");
        assertEquals(6, browser.all(".joint-sensitivity-table tbody tr").size());
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("sensitivity");
        browser.picture("sensitivity-part", ".joint-sensitivity");
        browser.onPaper("sensitivity");
    }

    @Test
    public void theMeetingPackIsAnAgendaForPaper() {
        open("manager", "meeting-pack");
        assertThat(browser.text(".joint-agenda-disputed"), containsString("The licence for all readers costs more than the typists it replaces"));
        assertTrue(browser.all(".joint-agenda-disputed tbody").size() >= 2);
        assertThat(browser.text("[data-joint-place]"), containsString("by fax until the identifiers match"));
        assertThat(browser.text("[data-joint-place]"), containsString("to endorse this revision"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("meeting-pack");
        browser.picture("meeting-pack-page", ".joint-page");
        browser.onPaper("meeting-pack");
        assertThat(browser.rest("GET", "/tables/meeting-pack?project=IMG", "text/csv", null), containsString("Needs discussion: The licence for all readers"));
        browser.find("[data-joint-filters] select[name=department]").sendKeys("Purchasing");
        browser.until(() -> browser.all(".joint-agenda-part").stream().noneMatch(part -> part.getText().contains("by fax")));
    }

    @Test
    public void allowancesThatAreDueStandOnTop() {
        open("manager", "allowances");
        assertThat(browser.text("[data-joint-allowances=due]"), containsString("by fax until the identifiers match"));
        assertTrue(browser.all("[data-joint-allowances=later] [data-joint-issue]").size() >= 3);
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("allowances");
        browser.picture("allowances-page", ".joint-page");
        browser.onPaper("allowances");
        browser.find(".joint-controls select[name=review]").sendKeys("Due");
        browser.until(() -> !browser.has("[data-joint-allowances=later]"));
        assertThat(address(), endsWith("review=due"));
        browser.until(() -> "review".equals(browser.focused().getDomAttribute("name")));
        String table = browser.rest("GET", "/tables/allowances?review=due", "text/csv", null);
        assertThat(table, containsString("\"Due\",\"IMG-"));
        browser.find("[data-joint-filters] select[name=department]").sendKeys("Purchasing");
        browser.waitForText(".joint-allowances", "Nothing of what you have chosen");
        browser.picture("allowances-none");
    }

    @Test
    public void systemsOfAKindStandSideBySide() {
        open("manager", "environment");
        browser.find(".joint-controls select[name=kind]").sendKeys("Archive");
        browser.until(() -> browser.has(".joint-standards-table"));
        assertFalse("It is about no project", browser.has("[data-joint-filters] .joint-choice"));
        assertThat(browser.text(".joint-sites"), containsString("Support ended"));
        assertThat(browser.text(".joint-standards"), containsString("Imaging framework"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("environment");
        browser.onPaper("environment");
        String table = browser.rest("GET", "/tables/environment?kind=Archive", "text/csv", null);
        assertThat(table, containsString("\"Archive West\",\"" + LONG + "\",\"Lumen\",\"7\""));
    }

    @Test
    public void thePictureOfASiteSaysWhatItsListSays() {
        open("manager", "environment");
        browser.find(".joint-controls select[name=site]").sendKeys("East Clinic");
        browser.until(() -> browser.all(".joint-site-map .joint-graph-box").size() == 3);
        assertEquals(3, browser.all(".joint-site-map [data-joint-system]").size());
        assertThat(browser.text(".joint-network-list"), containsString("Archive West (West Clinic)"));
        assertThat(browser.text(".joint-network-list"), containsString("Worklist East by DICOM: Modality Images Stored [RAD-8]"));
        assertThat(address(), containsString("site="));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("environment-site");
    }

    @Test
    public void whatCannotBeShownSaysWhy() {
        open("manager", "capacity-line&quarter=2027-Q9");
        assertTrue(browser.find(".joint-empty-error").isDisplayed());
        browser.picture("capacity-line-error");
        browser.click("[data-joint-reset]");
        browser.find(".joint-capacity-table");
        browser.open(PAGE + "&view=environment&kind=Teapot");
        assertThat(browser.text(".joint-empty-error"), containsString("Teapot"));
    }

    @Test
    public void everyViewFitsIntoAColumnOfADashboard() {
        newDashboard("manager");
        for (String view : List.of("environment", "capacity-line", "allowances", "deadlines")) {
            addGadget(view, "");
        }
        browser.click(".gadget-menu-trigger");
        browser.click(".gadget-move-column");
        browser.find(".column.second .gadget");
        for (String view : List.of("deadlines", "capacity-line", "allowances", "environment")) {
            browser.find(".joint-" + view + "[data-joint-state=SHOWN]");
            assertEquals(view, List.of(), Accessibility.findings(browser, ".joint-" + view));
        }
        browser.picture("views-in-columns");
        browser.click(".joint-capacity-line .joint-quarter-switch button:last-child");
        browser.find(".joint-the-line");
        browser.picture("views-in-columns-next");
    }

    @Test
    public void whereThereIsNothingItSaysSo() {
        newDashboard("manager");
        for (String view : List.of("capacity-line", "allowances", "deadlines")) {
            addGadget(view, "summary ~ \"nothingiscalledlikethis\"");
            assertThat(browser.text(".joint-" + view + " .joint-empty"), containsString("joint priorit"));
        }
        browser.picture("views-empty");
    }

    @Test
    public void whoeverMaySeeNothingIsToldSo() {
        newDashboard("outsider");
        for (String view : List.of("environment", "capacity-line", "deadlines")) {
            addGadget(view, "");
            browser.find(".joint-" + view + " .joint-empty");
        }
        assertThat(browser.text(".joint-environment"), containsString("for people who may browse"));
        browser.picture("views-outsider");
    }

    private void open(String account, String view) {
        browser.logIn(account);
        browser.open(PAGE + "&view=" + view);
        browser.until(() -> browser.has("[data-joint-place][aria-busy=false] .joint-view"));
    }

    private void newDashboard(String account) {
        browser.logIn(account);
        browser.open("/secure/Dashboard.jspa");
        browser.click("#create-dashboard");
        browser.type("#dashboard-name", "Views");
        browser.click("#create-dashboard-submit");
    }

    private void addGadget(String view, String jql) {
        browser.click("#add-gadget");
        browser.click(".add-dashboard-item-selector");
        browser.run("var view = arguments[0]; view.value = arguments[1]; view.dispatchEvent(new Event('change', {bubbles: true}))",
                browser.find(FORM + "select[name=view]"), view);
        if (!jql.isEmpty()) {
            browser.click(FORM + "input[name=scope][value=jql] + label");
            browser.type(FORM + "[name=jql]", jql);
        }
        assertEquals(view, view.equals("environment"), browser.has(FORM + "[name=kind]"));
        browser.click(FORM + "button[type=submit]");
        browser.find(".joint-" + view);
    }

    private void take(String table, String file) {
        String version = number("version", browser.rest("POST", "/registry/import/" + table, "text/csv", file));
        assertThat(browser.rest("POST", "/registry/import/" + table + "?dryRun=false&version=" + version, "text/csv", file),
                containsString("\"applied\":true"));
    }

    private static String number(String name, String json) {
        return json.replaceFirst("(?s).*?\"" + name + "\":(\\d+).*", "$1");
    }

    /** As the example counts them, whose fiscal year starts in July. */
    private static String quarter(LocalDate day) {
        LocalDate counted = day.plusMonths(6);
        return counted.getYear() + "-Q" + ((counted.getMonthValue() + 2) / 3);
    }

    private List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }

    private String address() {
        return (String) browser.run("return location.search");
    }
}
