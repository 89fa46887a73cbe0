package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

/** The dashboard item: what it shows of which joint priorities, and what it says when it cannot. */
public class RankingGadgetIT extends InTheBrowser {
    private static final String FORM = ".joint-configuration ";

    @Test
    public void aManagerLooksThroughADepartmentsLens() {
        configure("jql", "project = ENT", "Radiology");
        assertTrue(browser.find(".joint-ranking-lens").isDisplayed());
        List<String> keys = browser.all(".joint-ranking .joint-key").stream().map(key -> key.getText()).toList();
        assertTrue(keys.toString(), !keys.isEmpty() && keys.stream().allMatch(key -> key.startsWith("ENT-")));
        browser.picture("ranking-lens");
    }

    @Test
    public void aSavedFilterIsChosenByItsName() {
        openConfiguration();
        browser.click(FORM + "input[name=scope][value=filter] + label");
        browser.click(FORM + "button[type=submit]");
        browser.waitForText(FORM + "[data-joint-error=filter]", "Choose a saved filter");
        assertEquals("filter", browser.focused().getDomAttribute("name"));
        browser.press("Imaging");
        browser.picture("ranking-configuration");
        browser.click(FORM + "button[type=submit]");
        browser.find(".joint-ranking [data-joint-issue]");
        assertTrue(browser.all(".joint-ranking .joint-key").stream().allMatch(key -> key.getText().startsWith("IMG-")));
    }

    @Test
    public void aQueryThatJiraDoesNotUnderstandIsNotSaved() {
        openConfiguration();
        browser.click(FORM + "input[name=scope][value=jql] + label");
        browser.type(FORM + "[name=jql]", "project = NOSUCH AND");
        browser.click(FORM + "button[type=submit]");
        browser.until(() -> browser.all(FORM + "[data-joint-error=jql]").stream().anyMatch(error -> !error.getText().isEmpty()));
        assertEquals("jql", browser.focused().getDomAttribute("name"));
        browser.picture("ranking-configuration-error");
    }

    @Test
    public void nothingToShowSaysWhatToDo() {
        configure("jql", "project = IMG AND summary ~ \"nothingiscalledlikethis\"", null);
        assertThat(browser.text(".joint-ranking .joint-empty"), containsString("joint priorit"));
        browser.picture("ranking-empty");
    }

    @Test
    public void somebodyWhoMayNotBrowseIsToldSo() {
        browser.logIn("outsider");
        browser.open("/secure/Dashboard.jspa");
        assertThat(browser.text(".joint-ranking .joint-empty"), containsString("joint priorit"));
        assertTrue(browser.all(".joint-ranking [data-joint-issue]").isEmpty());
        browser.picture("ranking-outsider");
    }

    private void configure(String scope, String query, String lens) {
        openConfiguration();
        browser.click(FORM + "input[name=scope][value=" + scope + "] + label");
        browser.type(FORM + "[name=" + scope + "]", query);
        if (lens != null) {
            browser.find(FORM + "select[name=department]").sendKeys(lens);
        }
        browser.click(FORM + "button[type=submit]");
        browser.find(".joint-ranking");
    }

    /** On a dashboard of the person's own: who looks at another's cannot configure it. */
    private void openConfiguration() {
        browser.logIn("manager");
        browser.open("/secure/Dashboard.jspa");
        browser.click("#create-dashboard");
        browser.type("#dashboard-name", "Mine");
        browser.click("#create-dashboard-submit");
        browser.click("#add-gadget");
        browser.click(".add-dashboard-item-selector");
        if (!browser.has(FORM.trim())) {
            browser.find(".joint-configuration, .gadget-menu-trigger");
        }
        browser.find(FORM.trim());
    }
}
