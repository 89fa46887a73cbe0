package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Who waits for whom, own places against joint ones, and where departments disagree: in full, in a column of a dashboard, on paper, by keyboard. */
public class AlignmentIT extends InTheBrowser {
    private static final String PAGE = "/projects/IMG?selectedItem=org.jointpriority.joint-priority:joint-priorities&project=IMG&project=ENT&view=alignment";
    private static final String FORM = ".joint-configuration ";

    @Test
    public void allPartsStandOnThePage() {
        open("manager", "");
        assertThat(browser.text(".joint-waits-table"), containsString("Purchasing"));
        assertThat(browser.text(".joint-alignment"), containsString("Kendall\u2019s W is"));
        assertThat(browser.text(".joint-dissents-table"), containsString("Low"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("alignment");
        browser.onPaper("alignment");
        String table = browser.rest("GET", "/tables/alignment?project=IMG", "text/csv", null);
        for (String part : List.of("\"Wait\"", "\"Places\"", "\"Disagreement\"", "\"Accord\"")) {
            assertThat(table, containsString(part));
        }
    }

    @Test
    public void aNumberLeadsToWhatItCounts() {
        open("manager", "");
        String count = browser.text(".joint-waits-table tbody th a").replaceAll("\\D", "");
        browser.click(".joint-waits-table tbody th a");
        browser.until(() -> ((String) browser.run("return location.search")).contains("awaitingDepartment"));
        browser.until(() -> browser.all(".issuerow").size() > 0);
        assertEquals(Integer.parseInt(count), browser.all(".issuerow").size());
    }

    @Test
    public void thePictureSaysWhatTheTableSays() {
        open("manager", "");
        List<String> heads = texts(".joint-places-table thead th:nth-child(n+3) > span:first-child");
        assertEquals(heads.stream().map(name -> name + " alone").toList(), texts(".joint-slope figcaption b"));
        for (int column = 0; column < heads.size(); column++) {
            String own = "return Array.from(document.querySelectorAll(arguments[0])).map(function (each) { return each.textContent; })";
            assertEquals(browser.run(own, ".joint-places-table tbody tr:nth-child(-n+12) td:nth-child(" + (column + 3) + ") > b"),
                    browser.run("return Array.from(document.querySelectorAll('.joint-slope')[arguments[0]].querySelectorAll('[data-joint-slope]'))"
                            + ".map(function (each) { return each.querySelector('.joint-slope-place').textContent; })", column));
        }
    }

    @Test
    public void aLineOfTheTableBringsOutItsSlopesByKeyboardToo() {
        open("manager", "");
        browser.run("document.querySelector('.joint-places-table tbody tr:nth-child(2) a').focus()");
        String second = browser.text(".joint-places-table tbody tr:nth-child(2) .joint-key");
        browser.until(() -> !browser.all(".joint-slope .joint-lit").isEmpty());
        for (WebElement lit : browser.all(".joint-slope .joint-lit")) {
            assertEquals(second, lit.getDomAttribute("data-joint-slope"));
        }
        browser.press(Keys.TAB);
        browser.until(() -> browser.all(".joint-slope [data-joint-slope='" + second + "'].joint-lit").isEmpty());
    }

    @Test
    public void oneChoosesTheOrderAndTheAddressKeepsIt() {
        open("manager", "");
        browser.find("select[name=order]").sendKeys("Furthest");
        browser.until(() -> ((String) browser.run("return location.search")).contains("order=apart"));
        browser.until(() -> "order".equals(browser.focused().getDomAttribute("name")));
        open("manager", "&order=apart");
        assertEquals("apart", browser.find("select[name=order]").getDomProperty("value"));
    }

    @Test
    public void aLensBringsOutOneDepartment() {
        open("manager", "");
        browser.find("[data-joint-filters] select[name=department]").sendKeys("Purchasing");
        browser.until(() -> browser.has(".joint-slope.joint-lens"));
        assertEquals("Purchasing alone", texts(".joint-slope figcaption b").get(0));
        assertEquals(List.of("Purchasing"), texts(".joint-places-table thead .joint-lens > span"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-page"));
        browser.picture("alignment-lens");
    }

    @Test
    public void itFitsIntoAColumnOfADashboard() {
        browser.logIn("manager");
        browser.open("/secure/Dashboard.jspa");
        browser.click("#create-dashboard");
        browser.type("#dashboard-name", "Alignment");
        browser.click("#create-dashboard-submit");
        addGadget("");
        browser.find(".joint-alignment[data-joint-state=SHOWN]");
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-alignment"));
        browser.picture("alignment-column");
        addGadget("summary ~ \"nothingiscalledlikethis\"");
        browser.until(() -> browser.has(".joint-alignment .joint-empty"));
        assertThat(browser.text(".joint-empty"), containsString("Nothing to compare here"));
    }

    @Test
    public void whatCannotBeShownSaysWhy() {
        open("manager", "&order=sideways");
        assertTrue(browser.find(".joint-empty-error").isDisplayed());
        assertThat(browser.text(".joint-empty-error"), not(containsString("Something went wrong")));
    }

    private void open(String account, String more) {
        browser.logIn(account);
        browser.open(PAGE + more);
        browser.until(() -> browser.has("[data-joint-place][aria-busy=false] .joint-view"));
    }

    private void addGadget(String jql) {
        browser.click("#add-gadget");
        browser.click(".add-dashboard-item-selector");
        browser.run("var view = arguments[0]; view.value = 'alignment'; view.dispatchEvent(new Event('change', {bubbles: true}))",
                browser.find(FORM + "select[name=view]"));
        if (!jql.isEmpty()) {
            browser.click(FORM + "input[name=scope][value=jql] + label");
            browser.type(FORM + "[name=jql]", jql);
        }
        browser.click(FORM + "button[type=submit]");
        browser.find(".joint-alignment");
    }

    private List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }
}
