package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From the registry to the meeting: what is there, what a change to it reaches, what it costs to wait, what fits. */
public class NetworkStoryIT extends InTheBrowser {
    private static final String FILES = "/plugins/servlet/joint-priority/registry/files?kind=";
    private static final String PROJECT_PAGE = "/projects/IMG?selectedItem=org.jointpriority.joint-priority:joint-priorities";
    /** Standard CT protocols: nobody has said yet which systems they affect. */
    private static final String PROTOCOLS = "IMG-13";
    /** Downtime redundancy: more work for IT than one quarter has room for. */
    private static final String DOWNTIME = "ENT-5";
    /** Speech recognition for all reading rooms: Northside has it already. */
    private static final String SPEECH = "IMG-9";
    private static final String PURCHASING = "#joint-purchasing";
    private static final String OFFER = PURCHASING + " #joint-offer:not([hidden]) ";
    private static final String CAPACITY_LINE = PROJECT_PAGE + "&view=capacity-line&project=IMG&project=ENT";
    /** Replace the CT at Northside. */
    private static final String SCANNER = "IMG-5";

    @Test
    public void theEnvironmentSaysWhoIsAskedWhatWaitingCostsAndWhatFits() {
        browser.logIn("it.anna");
        String systems = """
                name,kind,site,owner,vendor,product,version,end of support,notes,retired
                Dose monitor Northside,Dose monitor,Northside,Radiologie,Jasper Dose,Jasper Track,2.2,31.12.2031,,no
                """;
        tryOut("systems", systems);
        browser.waitForText("[data-joint-report]", "Nothing can be imported");
        assertThat(browser.text("[data-joint-report]"), containsString("Radiologie"));
        browser.picture("story-import-mistakes");
        take("systems", systems.replace("Radiologie", "Radiology").replace("31.12.2031", "2031-12-31"));
        take("dependencies", """
                from,to,flow,transaction
                CT Northside,Dose monitor Northside,DICOM,RAD-62 Store Dose Information
                """);
        browser.picture("story-import-done");

        browser.logIn("rad.dana");
        PartnershipPanel panel = PartnershipPanel.of(browser, PROTOCOLS);
        assertFalse(departments().contains("Pharmacy"));
        int revision = panel.revision();
        browser.click("#edit-issue");
        choose("CT Northside");
        choose("Contrast injectors University");
        browser.click("#issue-edit-submit");
        browser.click(".joint-network-details > summary");
        browser.find(".joint-network-list");
        assertEquals(revision + 2, panel.revision());
        assertEquals("1", reached("Dose monitor Northside").getDomAttribute("data-joint-distance"));
        assertThat("who answers for what is reached is asked", departments(), hasItem("Pharmacy"));
        browser.click(".joint-network-further > summary");
        assertThat(browser.text(".joint-network-further"), containsString(SCANNER));
        browser.picture("story-downstream");

        browser.open(PROJECT_PAGE + "&view=environment&kind=Dose%20monitor");
        browser.waitForText(".joint-sites", "Dose monitor Northside");
        browser.picture("story-environment");

        browser.logIn("pur.faye");
        PartnershipPanel.of(browser, SPEECH);
        assertThat("what another hospital has agreed", browser.text(PURCHASING), containsString("Speech recognition for all readers of Northside"));
        offer("Harrow Speech", "186000", LocalDate.now().plusDays(20));
        offer("Stenor Digital", "201500.50", LocalDate.now().plusDays(80));
        assertThat(browser.text(PURCHASING + " .joint-waiting"), containsString("saves EUR 15,500.50: the offer of Harrow Speech"));
        browser.picture("story-purchasing");

        browser.logIn("it.anna");
        browser.open(CAPACITY_LINE);
        assertEquals("HELD", outcome(DOWNTIME));
        browser.picture("story-capacity-line");
        capacityOfIt("2000");
        browser.open(CAPACITY_LINE);
        assertEquals("FITS", outcome(DOWNTIME));
        browser.picture("story-capacity-line-moved");
    }

    private void offer(String vendor, String amount, LocalDate until) {
        browser.click(PURCHASING + " .joint-actions [data-joint-open=joint-offer]");
        browser.find(OFFER + "[name=vendor]").sendKeys(vendor);
        browser.type(OFFER + "[name=amount]", amount);
        browser.find(OFFER + "[name=currency]").sendKeys("EUR");
        browser.run("arguments[0].value = arguments[1]", browser.find(OFFER + "[name=validUntil]"), until.toString());
        browser.click(OFFER + "button[type=submit]");
        browser.waitForText(PURCHASING + " [data-joint-status]", "Saved");
    }

    /** In every quarter, so that it does not matter which one it is: row by row, each edited where it stands. */
    private void capacityOfIt(String points) {
        browser.open("/plugins/servlet/joint-priority/registry/capacity?text=IT");
        browser.find("[data-joint-edit]");
        List<String> rows = browser.all("[data-joint-row]").stream().map(row -> row.getDomAttribute("data-joint-row")).toList();
        for (String id : rows) {
            String row = "[data-joint-row='" + id + "']";
            browser.click(row + " [data-joint-edit]");
            browser.type("#joint-points", points);
            browser.click(".joint-registry-form button[type=submit]");
            browser.waitForText(row, String.format(Locale.US, "%,d", Integer.parseInt(points)));
        }
    }

    /** What becomes of a joint priority in this quarter. */
    private String outcome(String issueKey) {
        WebElement row = browser.find(".joint-capacity-table [data-joint-issue=" + issueKey + "]");
        return row.getDomAttribute("class").replace("joint-outcome-", "").trim().toUpperCase(Locale.ROOT);
    }

    private void tryOut(String table, String file) {
        browser.open(FILES + table);
        browser.type("[data-joint-paste]", file);
        browser.click("[data-joint-import] button[type=submit]");
    }

    private void take(String table, String file) {
        tryOut(table, file);
        browser.click("[data-joint-apply]");
        browser.waitForText("[data-joint-report]", "This has been imported");
    }

    private void choose(String system) {
        browser.type(".joint-systems-filter", system);
        browser.all(".joint-systems-list label").stream().filter(WebElement::isDisplayed)
                .filter(label -> label.findElement(By.className("joint-systems-name")).getText().equals(system)).findFirst().orElseThrow().click();
    }

    private List<String> departments() {
        return browser.all("#joint-partnership .joint-department h4").stream()
                .map(heading -> (String) browser.run("return arguments[0].firstChild.textContent.trim()", heading)).toList();
    }

    private WebElement reached(String system) {
        return browser.all("[data-joint-system]").stream()
                .filter(row -> row.findElement(By.tagName("th")).getText().equals(system)).findFirst()
                .orElseThrow(() -> new AssertionError(system + " is not reached"));
    }
}
