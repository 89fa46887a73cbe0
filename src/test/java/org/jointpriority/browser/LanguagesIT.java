package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.Test;

/** The plugin in each of its languages: chosen as one chooses it in Jira, complete, and within the page however long its words are. */
public class LanguagesIT extends InTheBrowser {
    private static final String PAGE = "/projects/IMG?selectedItem=org.jointpriority.joint-priority:joint-priorities&project=IMG&project=ENT&view=";
    private static final String PLUGIN = "/plugins/servlet/joint-priority/";
    /** Where to look, and what is there when the page has come. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/browse/IMG-7", "#joint-partnership .joint-score-value");
        PAGES.put(PAGE + "ranking", ".joint-ranking .joint-score-value");
        PAGES.put(PAGE + "deadlines", ".joint-radar");
        PAGES.put(PAGE + "capacity-line", ".joint-quarters");
        PAGES.put(PAGE + "alignment", ".joint-alignment-part");
        PAGES.put(PAGE + "meeting-pack", ".joint-agenda-part");
        PAGES.put(PLUGIN + "registry/systems", ".joint-registry table");
        PAGES.put(PLUGIN + "admin/criteria", ".joint-criteria");
    }

    @Test
    public void eachLanguageIsCompleteAndHasRoom() {
        browser.logIn("admin");
        browser.open(PLUGIN + "admin");
        browser.type("#login-form-authenticatePassword", "admin");
        browser.click("#login-form-submit");
        browser.find(".joint-admin");
        Map<String, String> headings = new LinkedHashMap<>();
        for (String language : offered()) {
            choose(language);
            PAGES.forEach((page, sign) -> look(language, page, sign));
            browser.open(PAGE + "ranking");
            headings.put(browser.text(".joint-ranking thead"), language);
            assertEquals(language, separator(language), browser.text(".joint-ranking .joint-score-value").replaceAll("\\d", ""));
        }
        assertEquals("Two languages say the same: " + headings, offered().size(), headings.size());
    }

    private void look(String language, String page, String sign) {
        String where = language + " " + page;
        browser.open(page);
        browser.find(sign);
        assertEquals(where, language, browser.run("return document.documentElement.lang"));
        assertThat(where, browser.text("body"), not(containsString("joint-priority.")));
        assertTrue(where + " is wider than the window",
                (Boolean) browser.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        browser.picture("language-" + language + "-" + page.replaceAll(".*[=/]", ""));
    }

    private static String separator(String language) {
        return language.startsWith("en") || language.startsWith("ja") ? "." : ",";
    }

    private List<String> offered() {
        return browser.all("#sandbox-language option").stream().map(option -> option.getDomAttribute("value")).toList();
    }

    private void choose(String language) {
        browser.click("#header-details-user-fullname");
        browser.click("#sandbox-language option[value='" + language + "']");
        // So that the page which comes is told from this one, even where both are in the same language.
        browser.run("document.documentElement.removeAttribute('lang')");
        browser.click(".sandbox-language button");
        browser.until(() -> language.equals(browser.run("return document.documentElement.lang")));
    }
}
