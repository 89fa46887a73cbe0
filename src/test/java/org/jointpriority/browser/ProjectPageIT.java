package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.openqa.selenium.Keys;

/** The page of the joint priorities in a project: how one gets there, what its address says, what one takes along. */
public class ProjectPageIT extends InTheBrowser {
    private static final String LINK = ".sandbox-sidebar a[data-link-id$=':project-link']";
    private static final String ITEM = "?selectedItem=org.jointpriority.joint-priority:joint-priorities";

    @Test
    public void theSidebarLeadsThereWhereThereAreJointPrioritiesToSee() {
        browser.logIn("admin");
        browser.open("/projects/HR");
        browser.find(".sandbox-sidebar");
        assertFalse("A project that is not enabled has no such page", browser.has(LINK));
        browser.logIn("manager");
        browser.open("/projects/IMG");
        browser.click(LINK);
        browser.find(".joint-ranking [data-joint-issue]");
        assertEquals("page", browser.find(LINK).getDomAttribute("aria-current"));
        assertTrue(keys().toString(), keys().stream().allMatch(key -> key.startsWith("IMG-")));
        browser.picture("project-page");
    }

    @Test
    public void aLinkOpensForOthersWhatOneHasChosen() {
        browser.logIn("manager");
        browser.open("/projects/IMG" + ITEM);
        browser.find(".joint-ranking [data-joint-issue]");
        browser.click(".joint-choice > summary");
        browser.picture("project-page-choice");
        browser.click(".joint-choice input[value=ENT]");
        browser.until(() -> keys().stream().anyMatch(key -> key.startsWith("ENT-")));
        browser.find("select[name=department]").sendKeys("Radiology");
        browser.find(".joint-ranking-lens");
        List<String> chosen = keys();
        browser.picture("project-page-lens");

        String address = (String) browser.run("return location.pathname.replace('/jira', '') + location.search");
        assertThat(address, containsString("project=IMG&project=ENT&department="));
        try (Browser other = anotherBrowser()) {
            other.logIn("it.anna");
            other.open(address);
            other.find(".joint-ranking-lens");
            assertEquals(chosen, other.all(".joint-key").stream().map(key -> key.getText()).toList());
            assertEquals("Radiology", other.run("return document.querySelector('select[name=department]').selectedOptions[0].textContent"));
        }

        browser.run("history.back()");
        browser.until(() -> !browser.has(".joint-ranking-lens") && keys().stream().anyMatch(key -> key.startsWith("ENT-")));
        browser.click("[data-joint-reset]");
        browser.until(() -> keys().stream().noneMatch(key -> key.startsWith("ENT-")));
        assertFalse(browser.has("[data-joint-reset]"));
    }

    @Test
    public void whatIsShownComesAsATableForSpreadsheets() {
        browser.logIn("manager");
        browser.open("/projects/IMG" + ITEM + "&project=IMG&project=ENT&department=2");
        browser.find(".joint-ranking-lens");
        String table = fetched(browser.find("[data-joint-table]").getDomProperty("href"));
        List<String> lines = table.lines().toList();
        assertThat(lines.get(0), startsWith("\uFEFF\"Place\",\"Key\""));
        assertEquals(keys().size(), lines.size() - 1);
        assertThat(lines.get(1), startsWith("\"1\",\"" + keys().get(0) + '"'));
    }

    @Test
    public void aCommitteeTakesItToItsMeetingOnPaper() {
        browser.logIn("manager");
        browser.open("/projects/IMG" + ITEM + "&project=IMG&project=ENT");
        browser.find(".joint-ranking [data-joint-issue]");
        browser.onPaper("project-page");
        assertThat((String) browser.run("return document.querySelector('.joint-view-about').textContent"), containsString("(IMG)"));
    }

    @Test
    public void whoeverMayNotBrowseTheProjectHasNoSuchPage() {
        browser.logIn("outsider");
        browser.open("/projects/IMG" + ITEM);
        assertFalse(browser.has("[data-joint-project-page]"));
    }

    @Test
    public void whatTheAddressAsksForAndIsNotThereIsSaid() {
        browser.logIn("manager");
        browser.open("/projects/IMG" + ITEM + "&project=NOSUCH");
        assertThat(browser.text(".joint-empty-error"), containsString("NOSUCH"));
        browser.picture("project-page-error");
        browser.click("[data-joint-reset]");
        browser.find(".joint-ranking [data-joint-issue]");
    }

    @Test
    public void itGoesByKeyboard() {
        browser.logIn("manager");
        browser.open("/projects/IMG" + ITEM);
        browser.find(".joint-ranking [data-joint-issue]");
        browser.run("var tabs = document.querySelectorAll('[data-joint-tab]'); tabs[tabs.length - 1].focus()");
        browser.press(Keys.TAB);
        assertEquals("summary", browser.focused().getTagName());
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB, Keys.TAB);
        browser.press(Keys.SPACE);
        browser.until(() -> keys().stream().anyMatch(key -> key.startsWith("ENT-")));
        assertEquals("checkbox", browser.focused().getDomAttribute("type"));
        browser.press(Keys.ESCAPE);
        assertEquals("summary", browser.focused().getTagName());
        assertFalse(browser.has(".joint-choice-list"));
    }

    @Test
    public void itIsAccessible() {
        browser.logIn("manager");
        browser.open("/projects/IMG" + ITEM + "&project=IMG&project=ENT&department=2");
        browser.find(".joint-ranking-lens");
        browser.click(".joint-choice > summary");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
    }

    private List<String> keys() {
        return browser.all(".joint-ranking .joint-key").stream().map(key -> key.getText()).toList();
    }

    private String fetched(String address) {
        return (String) browser.run("var request = new XMLHttpRequest(); request.open('GET', arguments[0], false); request.send();"
                + " return '\\uFEFF' + request.responseText.replace(/^\\uFEFF/, '');", address);
    }
}
