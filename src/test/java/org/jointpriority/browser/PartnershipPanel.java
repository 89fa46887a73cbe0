package org.jointpriority.browser;

import java.util.Map;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The Partnership panel on an issue, as its members use it. */
final class PartnershipPanel {
    private static final String PANEL = "#joint-partnership ";

    private final Browser browser;

    private PartnershipPanel(Browser browser) {
        this.browser = browser;
    }

    static PartnershipPanel of(Browser browser, String issueKey) {
        browser.open("/browse/" + issueKey);
        browser.find(PANEL.trim());
        return new PartnershipPanel(browser);
    }

    /** The panel that the browser shows already. */
    static PartnershipPanel in(Browser browser) {
        return new PartnershipPanel(browser);
    }

    String score() {
        return browser.has(PANEL + ".joint-score-value") ? browser.text(PANEL + ".joint-score-value") : "";
    }

    String consensus() {
        return browser.find(PANEL + "[data-joint-consensus]").getDomAttribute("data-joint-consensus");
    }

    int revision() {
        return Integer.parseInt(browser.find("#joint-partnership").getDomAttribute("data-joint-revision"));
    }

    String of(String department, String selector) {
        return card(department).findElement(By.cssSelector(selector)).getText();
    }

    /** What Jira itself shows of one of our fields on the same page. */
    String beside(String field) {
        return browser.all("#issuedetails .item").stream()
                .filter(item -> item.findElement(By.className("name")).getText().equals(field + ":")).findFirst()
                .orElseThrow(() -> new AssertionError("The page shows no " + field)).findElement(By.className("value")).getText();
    }

    boolean canAct() {
        return browser.has(PANEL + "[data-joint-open]");
    }

    /** Opens the form for a part: ratings, commitment or endorsement. */
    String open(String part) {
        browser.click(PANEL + "[data-joint-open^=joint-" + part + "]");
        String form = PANEL + "form[data-joint-part=" + part + "]:not([hidden]) ";
        browser.find(form);
        return form;
    }

    /** Chooses ratings by the place of their criterion, the first being 1, without saving. */
    void choose(String form, Map<Integer, Integer> ratings) {
        ratings.forEach((place, rating) -> browser.point(form + ".joint-rate:nth-of-type(" + place + ") input[value=\"" + rating + "\"] + label"));
    }

    void rate(Map<Integer, Integer> ratings) {
        String form = open("ratings");
        choose(form, ratings);
        save(form);
        waitUntilSaved();
    }

    void endorse(String word) {
        String form = open("endorsement");
        browser.click(form + "input[value=" + word + "] + label");
        save(form);
        waitUntilSaved();
    }

    void save(String form) {
        browser.click(form + "button[type=submit]");
    }

    void waitUntilSaved() {
        browser.waitForText(PANEL + "[data-joint-status]", "Saved");
    }

    private WebElement card(String department) {
        return browser.until(() -> browser.all(PANEL + ".joint-department").stream()
                .filter(card -> card.findElement(By.tagName("h4")).getText().startsWith(department)).findFirst().orElse(null),
                "the panel shows no " + department);
    }
}
