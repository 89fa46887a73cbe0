package org.jointpriority.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.Test;
import org.openqa.selenium.WebElement;

/** The tab with the joint history, as people read it. */
public class HistoryIT extends InTheBrowser {
    private static final String TAB = "?page=org.jointpriority.joint-priority:history-tab";

    @Test
    public void whatWasJustDoneStandsInTheOrderThatOneChose() {
        browser.logIn("rad.chen");
        PartnershipPanel panel = PartnershipPanel.of(browser, "ENT-5");
        panel.rate(Map.of(1, 9, 2, 9));
        panel.endorse("AGREE");
        browser.click("#history-tab");
        browser.find(".joint-history-entry");
        List<String> oldestFirst = entries();
        assertTrue(oldestFirst.toString(), oldestFirst.get(oldestFirst.size() - 1).contains("gave the endorsement of Radiology"));
        browser.picture("history", "#activitymodule");

        browser.click(".sandbox-order");
        browser.until(() -> entries().get(0).contains("gave the endorsement of Radiology"));
        assertEquals(oldestFirst.size(), entries().size());
        assertEquals(List.of(), Accessibility.findings(browser, "#activitymodule"));
    }

    @Test
    public void whatCameBeforeIsFetchedInEitherOrder() {
        browser.logIn("it.anna");
        String issue = "ENT-4";
        int revision = PartnershipPanel.of(browser, issue).revision();
        browser.run("""
                window.done = 0;
                const address = document.querySelector('form[data-joint-part=commitment]').dataset.jointAddress;
                const next = number => number < 120 && fetch(address, {method: 'PUT', headers: {'Content-Type': 'application/json'},
                    body: JSON.stringify({revision: %d + number, text: 'Promise ' + (number + 1), effort: number, due: null, state: 'PLANNED'})})
                    .then(answer => { window.done = answer.ok ? number + 1 : -1; next(number + 1); });
                next(0);
                """.formatted(revision));
        browser.until(() -> ((Long) browser.run("return window.done")) == 120);

        browser.open("/browse/" + issue + TAB);
        browser.until(() -> entries().size() == 50);
        browser.picture("history-many", ".joint-history-more");
        earlier();
        List<String> oldestFirst = entries();
        assertEquals(100, oldestFirst.size());
        assertTrue(oldestFirst.get(99).contains("Promise 120"));
        assertTrue(oldestFirst.get(0).contains("Promise 21"));

        browser.click(".sandbox-order");
        browser.until(() -> entries().size() == 50 && entries().get(0).contains("Promise 120"));
        earlier();
        assertTrue(entries().get(50).contains("Promise 70"));
        assertTrue(entries().get(99).contains("Promise 21"));
        assertEquals(List.of(), Accessibility.findings(browser, "#activitymodule"));
    }

    private void earlier() {
        browser.click("[data-joint-earlier]");
        browser.until(() -> entries().size() == 100);
        assertEquals("joint-panel joint-history-page", browser.focused().getDomAttribute("class"));
    }

    private List<String> entries() {
        return browser.all(".joint-history-entry").stream().map(WebElement::getText).toList();
    }
}
