package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The registry over HTTP: who is let in, row by row, file by file, and two keepers at once. */
public class RegistryIT {
    private static final List<String> ACCOUNTS = List.of("anonymous", "outsider", "manager", "it.anna", "it.ben", "rad.chen", "pur.eli", "admin");
    private static final List<String> KEEPERS = List.of("it.anna", "it.ben");
    private static final List<String> TABLES = List.of("sites", "vendors", "systems", "dependencies", "agreements", "capacity");

    private final Hospital hospital = Hospital.running();
    private final Visitor anna = hospital.as("it.anna");
    private final List<String> made = new ArrayList<>();
    private List<String> keepersBefore;

    @Before
    public void itIsKeptByThoseOfIt() {
        keepersBefore = hospital.keepersOfRegistry();
        hospital.keepRegistryBy(List.of("hospital-it"));
    }

    @After
    public void putBack() {
        for (int i = made.size() - 1; i >= 0; i--) {
            Answer row = anna.get(made.get(i));
            if (row.status() == 200) {
                assertEquals(200, anna.delete(made.get(i) + "?revision=" + row.json().getInt("revision")).status());
            }
        }
        hospital.keepRegistryBy(keepersBefore);
    }

    @Test
    public void whoeverMayBrowseAProjectReadsIt() {
        List<String> paths = new ArrayList<>(List.of("/registry", "/registry/calendar", "/registry/groups"));
        TABLES.forEach(table -> paths.addAll(List.of("/registry/" + table, "/registry/export/" + table)));
        paths.add(site("Read by many"));
        for (String path : paths) {
            for (String account : ACCOUNTS) {
                int expected = switch (account) {
                    case "anonymous" -> 401;
                    case "outsider" -> 403;
                    default -> 200;
                };
                assertStatus(expected, hospital.as(account).get(path), account);
            }
        }
        for (String account : ACCOUNTS.subList(2, ACCOUNTS.size())) {
            assertEquals(KEEPERS.contains(account), hospital.as(account).get("/registry").json().getBoolean("keeper"));
        }
    }

    @Test
    public void onlyKeepersChangeIt() {
        Map<String, String> bodies = bodies();
        for (String table : TABLES) {
            String path = add(table, bodies.get(table).formatted("first", "2090-Q1"));
            String another = bodies.get(table).formatted("another", "2090-Q2");
            String file = anna.get("/registry/export/" + table).body();
            for (String account : ACCOUNTS) {
                Visitor visitor = hospital.as(account);
                int revision = anna.get(path).json().getInt("revision");
                int version = anna.get("/registry").json().getInt("version");
                String edit = "{\"revision\":" + revision + "}";
                String before = hospital.registry();
                if (KEEPERS.contains(account)) {
                    Answer added = visitor.post("/registry/" + table, another);
                    assertStatus(201, added, account);
                    assertEquals("\"1\"", added.header("ETag").orElse(""));
                    String own = "/registry/" + table + "/" + added.json().getInt("id");
                    assertStatus(200, visitor.put(own, "{\"revision\":1}"), account);
                    assertStatus(200, visitor.delete(own + "?revision=1"), account);
                    assertStatus(404, visitor.get(own), account);
                    assertStatus(200, visitor.csv("/registry/import/" + table, file), account);
                    assertStatus(200, visitor.csv("/registry/import/" + table + "?dryRun=false&version=" + (version + 2), file), account);
                } else {
                    int expected = account.equals("anonymous") ? 401 : 403;
                    assertStatus(expected, visitor.post("/registry/" + table, another), account);
                    assertStatus(expected, visitor.put(path, edit), account);
                    assertStatus(expected, visitor.delete(path + "?revision=" + revision), account);
                    assertStatus(expected, visitor.csv("/registry/import/" + table, file), account);
                    assertStatus(expected, visitor.csv("/registry/import/" + table + "?dryRun=false&version=" + version, file), account);
                    assertEquals(before, hospital.registry());
                }
            }
        }
    }

    @Test
    public void theCalendarIsKeptByKeepersAndTheKeepersNamedByAdministrators() {
        JsonObject before = anna.get("/registry/calendar").json();
        int month = before.getInt("fiscalYearStart") == 1 ? 4 : 1;
        for (String account : ACCOUNTS) {
            JsonObject calendar = anna.get("/registry/calendar").json();
            String set = "{\"revision\":" + calendar.getInt("revision") + ",\"zone\":\"Europe/Berlin\",\"fiscalYearStart\":" + month + "}";
            int expected = account.equals("anonymous") ? 401 : KEEPERS.contains(account) ? 200 : 403;
            assertStatus(expected, hospital.as(account).put("/registry/calendar", set), account);
            String groups = "{\"revision\":" + hospital.admin().get("/registry/groups").json().getInt("revision") + ",\"groups\":[\"hospital-it\"]}";
            assertStatus(account.equals("anonymous") ? 401 : account.equals("admin") ? 200 : 403,
                    hospital.as(account).put("/registry/groups", groups), account);
        }
        int revision = anna.get("/registry/calendar").json().getInt("revision");
        assertEquals(month, anna.get("/registry/calendar").json().getInt("fiscalYearStart"));
        before.put("revision", revision);
        Answer back = anna.put("/registry/calendar", JsonWriter.string(before));
        assertEquals(back.toString(), revision + 1, back.json().getInt("revision"));
        assertEquals(before.get("zone"), back.json().get("zone"));
    }

    @Test
    public void rowsComeBackAsTheyWereSent() {
        Map<String, String> bodies = bodies();
        for (String table : TABLES) {
            String path = add(table, bodies.get(table).formatted("sent", "2091-Q3"));
            JsonObject row = anna.get(path).json();
            JsonObject sent = json(bodies.get(table).formatted("sent", "2091-Q3"));
            sent.forEach((field, value) -> assertEquals(path + " " + field, String.valueOf(value), String.valueOf(row.get(field))));
            assertEquals(1, row.getInt("revision"));
            assertTrue(anna.get("/registry/" + table).json().getArray(table).contains(row));
        }
    }

    @Test
    public void whatIsLeftOutStaysAsItIs() {
        String system = add("systems", bodies().get("systems").formatted("left", ""));
        JsonObject before = anna.get(system).json();
        JsonObject retired = anna.put(system, "{\"revision\":1,\"retired\":true,\"owner\":null}").json();
        JsonObject expected = new JsonObject(before);
        expected.putAll(Map.of("revision", 2, "retired", true));
        expected.put("owner", null);
        assertEquals(expected, retired);
        assertEquals(retired, anna.get(system).json());
    }

    @Test
    public void whoeverIsLateSeesTheRowAsItIsNow() {
        String path = site("Wanted by two");
        assertEquals(200, anna.put(path, "{\"revision\":1,\"name\":\"Changed by Anna\"}").status());
        for (Answer late : List.of(hospital.as("it.ben").put(path, "{\"revision\":1,\"name\":\"Changed by Ben\"}"),
                hospital.as("it.ben").delete(path + "?revision=1"))) {
            assertEquals(late.toString(), 409, late.status());
            assertEquals("Changed by Anna", late.json().getObject("current").getString("name"));
            assertEquals(2, late.json().getObject("current").getInt("revision"));
            assertFalse(late.json().getArray("errorMessages").isEmpty());
        }
        Answer condition = anna.send("PUT", Visitor.REST + path, "application/json", BodyPublishers.ofString("{\"name\":\"x\"}"), "If-Match", "\"1\"");
        assertEquals(condition.toString(), 412, condition.status());
        assertEquals(200, anna.send("PUT", Visitor.REST + path, "application/json", BodyPublishers.ofString("{\"name\":\"Wanted by two\"}"),
                "If-Match", "\"2\"").status());
    }

    @Test
    public void whatIsReferredToCannotBeDeleted() {
        String site = site("Referred to");
        String system = add("systems", "{\"name\":\"PACS that refers\",\"kind\":\"PACS\",\"site\":" + id(site) + "}");
        Answer refused = anna.delete(site + "?revision=1");
        assertEquals(refused.toString(), 400, refused.status());
        assertTrue(refused.body(), refused.json().getArray("errorMessages").getString(0).contains("PACS that refers"));
        assertEquals(200, anna.delete(system + "?revision=1").status());
        assertEquals(200, anna.delete(site + "?revision=1").status());
    }

    @Test
    public void aFileWithMistakesIsMendedAndTaken() {
        String site = site("Imported to");
        String file = "name;kind;site;owner;vendor;product;version;end of support;notes;retired\r\n"
                + "Imported PACS;PACS;Imported to;IT;;;12;2030-06-30;\"two\r\nlines\";\r\n"
                + "Imported RIS;RIS;Nowhere;IT;;;;30.06.2030;;\r\n";
        Answer tried = anna.csv("/registry/import/systems", file);
        assertEquals(tried.toString(), 200, tried.status());
        assertEquals(List.of("NEW", "ERROR"), fates(tried));
        JsonObject wrong = tried.json().getArray("rows").getObject(1);
        assertEquals(4, wrong.getInt("line"));
        assertEquals("Imported RIS", wrong.getString("name"));
        assertEquals(List.of("site", "endOfSupport"), List.copyOf(wrong.getObject("errors").keySet()));
        int version = tried.json().getInt("version");

        Answer refused = anna.csv("/registry/import/systems?dryRun=false&version=" + version, file);
        assertEquals(refused.toString(), 400, refused.status());
        assertFalse(refused.json().getBoolean("applied"));
        assertFalse(refused.json().getArray("errorMessages").isEmpty());
        assertEquals(version, anna.get("/registry").json().getInt("version"));

        String mended = file.replace("Nowhere", "Imported to").replace("30.06.2030", "2030-06-30");
        assertEquals(409, anna.csv("/registry/import/systems?dryRun=false&version=" + (version - 1), mended).status());
        Answer taken = anna.csv("/registry/import/systems?dryRun=false&version=" + version, mended);
        assertEquals(taken.toString(), 200, taken.status());
        assertTrue(taken.json().getBoolean("applied"));
        assertEquals(version + 1, taken.json().getInt("version"));
        assertEquals(List.of("UNCHANGED", "UNCHANGED"), fates(anna.csv("/registry/import/systems", mended)));

        Answer exported = anna.get("/registry/export/systems");
        assertEquals("text/csv;charset=utf-8", exported.header("Content-Type").orElse("").replace(" ", "").toLowerCase());
        assertEquals("attachment; filename=\"systems.csv\"", exported.header("Content-Disposition").orElse(""));
        assertTrue(exported.body().startsWith("\uFEFF\"name\",\"kind\",\"site\""));
        Answer again = anna.csv("/registry/import/systems", exported.body());
        assertEquals(again.toString(), again.json().getArray("rows").size(), again.json().getObject("counts").getInt("UNCHANGED"));

        for (Object row : anna.get("/registry/systems").json().getArray("systems")) {
            JsonObject system = (JsonObject) row;
            if (system.getInt("site") == id(site)) {
                made.add("/registry/systems/" + system.getInt("id"));
            }
        }
    }

    /** A body for a new row of each table, with rows to refer to. */
    private Map<String, String> bodies() {
        int site = id(site("Site of all"));
        int vendor = id(add("vendors", "{\"name\":\"Vendor of all\"}"));
        int system = id(add("systems", "{\"name\":\"System of all\",\"kind\":\"PACS\",\"site\":" + site + "}"));
        int it = hospital.departmentId("IT");
        return Map.of(
                "sites", "{\"name\":\"Site %s\",\"position\":3,\"retired\":false}",
                "vendors", "{\"name\":\"Vendor %s\",\"fiscalYearStart\":4,\"retired\":true}",
                "systems", "{\"name\":\"System %s\",\"kind\":\"PACS\",\"site\":" + site + ",\"owner\":" + it + ",\"vendor\":" + vendor
                        + ",\"product\":\"Vue\",\"version\":\"12\",\"endOfSupport\":\"2030-06-30\",\"notes\":\"one\\ntwo\",\"retired\":false}",
                "dependencies", "{\"from\":" + system + ",\"to\":" + system + ",\"flow\":\"HL7_V2\",\"transaction\":\"RAD-4 %s\"}",
                "agreements", "{\"vendor\":" + vendor + ",\"title\":\"Agreement %s\",\"kind\":\"SERVICE\",\"sites\":[" + site + "],\"systems\":[" + system
                        + "],\"systemKinds\":[\"PACS\",\"RIS\"],\"start\":\"2026-01-01\",\"end\":null,\"noticeDays\":90,\"reference\":\"K-1\",\"retired\":false}",
                "capacity", "{\"department\":" + it + ",\"quarter\":\"%2$s\",\"points\":40}");
    }

    private String site(String name) {
        return add("sites", "{\"name\":\"" + name + "\"}");
    }

    /** The path of the new row. */
    private String add(String table, String body) {
        Answer added = anna.post("/registry/" + table, body);
        assertEquals(added.toString(), 201, added.status());
        made.add("/registry/" + table + "/" + added.json().getInt("id"));
        return made.get(made.size() - 1);
    }

    private static int id(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    private static List<String> fates(Answer report) {
        JsonArray rows = report.json().getArray("rows");
        return rows.stream().map(row -> ((JsonObject) row).getString("fate")).toList();
    }

    private static JsonObject json(String text) {
        try {
            return JsonParser.object().from(text);
        } catch (JsonParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static void assertStatus(int expected, Answer answer, String account) {
        assertEquals(account + ": " + answer, expected, answer.status());
    }
}
