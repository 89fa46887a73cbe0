package org.jointpriority.browser;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;

/** The plugin's views against WCAG 2.1 AA, as far as a script can tell. */
public class AccessibilityIT extends InTheBrowser {
    @Test
    public void thePartnershipPanelWithEachOfItsForms() {
        browser.logIn("rad.chen");
        for (String issue : List.of("IMG-5", "IMG-13", "IMG-14", "IMG-7", "ENT-4")) {
            PartnershipPanel.of(browser, issue);
            assertEquals(issue, List.of(), Accessibility.findings(browser, "#joint-partnership"));
        }
        for (String part : List.of("ratings", "commitment", "endorsement", "need")) {
            PartnershipPanel.in(browser).open(part);
            assertEquals(part, List.of(), Accessibility.findings(browser, "#joint-partnership"));
            browser.picture("partnership-" + part);
        }
    }

    @Test
    public void theRanking() {
        browser.logIn("manager");
        browser.open("/secure/Dashboard.jspa");
        browser.find(".joint-ranking [data-joint-issue]");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-ranking"));
    }

    @Test
    public void theAdministration() {
        browser.logIn("admin");
        browser.open("/plugins/servlet/joint-priority/admin");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.click("#login-form-submit");
        browser.find(".joint-admin");
        List<String> tabs = browser.all(".joint-tabs a").stream().map(link -> link.getDomProperty("href")).toList();
        for (String tab : tabs) {
            browser.run("location.href = arguments[0]", tab);
            browser.until(() -> tab.equals(browser.run("return location.href")) && browser.has(".joint-admin"));
            assertEquals(tab, List.of(), Accessibility.findings(browser, ".joint-admin"));
        }
    }
}
