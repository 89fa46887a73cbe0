package org.jointpriority.browser;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Which systems a joint priority affects, wherever Jira lets a field be seen and edited, and what the change reaches. */
public class AffectedSystemsIT extends InTheBrowser {
    private static final String LAKESIDE = """
            name,kind,site,owner,vendor,product,version,end of support,notes,retired
            Lakeside EMR,EMR,Lakeside Clinic,IT,,,,,,
            Lakeside interface engine,Interface engine,Lakeside Clinic,IT,,,,,,
            Lakeside RIS,RIS,Lakeside Clinic,Radiology,,,,,,
            Lakeside PACS,PACS,Lakeside Clinic,Radiology,,,,,,
            Lakeside CT,Modality,Lakeside Clinic,,,,,,,
            Lakeside viewer,Viewer,Lakeside Clinic,Radiology,,,,,,
            """;
    /** Data goes in a circle between RIS and PACS, and from the PACS into itself. */
    private static final String LAKESIDE_FLOWS = """
            from,to,flow,transaction
            Lakeside EMR,Lakeside interface engine,HL7 v2,RAD-2
            Lakeside interface engine,Lakeside RIS,HL7 v2,RAD-2
            Lakeside RIS,Lakeside PACS,HL7 v2,RAD-4
            Lakeside RIS,Lakeside CT,DICOM,RAD-5
            Lakeside CT,Lakeside PACS,DICOM,RAD-8
            Lakeside PACS,Lakeside RIS,HL7 v2,RAD-42
            Lakeside PACS,Lakeside PACS,DICOM,
            Lakeside PACS,Lakeside viewer,DICOM,RAD-14
            """;
    private static final int WARDS = 40;
    private static final String REST = """
            function ask(method, address, type, body) {
                var request = new XMLHttpRequest();
                request.open(method, address, false);
                request.setRequestHeader('X-Atlassian-Token', 'no-check');
                if (type) { request.setRequestHeader('Content-Type', type); }
                request.send(body);
                return request;
            }
            function rest(method, path, type, body) {
                var answer = ask(method, location.pathname.split('/').slice(0, 2).join('/') + '/rest/joint-priority/1.0' + path, type, body);
                if (answer.status >= 300) { throw new Error(method + ' ' + path + ': ' + answer.responseText); }
                return answer.responseText;
            }
            """;

    @Before
    public void thereIsARegistry() {
        browser.logIn("admin");
        int revision = ((Long) browser.run(REST + "return JSON.parse(rest('GET', '/registry/groups')).revision")).intValue();
        browser.run(REST + "rest('PUT', '/registry/groups', 'application/json', JSON.stringify({revision: " + revision
                + ", groups: ['hospital-it']}))");
        browser.logIn("it.anna");
        take("sites", "name,position,retired\nLakeside Clinic,9,\n");
        take("systems", LAKESIDE);
        take("dependencies", LAKESIDE_FLOWS);
    }

    @Test
    public void theyAreFoundByTheirNamesAndChosenByKeyboard() {
        browser.logIn("rad.chen");
        String key = made("Chosen by keyboard");
        browser.click("#edit-issue");
        browser.type(".joint-systems-filter", "lakeside pac");
        assertEquals(List.of("Lakeside PACS"), offered());
        browser.picture("affected-systems-edit");
        browser.press(Keys.ENTER);
        browser.press(Keys.SPACE);
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused().getDomAttribute("class"), containsString("joint-systems-filter"));
        browser.type(".joint-systems-filter", "lakeside");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        browser.press(Keys.SPACE);
        assertEquals("Lakeside EMR, Lakeside PACS", browser.text("[data-joint-chosen]"));
        browser.type(".joint-systems-filter", "no such thing");
        assertTrue(browser.has(".joint-systems-unmatched"));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-systems"));
        browser.click("#issue-edit-submit");
        browser.find("#issuedetails");
        assertEquals("Lakeside EMR, Lakeside PACS", PartnershipPanel.in(browser).beside("Affected systems"));

        browser.open("/browse/" + key + "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel");
        assertThat(browser.text("#activitymodule"), containsString("Lakeside EMR, Lakeside PACS"));
        assertEquals("what it affects is part of what is agreed on", 1, PartnershipPanel.of(browser, key).revision());
    }

    @Test
    public void jiraFindsChangesAndExportsThem() {
        browser.logIn("rad.chen");
        String one = made("With a RIS", "Lakeside RIS");
        String other = made("With nothing yet");
        assertEquals(List.of(one), found("\"Affected systems\" = \"Lakeside RIS\" AND summary ~ With"));
        assertEquals(List.of(other), found("\"Affected systems\" is EMPTY AND key in (" + one + "," + other + ")"));

        String both = "key in (" + one + "," + other + ") ORDER BY key";
        found(both);
        browser.click("#bulkedit_all");
        browser.find("#bulkedit");
        browser.all("#bulkedit tbody input[type=checkbox]").forEach(WebElement::click);
        browser.click("#next");
        browser.find(".joint-systems").findElement(By.xpath("ancestor::tr")).findElement(By.cssSelector("[name=actions]")).click();
        choose("Lakeside CT");
        browser.picture("affected-systems-bulk");
        browser.click("#next");
        assertThat(browser.text("#updatedfields"), containsString("Lakeside CT"));
        browser.click("#confirm");
        browser.find("#issuetable");
        assertEquals(List.of(one, other), found("\"Affected systems\" in (\"Lakeside CT\", \"Lakeside viewer\") AND " + both));
        String csv = (String) browser.run(REST + "return ask('GET', document.getElementById('export-csv').href).responseText");
        assertEquals(2, csv.lines().filter(line -> line.contains("\"Lakeside CT\"")).count());
    }

    @Test
    public void theOptionsFollowTheRegistry() {
        take("systems", LAKESIDE.lines().findFirst().orElseThrow() + "\nLakeside archive,VNA,Lakeside Clinic,,,,,,,\n");
        browser.logIn("rad.chen");
        String key = made("With an archive", "Lakeside archive");
        browser.logIn("it.anna");
        browser.run(REST + """
                var all = JSON.parse(rest('GET', '/registry/systems')).systems;
                var archive = all.filter(function (system) { return system.name === 'Lakeside archive'; })[0];
                rest('PUT', '/registry/systems/' + archive.id, 'application/json',
                        JSON.stringify({revision: archive.revision, name: 'Lakeside neutral archive', retired: true}));
                """);
        browser.logIn("rad.chen");
        browser.open("/browse/" + key);
        assertEquals("Lakeside neutral archive (retired)", PartnershipPanel.in(browser).beside("Affected systems"));
        browser.click("#edit-issue");
        browser.type(".joint-systems-filter", "neutral");
        assertEquals("what is chosen can be kept", List.of("Lakeside neutral archive (retired)"), offered());
        browser.open("/browse/" + made("Without one"));
        browser.click("#edit-issue");
        browser.type(".joint-systems-filter", "neutral");
        assertEquals("what is retired cannot be chosen any more", List.of(), offered());
    }

    @Test
    public void oneSeesWhatTheChangeReachesAndWhichOthersItTouches() {
        browser.logIn("rad.chen");
        String consoles = made("New consoles for the CT", "Lakeside CT");
        String engine = made("Replace the interface engine", "Lakeside interface engine");
        browser.waitForText(".joint-network-summary", "4 more, up to 3 steps");
        assertEquals(List.of("Affected", "Lakeside interface engine", "1 step downstream", "Lakeside RIS", "2 steps downstream",
                "Lakeside PACS", "Lakeside CT", "3 steps downstream", "Lakeside viewer"),
                browser.all(".joint-network-list tbody th").stream().map(WebElement::getText).toList());
        assertThat(row("Lakeside PACS"), containsString("Radiology"));
        assertThat(row("Lakeside PACS"), containsString("Lakeside RIS by HL7 v2: RAD-4"));
        assertThat(row("Lakeside CT"), containsString("No owner"));
        thePictureSaysWhatTheListSays();
        assertThat(browser.text(".joint-network-touching"), containsString(consoles + " New consoles for the CT"));
        assertThat(browser.text(".joint-network-touching"), containsString("Both reach Lakeside RIS, Lakeside PACS, Lakeside CT and Lakeside viewer."));
        assertEquals(List.of(), Accessibility.findings(browser, ".joint-downstream"));
        browser.picture("downstream");

        browser.open("/browse/" + consoles);
        assertThat(browser.text(".joint-network-touching"), containsString(engine));
    }

    @Test
    public void manySystemsWithLongNamesStayReadable() {
        take("systems", LAKESIDE.lines().findFirst().orElseThrow() + "\n" + IntStream.rangeClosed(1, WARDS)
                .mapToObj(each -> ward(each) + ",Workstation,Lakeside Clinic," + (each % 3 == 0 ? "IT" : "Radiology") + ",,,,,,")
                .collect(Collectors.joining("\n")) + "\n");
        take("dependencies", "from,to,flow,transaction\n" + IntStream.rangeClosed(2, WARDS)
                .mapToObj(each -> ward(each / 3 + 1 == each ? 1 : each / 3 + 1) + "," + ward(each) + ",FHIR,").collect(Collectors.joining("\n"))
                + "\n" + ward(WARDS) + "," + ward(1) + ",FHIR,\n");
        browser.logIn("rad.chen");
        made("Workstations of all wards", ward(1));
        thePictureSaysWhatTheListSays();
        assertEquals(WARDS, browser.all("[data-joint-box]").size());
        assertFalse("a long list is folded", browser.has(".joint-network-list"));
        assertTrue("the picture has names in full", drawn().contains(ward(WARDS)));
        assertEquals("a picture that goes on beyond its place says so", Boolean.TRUE, browser.run("var place = document.querySelector('.joint-graph-scroll');"
                + "return place.scrollWidth > place.clientWidth + 1 === !document.querySelector('.joint-graph-wide').hidden"));
        assertThat("what its lines mean", browser.text(".joint-graph-legend"), containsString("Back to a system that is reached earlier"));
        browser.picture("downstream-many");
        browser.run("document.querySelector('.joint-network-details > summary').focus()");
        browser.press(Keys.ENTER);
        browser.find(".joint-network-list");
        assertTrue(row(ward(WARDS)).startsWith(ward(WARDS)));
        assertEquals("nothing makes the page wider than the window", Boolean.TRUE,
                browser.run("return document.documentElement.scrollWidth <= window.innerWidth"));
    }

    @Test
    public void aSearchForThemIsOfferedWhileItIsWritten() {
        browser.logIn("rad.chen");
        String console = made("Consoles to search for", "Lakeside CT");
        browser.open("/issues/?jql=");
        browser.type("#advanced-search", "issue in impa");
        browser.press(Keys.ARROW_DOWN, Keys.ENTER, "Lakeside CT");
        browser.press(Keys.ENTER);
        browser.until(() -> browser.all("#issuetable .issuekey").stream().map(WebElement::getText).toList().contains(console));
        assertEquals("issue in impactedBySystem(\"Lakeside CT\")", browser.find("#advanced-search").getAttribute("value"));
    }

    @Test
    public void whereNothingIsAffectedThePanelInvitesToChoose() {
        browser.logIn("rad.chen");
        made("About which nothing is known");
        assertThat(browser.text("#downstream-panel"), containsString("Affected systems"));
        assertFalse(browser.has(".joint-graph"));
        browser.picture("downstream-none", "#downstream-panel");
    }

    /** One box a row, one arrow for each way into a system; nothing lies upon another box. */
    private void thePictureSaysWhatTheListSays() {
        browser.find(".joint-graph-scroll svg");
        assertEquals(List.of(), browser.run("""
                var wrong = [];
                var panel = document.querySelector('.joint-downstream');
                var boxes = Array.prototype.slice.call(panel.querySelectorAll('[data-joint-box]'));
                panel.querySelectorAll('[data-joint-system]').forEach(function (row) {
                    var id = row.getAttribute('data-joint-system');
                    var box = boxes.filter(function (each) { return each.getAttribute('data-joint-box') === id; });
                    if (box.length !== 1) { wrong.push('no box for ' + row.textContent); }
                    row.getAttribute('data-joint-from').split(' ').filter(Boolean).forEach(function (from) {
                        var ends = [' ' + from + ' ' + id + ' ', ' ' + id + ' ' + from + ' '];
                        if (!ends.some(function (each) { return panel.querySelector('[data-joint-ends="' + each + '"]'); })) {
                            wrong.push('no arrow from ' + from + ' to ' + id);
                        }
                    });
                });
                if (boxes.length !== panel.querySelectorAll('[data-joint-system]').length) { wrong.push('boxes without a row'); }
                boxes.forEach(function (one, index) {
                    var a = one.querySelector('rect').getBoundingClientRect();
                    boxes.slice(index + 1).forEach(function (other) {
                        var b = other.querySelector('rect').getBoundingClientRect();
                        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
                            wrong.push(one.textContent + ' lies upon ' + other.textContent);
                        }
                    });
                });
                return wrong;
                """));
    }

    private static String ward(int number) {
        return "Workstation " + number + " for reports and demonstrations on a ward";
    }

    /** The names in the picture, each from the lines that it takes. */
    private List<?> drawn() {
        return (List<?>) browser.run("return Array.prototype.map.call(document.querySelectorAll('[data-joint-box]'), function (box) {"
                + "return Array.prototype.map.call(box.querySelectorAll('.joint-graph-name'), function (line) { return line.textContent; }).join(' '); })");
    }

    private String row(String system) {
        return browser.all(".joint-network-list tr").stream().map(WebElement::getText).filter(text -> text.startsWith(system))
                .findFirst().orElseThrow();
    }

    /** The key of a new joint priority, whose page is open then. */
    private String made(String summary, String... systems) {
        browser.open("/secure/CreateIssue.jspa");
        browser.run("""
                function value(list, name) {
                    return Array.prototype.filter.call(document.getElementById(list).options, function (option) {
                        return option.textContent.indexOf(name) >= 0;
                    })[0].value;
                }
                location.href = 'CreateIssue.jspa?pid=' + value('project', '(IMG)') + '&issuetype=' + value('issuetype', 'Joint Priority');
                """);
        browser.type("#summary", summary);
        choose(systems);
        browser.click("#issue-create-submit");
        browser.find("#issuedetails");
        String address = (String) browser.run("return location.pathname");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void choose(String... systems) {
        for (String system : systems) {
            browser.type(".joint-systems-filter", system);
            browser.click(".joint-systems-list li:not([hidden]) input");
        }
    }

    private List<String> offered() {
        return browser.all(".joint-systems-list li:not([hidden]) .joint-systems-name").stream().map(WebElement::getText).toList();
    }

    private List<String> found(String jql) {
        browser.open("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        browser.find("#issuetable");
        return browser.all("#issuetable .issuekey").stream().map(WebElement::getText).toList();
    }

    /** Imports a file into the registry; what it holds already is left as it is. */
    private void take(String table, String csv) {
        Object answer = browser.run(REST + """
                var version = JSON.parse(rest('GET', '/registry')).version;
                return rest('POST', '/registry/import/' + arguments[0] + '?dryRun=false&version=' + version, 'text/csv', arguments[1]);
                """, table, csv);
        assertThat(String.valueOf(answer), not(containsString("\"ERROR\":1")));
    }
}
