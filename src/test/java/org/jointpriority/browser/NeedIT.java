package org.jointpriority.browser;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** A member says in the panel whose need a joint priority is and which kind of work, and what was endorsed stays so. */
public class NeedIT extends InTheBrowser {
    private static final String NEED = "#joint-partnership .joint-need ";

    @Test
    public void aMemberSaysWhoseNeedItIs() {
        browser.logIn("it.anna");
        PartnershipPanel panel = PartnershipPanel.of(browser, "IMG-9");
        int revision = panel.revision();
        String consensus = panel.consensus();
        browser.waitForText(NEED + "[data-joint-raised-by]", "the reporter\u2019s department");
        browser.waitForText(NEED + "[data-joint-raised-by]", "Radiology");
        assertEquals("Clinical", browser.text(NEED + "[data-joint-kind-of-work]"));
        String form = panel.open("need");
        browser.picture("need");
        browser.find(form + "[name=raisedBy]").sendKeys("Purchasing");
        browser.find(form + "[name=kindOfWork]").sendKeys("Both, clinical and upkeep");
        panel.save(form);
        panel.waitUntilSaved();
        assertEquals("Purchasing", browser.text(NEED + "[data-joint-raised-by]"));
        assertEquals("Both, clinical and upkeep", browser.text(NEED + "[data-joint-kind-of-work]"));
        assertEquals(revision, panel.revision());
        assertEquals(consensus, panel.consensus());
    }
}
