package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.Test;

/** What people enter comes back as the text that it is, over REST and in every page, or is refused with a clear word. */
public class HostileTextsIT {
    private static final List<String> HOSTILE = List.of(
            "<script>alert('joint')</script>",
            "\"><img src=x onerror=alert(1)>",
            "'\"quoted' \"twice\" & &amp; &lt;b&gt;",
            "</textarea></script><h1>out</h1>",
            "$issue.key $!{joint} ${panel} #set($x = 7)$x #include('x') ## no comment",
            "{0} '{1}' %s %n \\u0041 \\",
            "{\"not\": [\"json\"]} ]]>",
            "\uD83D\uDE80 rocket \uD83D\uDC69\u200D\u2695\uFE0F",
            "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD \u200Fmark",
            "javascript:alert(1)",
            "../../etc/passwd %2e%2e%00",
            "' or '1'='1'; drop table \"AO_0_RATING\"; --");
    private static final String LONG = "x".repeat(10_000);

    private final Hospital hospital = Hospital.running();
    private final Visitor anna = hospital.as("it.anna");
    private final Visitor administrator = Visitor.administering(hospital.url(), "admin");

    @Test
    public void whatDepartmentsWrite() {
        String key = hospital.newPriority("Texts of all kinds");
        String it = "/priorities/" + key + "/departments/" + hospital.departmentId("IT");
        for (String text : HOSTILE) {
            assertEquals(text, put(it + "/commitment", body(key, "text", text, "effort", 1, "due", null, "state", "PLANNED"))
                    .getObject("commitment").getString("text"));
            assertEquals(text, put(it + "/endorsement", body(key, "word", "NEEDS_DISCUSSION", "text", text))
                    .getObject("endorsement").getString("text"));
            assertShows(text, panel(anna, key));
            assertShows(text, panel(hospital.as("manager"), key));
            assertShows(text, anna.send("GET", "/browse/" + key, null, BodyPublishers.noBody()).body());
        }
        String lifting = "/priorities/" + key + "/flex";
        int department = hospital.departmentId("IT");
        String today = anna.get("/deadlines").json().getString("today");
        for (String text : HOSTILE) {
            Answer flex = anna.post(lifting, body(key, "department", department, "reason", "NEW_TECHNOLOGY", "text", text, "respondBy", today, "end", today));
            assertEquals(flex.toString(), text, flex.json().getObject("flex").getString("text"));
            assertShows(text, panel(hospital.as("manager"), key));
            assertEquals(200, anna.delete(lifting + "?department=" + department + "&revision=" + hospital.revision(key)).status());
            assertRefused("evidence", anna.put("/priorities/" + key + "/must-do", body(key, "department", department, "reason", "SECURITY", "date", today,
                    "evidence", text)));
        }
        assertShows(HOSTILE.get(0), panel(anna, key));
        String before = hospital.everything(key);
        assertRefused("text", anna.put(it + "/commitment", body(key, "text", LONG, "effort", 1, "due", null, "state", "PLANNED")));
        assertRefused("text", anna.put(it + "/endorsement", body(key, "word", "NEEDS_DISCUSSION", "text", LONG)));
        assertEquals(before, hospital.everything(key));
    }

    @Test
    public void summariesOfIssues() {
        for (String text : HOSTILE) {
            String key = hospital.newPriority(text);
            assertEquals(text, anna.get("/priorities/" + key).json().getString("summary"));
            Answer found = anna.get("/priorities?limit=100&jql=" + encoded("key = " + key));
            assertEquals(found.toString(), text, found.json().getArray("priorities").getObject(0).getString("summary"));
            Answer list = anna.send("GET", "/plugins/servlet/joint-priority/views/ranking?rows=50&jql=" + encoded("key = " + key), null,
                    BodyPublishers.noBody());
            assertEquals(list.toString(), 200, list.status());
            assertShows(text, list.body());
        }
    }

    @Test
    public void namesOfDepartments() {
        String key = hospital.newPriority("Of departments with names of all kinds");
        JsonObject purchasing = hospital.department("Purchasing");
        String path = "/departments/" + purchasing.getInt("id");
        try {
            for (String text : HOSTILE) {
                Answer changed = hospital.admin().put(path, JsonWriter.string(Map.of("name", text)));
                assertEquals(changed.toString(), 200, changed.status());
                assertEquals(text, changed.json().getString("name"));
                assertShows(text, panel(anna, key));
                assertShows(text, adminPage("departments"));
                assertShows(text, anna.send("GET", "/plugins/servlet/joint-priority/gadget/configuration", null, BodyPublishers.noBody()).body());
            }
            assertRefused("name", hospital.admin().put(path, JsonWriter.string(Map.of("name", LONG))));
            assertRefused("group", hospital.admin().put(path, JsonWriter.string(Map.of("name", "Purchasing", "group", LONG))));
            for (String text : HOSTILE) {
                Answer answer = hospital.admin().put(path, JsonWriter.string(Map.of("name", "Purchasing", "group", text)));
                assertTrue(answer.toString(), answer.status() == 200 && answer.json().getString("group").equals(text)
                        || answer.status() == 400 && answer.json().getObject("errors").has("group"));
                assertRefused("colour", hospital.admin().put(path, JsonWriter.string(Map.of("name", "Purchasing", "colour", text))));
            }
        } finally {
            hospital.admin().put(path, JsonWriter.string(Map.of("name", "Purchasing", "group", purchasing.getString("group"))));
        }
        assertEquals(purchasing, hospital.department("Purchasing"));
    }

    @Test
    public void textsOfCriteria() {
        String key = hospital.newPriority("On criteria with texts of all kinds");
        String before = hospital.admin().get("/criteria").body();
        try {
            for (String text : HOSTILE) {
                for (String field : List.of("name", "help", "low", "middle", "high")) {
                    JsonArray criteria = hospital.admin().get("/criteria").json().getArray("criteria");
                    criteria.getObject(1).put(field, text);
                    Answer changed = hospital.admin().put("/criteria", JsonWriter.string(Map.of("criteria", criteria)));
                    assertEquals(changed.toString(), 200, changed.status());
                    assertEquals(text, changed.json().getArray("criteria").getObject(1).getString(field));
                }
                assertShows(text, panel(anna, key));
                assertShows(text, adminPage("criteria"));
            }
            for (String field : List.of("name", "help", "low", "middle", "high")) {
                JsonArray criteria = hospital.admin().get("/criteria").json().getArray("criteria");
                criteria.getObject(1).put(field, LONG);
                assertRefused("criteria[1]." + field, hospital.admin().put("/criteria", JsonWriter.string(Map.of("criteria", criteria))));
            }
        } finally {
            hospital.admin().put("/criteria", before);
        }
        assertEquals(before, hospital.admin().get("/criteria").body());
    }

    @Test
    public void textsOfTheRegistry() {
        List<String> keepers = hospital.keepersOfRegistry();
        hospital.keepRegistryBy(List.of("hospital-it"));
        List<String> made = new ArrayList<>();
        try {
            for (String text : HOSTILE) {
                int site = add(made, "sites", Map.of("name", text));
                int vendor = add(made, "vendors", Map.of("name", text));
                int system = add(made, "systems", Map.of("name", text, "kind", text, "site", site, "vendor", vendor, "product", text,
                        "version", text, "notes", text));
                add(made, "dependencies", Map.of("from", system, "to", system, "flow", "OTHER", "transaction", text));
                add(made, "agreements", Map.of("vendor", vendor, "title", text, "kind", "OTHER", "systemKinds", List.of(text), "reference", text));
            }
            for (String table : List.of("sites", "vendors", "systems", "dependencies", "agreements")) {
                Answer exported = anna.get("/registry/export/" + table);
                JsonObject report = anna.csv("/registry/import/" + table, exported.body()).json();
                assertEquals(exported.body(), report.getArray("rows").size(), report.getObject("counts").getInt("UNCHANGED"));
            }
            for (String field : List.of("name", "kind", "product", "version", "notes")) {
                assertRefused(field, anna.put(made.get(2), JsonWriter.string(Map.of("revision", 1, field, LONG))));
            }
        } finally {
            for (int i = made.size() - 1; i >= 0; i--) {
                assertEquals(200, anna.delete(made.get(i) + "?revision=1").status());
            }
            hospital.keepRegistryBy(keepers);
        }
    }

    /** The id of a new row of the registry, all of whose texts come back as they were sent. */
    private int add(List<String> made, String table, Map<String, Object> row) {
        Answer added = anna.post("/registry/" + table, JsonWriter.string(row));
        assertEquals(added.toString(), 201, added.status());
        int id = added.json().getInt("id");
        made.add("/registry/" + table + "/" + id);
        row.forEach((field, value) -> assertEquals(String.valueOf(value), String.valueOf(added.json().get(field))));
        return id;
    }

    @Test
    public void whatIsAskedFor() {
        for (String text : HOSTILE) {
            for (String parameter : List.of("jql", "project", "filter", "department", "rows", "start", "quarter", "kind", "source", "order")) {
                String query = "?" + parameter + "=" + encoded(text);
                int status = anna.get("/priorities" + query).status();
                assertTrue(parameter + " " + text, status == 200 || status == 400);
                for (String path : List.of("/alignment", "/meeting-pack", "/deadlines", "/capacity-line", "/environment", "/tables/ranking", "/tables/alignment",
                        "/tables/deadlines", "/tables/capacity-line", "/tables/environment")) {
                    Answer answer = anna.get(path + query);
                    assertTrue(answer.toString(), answer.status() == 200 || answer.status() == 400);
                }
                for (String page : List.of("views/ranking", "views/alignment", "views/deadlines", "views/capacity-line", "views/environment",
                        "gadget/configuration")) {
                    Answer answer = anna.send("GET", "/plugins/servlet/joint-priority/" + page + query, null, BodyPublishers.noBody());
                    assertTrue(answer.toString(), answer.status() < 500);
                    assertHarmless(answer.body());
                }
            }
            assertHarmless(anna.send("GET", "/plugins/servlet/joint-priority/partnership?issue=" + encoded(text) + "&since=" + encoded(text),
                    null, BodyPublishers.noBody()).body());
            assertEquals(404, anna.get("/priorities/" + encoded(text).replace("%2F", "-").replace("%5C", "-").replace("%00", "-")).status());
        }
    }

    private JsonObject put(String path, String body) {
        Answer answer = anna.put(path, body);
        assertEquals(answer.toString(), 200, answer.status());
        return answer.json().getArray("departments").stream().map(JsonObject.class::cast)
                .filter(department -> path.contains("/departments/" + department.getInt("id") + "/")).findFirst().orElseThrow();
    }

    /** A body with the present revision. */
    private String body(String key, Object... fieldsAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("revision", hospital.revision(key));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            body.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return JsonWriter.string(body);
    }

    private static String panel(Visitor visitor, String key) {
        Answer answer = visitor.send("GET", "/plugins/servlet/joint-priority/partnership?issue=" + key, null, BodyPublishers.noBody());
        assertEquals(answer.toString(), 200, answer.status());
        return answer.body();
    }

    private String adminPage(String section) {
        Answer answer = administrator.send("GET", "/plugins/servlet/joint-priority/admin/" + section, null, BodyPublishers.noBody());
        assertEquals(answer.toString(), 200, answer.status());
        return answer.body();
    }

    private static void assertRefused(String field, Answer answer) {
        assertEquals(400, answer.status());
        assertTrue(answer.body(), answer.json().getObject("errors").has(field));
    }

    /** What a person reads, fields' values included, has the text; what a browser would run has not. */
    private static void assertShows(String text, String html) {
        String words = Pattern.compile("\\s+").matcher(text).replaceAll(" ");
        assertTrue("shows " + text + ":\n" + html, readable(html).contains(words));
        assertHarmless(html);
    }

    private static void assertHarmless(String html) {
        for (String markup : List.of("<script>alert", "<img src=x", "<h1>out</h1>")) {
            assertFalse(html, html.contains(markup));
        }
    }

    private static String readable(String html) {
        return html.replaceAll("<[^>]* value=\"([^\"]*)\"[^>]*>", " $1 ").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#34;", "\"").replace("&#39;", "'")
                .replace("&#039;", "'").replace("&apos;", "'").replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
