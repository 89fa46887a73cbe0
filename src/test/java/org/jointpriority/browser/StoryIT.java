package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The plugin's main job from one end to the other, by three departments and a manager. */
public class StoryIT extends InTheBrowser {
    private static final String DASHBOARD = "/secure/Dashboard.jspa";

    /** Rated by all, endorsed by none; Radiology thinks less of it than it could. */
    private static final String DOWNTIME = "ENT-5";

    @Test
    public void theDepartmentsRateAndEndorseAndEverythingFollows() {
        browser.logIn("manager");
        browser.open(DASHBOARD);
        Line before = line(DOWNTIME);
        assertEquals("AWAITING_ENDORSEMENT", before.consensus());
        assertTrue("there is a place above it to climb to", before.place() > 1);
        browser.picture("ranking");

        browser.click("[data-joint-issue=" + DOWNTIME + "] .joint-key");
        PartnershipPanel seen = PartnershipPanel.in(browser);
        assertEquals(before.score(), seen.score());
        assertFalse("who is in no department only looks on", seen.canAct());
        browser.picture("partnership-manager");

        browser.logIn("rad.chen");
        PartnershipPanel radiology = PartnershipPanel.of(browser, DOWNTIME);
        int revision = radiology.revision();
        radiology.rate(Map.of(1, 9, 2, 9, 3, 9, 4, 9, 5, 9, 6, 9));
        assertEquals(revision + 1, radiology.revision());
        String score = radiology.score();
        assertTrue(score + " is more than " + before.score(), Double.parseDouble(score) > Double.parseDouble(before.score()));
        assertThat("Jira's own field follows", radiology.beside("Joint score"), containsString(score));
        radiology.endorse("AGREE");
        assertThat(radiology.of("Radiology", ".joint-word"), containsString("Agree"));
        assertEquals("AWAITING_ENDORSEMENT", radiology.consensus());
        browser.picture("partnership-member");

        browser.logIn("it.anna");
        PartnershipPanel it = PartnershipPanel.of(browser, DOWNTIME);
        assertEquals(score, it.score());
        it.endorse("AGREE");

        browser.logIn("pur.eli");
        PartnershipPanel purchasing = PartnershipPanel.of(browser, DOWNTIME);
        purchasing.endorse("AGREE");
        assertEquals("AGREED", purchasing.consensus());
        assertEquals("Agreed", purchasing.beside("Consensus"));
        assertThat(purchasing.of("Radiology", ".joint-endorsement"), not(containsString("Stale")));

        browser.logIn("manager");
        browser.open(DASHBOARD);
        Line after = line(DOWNTIME);
        assertEquals("AGREED", after.consensus());
        assertEquals(score, after.score());
        assertTrue("it has climbed from " + before.place() + " to " + after.place(), after.place() < before.place());

        // Jira's own lists know it as well, and in the same order.
        List<String> onTheDashboard = browser.all(".joint-ranking [data-joint-issue]").stream()
                .map(row -> row.getDomAttribute("data-joint-issue")).toList();
        browser.click(".joint-ranking a[href*='/issues/']");
        browser.waitForText("body", DOWNTIME);
        assertEquals(onTheDashboard, browser.all("#issuetable [data-issuekey]").stream()
                .map(row -> row.getDomAttribute("data-issuekey")).toList());
        browser.open("/issues/?jql=" + encoded("Consensus = Agreed AND \"Joint score\" >= " + score));
        browser.waitForText("body", DOWNTIME);
        browser.picture("navigator");
    }

    @Test
    public void aChangeMakesEarlierEndorsementsStale() {
        browser.logIn("rad.chen");
        PartnershipPanel panel = PartnershipPanel.of(browser, "IMG-5");
        assertEquals("AGREED", panel.consensus());
        panel.rate(Map.of(2, 1));
        assertNotEquals("AGREED", panel.consensus());
        assertThat(panel.of("IT", ".joint-endorsement"), containsString("STALE"));
        browser.picture("partnership-stale");
    }

    @Test
    public void whoSavesLaterSeesWhatChangedAndLosesNothing() {
        browser.logIn("rad.chen");
        PartnershipPanel chen = PartnershipPanel.of(browser, "IMG-13");
        String form = chen.open("ratings");
        chen.choose(form, Map.of(1, 7));
        try (Browser another = anotherBrowser()) {
            another.logIn("it.ben");
            PartnershipPanel ben = PartnershipPanel.of(another, "IMG-13");
            ben.rate(Map.of(1, 4));
        }
        chen.save(form);
        browser.find("[data-joint-conflict]");
        assertThat(browser.text("[data-joint-conflict]"), containsString("Ben"));
        browser.picture("partnership-conflict");
        assertTrue("what was entered is still chosen",
                browser.find("#joint-partnership form:not([hidden]) .joint-rate:nth-of-type(1)")
                        .findElement(By.cssSelector("input[value=\"7\"]")).isSelected());
        chen.save("#joint-partnership form:not([hidden]) ");
        chen.waitUntilSaved();
        assertThat(chen.of("IT", ".joint-assessed"), containsString("1 of 6"));
        assertThat(chen.of("Radiology", ".joint-assessed"), containsString("1 of 6"));
    }

    /** As it is once the gadget has loaded, which it may do again at any moment. */
    private Line line(String issueKey) {
        return browser.until(() -> Line.of(browser.find(".joint-ranking [data-joint-issue=" + issueKey + "]")), "no line of " + issueKey);
    }

    private static String encoded(String jql) {
        return java.net.URLEncoder.encode(jql, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A line of the ranking. */
    private record Line(int place, String score, String consensus) {
        static Line of(WebElement row) {
            return new Line(Integer.parseInt(row.getDomAttribute("data-joint-place")),
                    row.findElement(By.cssSelector(".joint-col-score .joint-score-value")).getText(),
                    row.findElement(By.cssSelector("[data-joint-consensus]")).getDomAttribute("data-joint-consensus"));
        }
    }
}
