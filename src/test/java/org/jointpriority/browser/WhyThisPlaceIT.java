package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.Test;

/** The panel says what would put a joint priority before the next one above; whoever does it sees it happen. */
public class WhyThisPlaceIT extends InTheBrowser {
    private static final String WHY = "#joint-partnership .joint-why ";
    private static final Map<String, String> MEMBERS = Map.of("IT", "it.anna", "Radiology", "rad.chen", "Purchasing", "pur.eli");

    @Test
    public void theSmallestSingleRatingDoesWhatThePanelSays() {
        browser.logIn("manager");
        browser.open("/secure/Dashboard.jspa");
        Stated stated = stated();
        PartnershipPanel.of(browser, stated.issueKey());
        assertFalse("nobody has asked yet", browser.has(WHY + ".joint-place"));
        browser.click(WHY + "summary");
        browser.waitForText(WHY + ".joint-place-reasons", "Place " + stated.place() + " of");
        assertThat(browser.text(WHY + ".joint-singles tbody tr"), containsString(stated.department()));
        assertEquals(List.of(), Accessibility.findings(browser, "#joint-partnership"));
        browser.picture("why-this-place");
        browser.picture("why-this-place-part", WHY.trim());

        browser.logIn(MEMBERS.get(stated.department()));
        PartnershipPanel panel = PartnershipPanel.of(browser, stated.issueKey());
        browser.click(WHY + "summary");
        browser.waitForText(WHY + ".joint-place-reasons", "Place " + stated.place() + " of");
        panel.rate(Map.of(stated.criterion(), stated.rating()));
        assertEquals(stated.score(), panel.score());
        assertTrue("what was unfolded stays so", browser.find(WHY.trim()).getDomProperty("open").equals("true"));
        browser.waitForText(WHY + ".joint-place-reasons", "Place " + (stated.place() - 1) + " of");
    }

    @Test
    public void theFirstTheLastPublishedAndOneThatIsNotAreExplainedAsWell() {
        browser.logIn("manager");
        browser.open("/secure/Dashboard.jspa");
        String listed = ASK + "return ask('/priorities?project=IMG&limit=100').priorities.filter(function (each) { return each.published === %s; })"
                + ".map(function (each) { return each.issueKey; });";
        List<?> keys = (List<?>) browser.run(listed.formatted("true"));
        List<?> unpublished = (List<?>) browser.run(listed.formatted("false"));
        PartnershipPanel.of(browser, keys.get(0).toString());
        browser.click(WHY + "summary");
        browser.waitForText(WHY, "Nothing that you may browse stands above it.");
        browser.picture("why-first-place", WHY.trim());
        PartnershipPanel.of(browser, keys.get(keys.size() - 1).toString());
        browser.click(WHY + "summary");
        browser.waitForText(WHY, "Next one above");
        browser.picture("why-last-place", WHY.trim());
        PartnershipPanel.of(browser, unpublished.get(0).toString());
        browser.click(WHY + "summary");
        browser.waitForText(WHY, "It has no place yet");
        browser.picture("why-no-place-yet", WHY.trim());
    }

    private static final String ASK = """
            function ask(path) {
                var request = new XMLHttpRequest();
                request.open('GET', location.pathname.replace(/\\/secure.*/, '') + '/rest/joint-priority/1.0' + path, false);
                request.send();
                return JSON.parse(request.responseText);
            }
            """;

    /** What the REST API states of the first joint priority that a single rating would move. */
    private Stated stated() {
        Map<?, ?> found = (Map<?, ?>) browser.run(ASK + """
                var found = null;
                ask('/priorities?project=IMG&limit=100').priorities.forEach(function (listed) {
                    var place = ask('/priorities/' + listed.issueKey + '/place?project=IMG');
                    if (!found && place.singleRatings.length) {
                        var single = place.singleRatings[0];
                        var criteria = place.shares.map(function (share) { return share.criterion.id; });
                        var department = ask('/departments').departments.filter(function (each) { return each.id === single.department; })[0];
                        found = {issueKey: listed.issueKey, place: place.place, department: department.name,
                            criterion: criteria.indexOf(single.criterion) + 1, rating: single.to, score: single.score.toFixed(1)};
                    }
                });
                return found;
                """);
        return new Stated(found.get("issueKey").toString(), number(found, "place"), found.get("department").toString(),
                number(found, "criterion"), number(found, "rating"), found.get("score").toString());
    }

    private static int number(Map<?, ?> found, String name) {
        return ((Number) found.get(name)).intValue();
    }

    /** @param criterion its place in the form */
    private record Stated(String issueKey, int place, String department, int criterion, int rating, String score) { }
}
