package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.Test;

/** A department asks for a flex, all endorse it, and the list shows what it did; a must-do is set and removed. */
public class FlexIT extends InTheBrowser {
    private static final String PROJECT = "/projects/ENT?selectedItem=org.jointpriority.joint-priority:joint-priorities";
    private static final String PANEL = "#joint-partnership ";
    private static final String FLEX = PANEL + "[data-joint-flex]";

    /** Rated by all and agreed by two. */
    private static final String ENGINE = "ENT-6";

    @Test
    public void whatAllEndorseGoesFirstAndSaysWhatItDisplaced() {
        browser.logIn("rad.chen");
        PartnershipPanel radiology = PartnershipPanel.of(browser, ENGINE);
        String form = radiology.open("flex");
        assertEquals("What has changed?", browser.text(form + "label[for=joint-flex-reason]"));
        radiology.save(form);
        browser.until(() -> browser.all(form + ".error").stream().anyMatch(error -> !error.getText().isEmpty()));
        browser.type(form + "[name=text]", "The engine stopped twice this week.");
        enter(form + "[name=end]", LocalDate.now().plusDays(20));
        assertEquals(List.of(), Accessibility.findings(browser, "#joint-partnership"));
        browser.picture("flex-form");
        radiology.save(form);
        radiology.waitUntilSaved();
        assertEquals("FLEX_REQUESTED", radiology.consensus());
        assertEquals("REQUESTED", state());
        assertFalse("nobody lifts alone", browser.has(PANEL + "[data-joint-lifted]"));
        radiology.endorse("AGREE");

        browser.logIn("it.anna");
        PartnershipPanel it = PartnershipPanel.of(browser, ENGINE);
        assertFalse("that is for the department that asked", browser.has(FLEX + " [data-joint-open=joint-flex-withdrawal]"));
        it.endorse("AGREE");
        assertEquals("REQUESTED", state());

        browser.logIn("pur.eli");
        PartnershipPanel purchasing = PartnershipPanel.of(browser, ENGINE);
        purchasing.endorse("AGREE");
        assertEquals("AGREED", purchasing.consensus());
        assertEquals("IN_FORCE", state());
        assertThat("Jira's own field follows", purchasing.beside("Joint order"), containsString("Lifted"));
        assertThat(browser.text(PANEL + ".joint-consensus"), containsString("Flex: Clinical need, until"));
        browser.click(PANEL + ".joint-why summary");
        browser.waitForText(PANEL + ".joint-place-reasons", "It is lifted until");
        browser.waitForText(PANEL + ".joint-place", "Displaced");
        assertEquals(List.of(), Accessibility.findings(browser, "#joint-partnership"));
        browser.picture("flex-in-force");

        browser.open(PROJECT);
        String row = ".joint-ranking [data-joint-issue=" + ENGINE + "] ";
        assertThat(browser.text(row + ".joint-lift"), containsString("Flex: Clinical need"));
        browser.click(row + ".joint-displaced summary");
        assertTrue(browser.find(row + ".joint-displaced li").isDisplayed());
        assertTrue("those behind say that they are", browser.has(".joint-displaced-by"));
        int all = browser.all(".joint-ranking [data-joint-issue]").size();
        browser.click(".joint-ranking [name=lifted]");
        browser.until(() -> browser.all(".joint-ranking [data-joint-issue]").size() < all);
        assertTrue(browser.all(".joint-ranking tbody tr").stream().allMatch(line -> line.getText().toUpperCase().contains("LIFTED")));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-ranking"));
        browser.picture("ranking-lifted");

        browser.logIn("rad.chen");
        PartnershipPanel.of(browser, ENGINE);
        browser.click(FLEX + " [data-joint-open=joint-flex-withdrawal]");
        browser.click(PANEL + "#joint-flex-withdrawal [data-joint-withdraw]");
        radiology.waitUntilSaved();
        assertEquals("", state());
        browser.click(PANEL + ".joint-past summary");
        assertThat(browser.text(PANEL + ".joint-past"), containsString("Withdrawn on"));
        browser.picture("flex-past");
    }

    @Test
    public void aMustDoIsSetWithItsEvidenceAndRemoved() {
        browser.logIn("pur.faye");
        PartnershipPanel panel = PartnershipPanel.of(browser, "ENT-8");
        String form = panel.open("must-do");
        enter(form + "[name=date]", LocalDate.now().plusDays(30));
        browser.type(form + "[name=evidence]", "javascript:alert(1)");
        panel.save(form);
        browser.waitForText(form + "[data-joint-error=evidence]", "This has to be the address of a page");
        browser.find(form + "[name=evidence]").clear();
        browser.type(form + "[name=evidence]", "https://example.org/notice");
        panel.save(form);
        panel.waitUntilSaved();
        assertEquals("https://example.org/notice", browser.find(PANEL + ".joint-evidence a").getDomAttribute("href"));
        assertThat(browser.text(PANEL + ".joint-lifting"), containsString("as soon as every department agrees"));
        assertEquals(List.of(), Accessibility.findings(browser, "#joint-partnership"));
        browser.picture("must-do");
        panel.open("must-do");
        browser.click(form + "[data-joint-withdraw]");
        panel.waitUntilSaved();
        assertThat(browser.text(PANEL + ".joint-lifting"), not(containsString("example.org")));
    }

    private String state() {
        return browser.find(FLEX).getDomAttribute("data-joint-flex");
    }

    /** As the browser's own calendar does. */
    private void enter(String selector, LocalDate day) {
        browser.run("arguments[0].value = arguments[1];", browser.find(selector), day.toString());
    }
}
