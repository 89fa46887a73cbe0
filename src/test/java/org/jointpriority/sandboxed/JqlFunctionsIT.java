package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.grack.nanojson.JsonObject;
import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.Test;

/** Jira's search with our functions, through the modules of the packaged jar, against what the REST API says of the example. */
public class JqlFunctionsIT {
    private static final Pattern ROW = Pattern.compile("data-issuekey=");

    private final Hospital hospital = Hospital.running();
    private final Visitor manager = hospital.as("manager");

    @Test
    public void theDisputedOnesAreThoseOfTheRanking() {
        assertFinds("jointlyDisputed()", listed(priority -> priority.getString("consensus").equals("DISPUTED")));
    }

    @Test
    public void theyWaitForADepartmentAsThePanelSays() {
        for (Object each : hospital.admin().get("/departments").json().getArray("departments")) {
            String name = ((JsonObject) each).getString("name");
            int id = ((JsonObject) each).getInt("id");
            assertFinds("awaitingDepartment(\"" + name + "\")", listed(priority -> awaited(priority.getString("issueKey")).contains(id)));
        }
        int radiology = hospital.departmentId("Radiology");
        assertEquals(listed(priority -> awaited(priority.getString("issueKey")).contains(radiology)),
                ranked(hospital.as("rad.chen"), "issue in awaitingDepartment()"));
        assertFinds("awaitingDepartment()", List.of());
    }

    @Test
    public void deadlinesAndAllowancesAreThoseOfTheRadar() {
        JsonObject radar = manager.get("/deadlines").json();
        LocalDate today = LocalDate.parse(radar.getString("today"));
        for (int days : new int[] {0, 14, 45}) {
            LocalDate last = today.plusDays(days);
            assertFinds("jointDeadlineWithin(" + days + "d)", listed(priority -> priority.getObject("nearestDeadline") != null
                    && !LocalDate.parse(priority.getObject("nearestDeadline").getString("day")).isAfter(last)));
            Set<String> due = new TreeSet<>();
            for (String part : List.of("pastDue", "thisQuarter", "nextQuarter")) {
                radar.getArray(part).stream().map(JsonObject.class::cast)
                        .filter(entry -> entry.getString("source").equals("ALLOWANCE_REVIEW") && !LocalDate.parse(entry.getString("day")).isAfter(last))
                        .forEach(entry -> due.add(entry.getString("issueKey")));
            }
            assertFinds("allowanceDue(\"" + days + "d\")", listed(priority -> due.contains(priority.getString("issueKey"))));
        }
    }

    @Test
    public void aSystemImpactsThoseThatAffectSomethingDownstreamOfIt() {
        List<JsonObject> systems = hospital.admin().get("/registry/systems").json().getArray("systems").stream().map(JsonObject.class::cast)
                .filter(system -> system.getString("name").contains("engine") || system.getString("name").contains("Northside")).toList();
        assertTrue(systems.size() > 2);
        for (JsonObject system : systems) {
            String key = hospital.newPriority("What it reaches", system.getString("name"));
            Set<Integer> reached = new TreeSet<>();
            manager.get("/priorities/" + key + "/downstream").json().getArray("systems").forEach(each -> reached.add(((JsonObject) each).getInt("id")));
            assertFinds("impactedBySystem(\"" + system.getString("name") + "\")", listed(priority -> affected(priority.getString("issueKey")).stream()
                    .anyMatch(reached::contains)));
        }
    }

    @Test
    public void theLiftedOnesStandFirstInTheRankingToo() {
        String key = hospital.newPriority("Has to happen");
        hospital.assess(key, "IT", "it.anna");
        hospital.assess(key, "Radiology", "rad.chen");
        hospital.assess(key, "Purchasing", "pur.eli");
        LocalDate today = LocalDate.parse(manager.get("/deadlines").json().getString("today"));
        hospital.as("it.anna").put("/priorities/" + key + "/must-do", "{\"revision\":" + hospital.revision(key) + ",\"department\":"
                + hospital.departmentId("IT") + ",\"reason\":\"SECURITY\",\"date\":\"" + today.plusDays(1) + "\",\"evidence\":\"https://example.org/notice\"}");
        assertFalse(ranked(manager, "issue in liftedNow()").contains(key));
        hospital.agree(key, "IT", "it.anna");
        hospital.agree(key, "Radiology", "rad.chen");
        hospital.agree(key, "Purchasing", "pur.eli");
        assertTrue(ranked(manager, "issue in liftedNow()").contains(key));
        assertFinds("liftedNow()", listed(priority -> priority.getObject("lifted") != null));
    }

    @Test
    public void theyCombineWithTheRestOfASearch() {
        List<String> all = listed(priority -> true);
        List<String> disputed = ranked(manager, "issue in jointlyDisputed()");
        assertFalse(disputed.isEmpty());
        assertEquals(all.stream().filter(key -> !disputed.contains(key)).toList(), ranked(manager, "issuekey NOT IN jointlydisputed() AND project in (IMG, ENT)"));
        assertEquals(List.of(disputed.get(0)), ranked(manager, "key = " + disputed.get(0) + " AND issue in jointlyDisputed()"));
    }

    @Test
    public void aMistakeIsToldInTheSearch() {
        String[][] table = {
                {"issue in awaitingDepartment(Surgery)", "There is no department with the name “Surgery”."},
                {"issue in awaitingDepartment(IT, Radiology)", "awaitingDepartment cannot be used with 2 arguments. Write it as in awaitingDepartment(&quot;Radiology&quot;)."},
                {"issue in jointlyDisputed(IT)", "jointlyDisputed cannot be used with one argument. Write it as in jointlyDisputed()."},
                {"issue in allowanceDue()", "allowanceDue cannot be used with no arguments. Write it as in allowanceDue(&quot;2w&quot;)."},
                {"issue in allowanceDue(2h)", "“2h” is not a period. Write whole numbers of days (d), weeks (w), months (M) or years (y), such as 30d or “1M 2w”, 10 years at most."},
                {"issue in jointDeadlineWithin(\"-2w\")", "“-2w” is not a period."},
                {"issue in impactedBySystem(\"<b>PACS</b>\")", "There is no system with the name “&lt;b&gt;PACS&lt;/b&gt;” in the joint registry."},
                {"issue = jointlyDisputed()", "Operator '=' does not support the list value 'jointlyDisputed()'"},
        };
        for (String[] row : table) {
            Answer answer = search(manager, row[0]);
            assertTrue(row[0] + " " + answer, answer.body().replace("&#39;", "'").contains(row[1]));
            assertEquals(400, manager.get("/priorities?jql=" + encoded(row[0])).status());
        }
    }

    @Test
    public void whoeverMaySeeNoneFindsNoneAndLearnsOfNothing() {
        Visitor outsider = hospital.as("outsider");
        for (String function : List.of("jointlyDisputed()", "liftedNow()", "awaitingDepartment()", "allowanceDue(10y)", "jointDeadlineWithin(10y)")) {
            String body = search(outsider, "issue in " + function).body();
            assertTrue(function, body.contains("No issues were found"));
            assertFalse(function, body.contains("role=\"alert\""));
        }
        assertTrue(search(outsider, "issue in awaitingDepartment(Radiology)").body().contains("There is no department with the name “Radiology”."));
        assertTrue(search(outsider, "issue in impactedBySystem(\"PACS Northside\")").body().contains("There is no system with the name “PACS Northside”"));
    }

    /** In the ranking of those that the search finds, and in the navigator. */
    private void assertFinds(String function, List<String> expected) {
        String jql = "issue in " + function;
        assertEquals(function, expected, ranked(manager, jql));
        assertEquals(function, expected.size(), ROW.matcher(search(manager, jql).body()).results().count());
    }

    private List<String> listed(Predicate<JsonObject> which) {
        return all(manager, "/priorities?limit=100").stream().filter(which).map(priority -> priority.getString("issueKey")).toList();
    }

    private static List<String> ranked(Visitor visitor, String jql) {
        return all(visitor, "/priorities?limit=100&jql=" + encoded(jql)).stream().map(priority -> priority.getString("issueKey")).toList();
    }

    private static List<JsonObject> all(Visitor visitor, String path) {
        Answer answer = visitor.get(path);
        assertEquals(answer.toString(), 200, answer.status());
        List<JsonObject> priorities = new ArrayList<>();
        answer.json().getArray("priorities").forEach(priority -> priorities.add((JsonObject) priority));
        return priorities;
    }

    private Set<Integer> awaited(String key) {
        Set<Integer> ids = new TreeSet<>();
        JsonObject priority = manager.get("/priorities/" + key).json();
        List<JsonObject> parts = priority.getArray("departments").stream().map(JsonObject.class::cast).toList();
        boolean assessing = priority.getString("consensus").equals("AWAITING_ASSESSMENT");
        for (JsonObject part : parts) {
            boolean silent = part.getObject("endorsement") == null || part.getObject("endorsement").getBoolean("stale");
            if (assessing ? !part.getBoolean("complete") : silent || objects(part)) {
                ids.add(part.getInt("id"));
            }
        }
        return ids;
    }

    private static boolean objects(JsonObject part) {
        JsonObject word = part.getObject("endorsement");
        return word != null && !word.getBoolean("stale") && word.getString("word").equals("NEEDS_DISCUSSION");
    }

    private Set<Integer> affected(String key) {
        Set<Integer> ids = new TreeSet<>();
        manager.get("/priorities/" + key + "/downstream").json().getArray("systems").stream().map(JsonObject.class::cast)
                .filter(system -> system.getInt("distance") == 0).forEach(system -> ids.add(system.getInt("id")));
        return ids;
    }

    private static Answer search(Visitor visitor, String jql) {
        return visitor.send("GET", "/issues/?jql=" + encoded(jql), null, BodyPublishers.noBody());
    }

    private static String encoded(String jql) {
        return URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
