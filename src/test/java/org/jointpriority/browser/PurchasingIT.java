package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The Purchasing panel, and departments that are asked, as members of the departments use them. */
public class PurchasingIT extends InTheBrowser {
    private static final String PANEL = "#joint-purchasing ";
    private static final String FORM = PANEL + "#joint-offer:not([hidden]) ";
    private static final String AGREED = "IMG-8";

    @Before
    public void vendorsAreInTheRegistry() {
        browser.logIn("admin");
        browser.open("/secure/Dashboard.jspa");
        if (!request("GET", "/registry/vendors", null).contains("Pixelwerk")) {
            request("PUT", "/registry/groups", "{\"revision\":" + revision("/registry/groups") + ",\"groups\":[\"hospital-purchasing\"]}");
            request("POST", "/departments", "{\"name\":\"Pharmacy\",\"group\":\"hospital-management\",\"colour\":\"#216e4e\",\"position\":4,"
                    + "\"participation\":\"WHEN_REACHED\"}");
            browser.logIn("pur.faye");
            browser.open("/secure/Dashboard.jspa");
            request("POST", "/registry/vendors", "{\"name\":\"Pixelwerk\",\"fiscalYearStart\":2}");
            request("POST", "/registry/vendors", "{\"name\":\"Archivo\"}");
        }
    }

    @Test
    public void twoOffersSayWhatWaitingCosts() {
        browser.logIn("pur.eli");
        PartnershipPanel partnership = PartnershipPanel.of(browser, AGREED);
        assertEquals("AGREED", partnership.consensus());
        browser.picture("purchasing-empty");
        record("Pixelwerk", "120000", "EUR", LocalDate.now().plusDays(12), "Migration of 40 TB included.");
        record("Archivo", "132500.50", "EUR", LocalDate.now().plusDays(60), "");
        assertThat(browser.text(PANEL + ".joint-waiting"), containsString("saves EUR 12,500.50: the offer of Pixelwerk"));
        assertThat(browser.text(PANEL + ".joint-deadlines"), containsString("Last day of the offer of Pixelwerk"));
        browser.until(() -> "AWAITING_ENDORSEMENT".equals(PartnershipPanel.in(browser).consensus()));
        assertThat("what others agreed to was another offer", PartnershipPanel.in(browser).of("IT", ".joint-endorsement"), containsString("STALE"));
        assertEquals(List.of(), Accessibility.findings(browser, PANEL.trim()));
        browser.picture("purchasing");
        browser.picture("purchasing-panel", PANEL.trim());

        browser.click(PANEL + "[data-joint-offer] .joint-act button");
        assertEquals("120000.00", browser.find(FORM + "[name=amount]").getDomProperty("value"));
        assertEquals(List.of(), Accessibility.findings(browser, PANEL.trim()));
        browser.picture("purchasing-change");
        browser.click(FORM + "[data-joint-withdraw]");
        saved();
        assertEquals(1, browser.all(PANEL + "[data-joint-offer]").size());
    }

    @Test
    public void whatIsMissingIsSaidBesideItsField() {
        browser.logIn("it.anna");
        PartnershipPanel.of(browser, "IMG-13");
        browser.click(PANEL + "[data-joint-open=joint-offer]");
        browser.type(FORM + "[name=amount]", "12,50");
        browser.click(FORM + "button[type=submit]");
        browser.waitForText(FORM + "[data-joint-error=vendor]", "needed");
        assertTrue(browser.text(FORM + "[data-joint-error=amount]").length() > 0);
        assertEquals("vendor", browser.focused().getDomAttribute("name"));
        assertEquals(List.of(), Accessibility.findings(browser, PANEL.trim()));
        browser.picture("purchasing-errors");
        browser.press(Keys.ESCAPE);
        assertEquals("the focus goes back", "joint-offer", browser.focused().getDomAttribute("data-joint-open"));
    }

    @Test
    public void whoSavesLaterSeesTheOtherOfferAndKeepsTheirOwn() {
        browser.logIn("pur.eli");
        PartnershipPanel.of(browser, "IMG-14");
        fill("Archivo", "99", "CHF", LocalDate.now().plusDays(30), "Mine");
        try (Browser another = anotherBrowser()) {
            another.logIn("rad.chen");
            PartnershipPanel.of(another, "IMG-14").rate(Map.of(1, 6));
        }
        browser.click(FORM + "button[type=submit]");
        assertThat(browser.text(FORM + "[data-joint-conflict]"), containsString("rated"));
        assertEquals("Mine", browser.find(FORM + "[name=note]").getDomProperty("value"));
        browser.picture("purchasing-conflict");
        browser.click(FORM + "button[type=submit]");
        saved();
        assertEquals(1, browser.all(PANEL + "[data-joint-offer]").size());
    }

    @Test
    public void aDepartmentIsAskedAndLetGo() {
        browser.logIn("rad.chen");
        PartnershipPanel panel = PartnershipPanel.of(browser, "ENT-5");
        browser.click("#joint-partnership [data-joint-open=joint-ask]");
        browser.picture("partnership-ask");
        panel.save("#joint-partnership #joint-ask ");
        panel.waitUntilSaved();
        assertThat(panel.of("Pharmacy", ".joint-reason"), containsString("Asked by"));
        assertEquals("AWAITING_ASSESSMENT", panel.consensus());
        assertEquals(List.of(), Accessibility.findings(browser, "#joint-partnership"));
        browser.picture("partnership-asked");
        browser.click("#joint-partnership [data-joint-open=joint-release]");
        assertThat(browser.text("#joint-release-title"), containsString("Pharmacy"));
        assertEquals(List.of(), Accessibility.findings(browser, "#joint-partnership"));
        browser.click("#joint-partnership #joint-release [data-joint-withdraw]");
        browser.find("#joint-partnership [data-joint-open=joint-ask]");
        assertEquals("AWAITING_ENDORSEMENT", panel.consensus());
    }

    @Test
    public void whoIsInNoDepartmentReadsOnly() {
        browser.logIn("manager");
        PartnershipPanel.of(browser, "ENT-4");
        assertThat(browser.text(PANEL + ".joint-notice"), containsString("Offers are recorded by members"));
        assertTrue(browser.all(PANEL + "[data-joint-open]").isEmpty());
        assertEquals(List.of(), Accessibility.findings(browser, PANEL.trim()));
        browser.picture("purchasing-reader");
    }

    private void record(String vendor, String amount, String currency, LocalDate until, String note) {
        fill(vendor, amount, currency, until, note);
        browser.click(FORM + "button[type=submit]");
        saved();
    }

    private void fill(String vendor, String amount, String currency, LocalDate until, String note) {
        browser.click(PANEL + ".joint-actions [data-joint-open=joint-offer]");
        browser.find(FORM + "[name=vendor]").sendKeys(vendor);
        browser.type(FORM + "[name=amount]", amount);
        browser.find(FORM + "[name=currency]").sendKeys(currency);
        browser.run("arguments[0].value = arguments[1]", browser.find(FORM + "[name=validUntil]"), until.toString());
        browser.type(FORM + "[name=note]", note);
    }

    private void saved() {
        browser.waitForText(PANEL + "[data-joint-status]", "Saved");
    }

    private int revision(String path) {
        return ((Number) browser.run("return JSON.parse(arguments[0]).revision", request("GET", path, null))).intValue();
    }

    private String request(String method, String path, String body) {
        return browser.rest(method, path, "application/json", body);
    }
}
