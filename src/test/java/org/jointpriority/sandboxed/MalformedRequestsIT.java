package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Requests that are wrong in every way that there is: each gets a plain refusal in the one form, and changes nothing. */
public class MalformedRequestsIT {
    private final Hospital hospital = Hospital.running();
    private final Visitor anna = hospital.as("it.anna");
    private final Visitor admin = hospital.as("admin");
    private final String key = hospital.newPriority("Requests that are wrong");
    private final String it = "/priorities/" + key + "/departments/" + hospital.departmentId("IT");
    private final int criterion = hospital.criterionIds().get(0);
    private String before;
    private List<String> keepers;

    @Before
    public void remember() {
        anna.put(it + "/commitment", "{\"revision\":0,\"text\":\"As it was\",\"effort\":3,\"due\":null,\"state\":\"PLANNED\"}");
        keepers = hospital.keepersOfRegistry();
        hospital.keepRegistryBy(List.of("hospital-it"));
        before = hospital.everything(key) + hospital.registry();
    }

    @After
    public void nothingHasChanged() {
        assertEquals(before, hospital.everything(key) + hospital.registry());
        hospital.keepRegistryBy(keepers);
    }

    @Test
    public void bodiesThatAreNoJsonObjectAreRefused() {
        List<String> bodies = List.of("", " ", "null", "[]", "7", "\"text\"", "{", "{]", "{\"revision\":1,}", "{'revision':1}",
                "{\"revision\":1}{\"revision\":1}", "{\"revision\":1,\"revision\":1,\"ratings\":{}}", "{\"a\":" + "[".repeat(30_000),
                "revision=1", "<priority/>", "{\"revision\":1,\"ratings\":{}}\0", "{\"revision\":NaN,\"ratings\":{}}",
                "{\"text\":\"" + "x".repeat(70_000) + "\"}");
        for (String body : bodies) {
            for (String path : List.of(it + "/ratings", it + "/commitment", it + "/endorsement")) {
                assertRefused(400, null, anna.put(path, body));
            }
            assertRefused(400, null, anna.post("/priorities/" + key + "/flex", body));
            assertRefused(400, null, anna.put("/priorities/" + key + "/must-do", body));
            assertRefused(400, null, admin.post("/departments", body));
            assertRefused(400, null, admin.put("/departments/" + hospital.departmentId("IT"), body));
            assertRefused(400, null, admin.put("/criteria", body));
            assertRefused(400, null, admin.put("/order", body));
            assertRefused(400, null, admin.put("/assessment", body));
            assertRefused(400, null, admin.put("/change-events", body));
        }
    }

    @Test
    public void bytesThatAreNoUtf8AreRefused() {
        String body = "{\"revision\":1,\"text\":\"h\u00E4matology\",\"effort\":1,\"due\":null,\"state\":\"DONE\"}";
        byte[] latin = body.getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(400, null, anna.send("PUT", Visitor.REST + it + "/commitment", "application/json", BodyPublishers.ofByteArray(latin)));
    }

    @Test
    public void onlyJsonIsRead() {
        String body = "{\"revision\":1,\"ratings\":{\"" + criterion + "\":9}}";
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "text/html",
                "multipart/form-data; boundary=x", "application/json; charset=iso-8859-1", "application/vnd.api+json")) {
            assertRefused(415, null, anna.send("PUT", Visitor.REST + it + "/ratings", type, BodyPublishers.ofString(body)));
        }
        assertRefused(415, null, anna.send("PUT", Visitor.REST + it + "/ratings", null, BodyPublishers.ofString(body)));
    }

    @Test
    public void aTypeThatIsNoTypeIsRefusedByTheServer() {
        for (String type : List.of("garbage", ";", "/", "application/")) {
            Answer answer = anna.send("PUT", Visitor.REST + it + "/ratings", type, BodyPublishers.ofString("{}"));
            assertTrue(answer.toString(), answer.status() == 400 || answer.status() == 415);
        }
    }

    @Test
    public void valuesThatCannotBeAreRefusedByTheirFields() {
        String commitment = "{\"revision\":1,\"text\":%s,\"effort\":%s,\"due\":%s,\"state\":%s}";
        String endorsement = "{\"revision\":1,\"word\":%s,\"text\":%s,\"reviewOn\":%s}";
        String[][] table = {
                {"/ratings", "{\"revision\":1,\"ratings\":{\"" + criterion + "\":0}}", "ratings." + criterion},
                {"/ratings", "{\"revision\":1,\"ratings\":{\"" + criterion + "\":10}}", "ratings." + criterion},
                {"/ratings", "{\"revision\":1,\"ratings\":{\"" + criterion + "\":7.5}}", "ratings." + criterion},
                {"/ratings", "{\"revision\":1,\"ratings\":{\"" + criterion + "\":\"7\"}}", "ratings." + criterion},
                {"/ratings", "{\"revision\":1,\"ratings\":{\"" + criterion + "\":{}}}", "ratings." + criterion},
                {"/ratings", "{\"revision\":1,\"ratings\":{\"999999\":7}}", "ratings"},
                {"/ratings", "{\"revision\":1,\"ratings\":{\"x\":7}}", "ratings.x"},
                {"/ratings", "{\"revision\":1,\"ratings\":{\"-1\":7}}", "ratings.-1"},
                {"/ratings", "{\"revision\":1,\"ratings\":[7]}", "ratings"},
                {"/ratings", "{\"revision\":1}", "ratings"},
                {"/ratings", "{\"revision\":\"1\",\"ratings\":{}}", "revision"},
                {"/ratings", "{\"revision\":-1,\"ratings\":{}}", "revision"},
                {"/ratings", "{\"revision\":1.0,\"ratings\":{}}", "revision"},
                {"/ratings", "{\"revision\":null,\"ratings\":{}}", "revision"},
                {"/ratings", "{\"ratings\":{}}", "revision"},
                {"/ratings", "{\"revision\":1,\"ratings\":{},\"by\":\"admin\"}", "by"},
                {"/commitment", commitment.formatted("null", "1", "null", "\"DONE\""), "text"},
                {"/commitment", commitment.formatted("\"\"", "1", "null", "\"DONE\""), "text"},
                {"/commitment", commitment.formatted("\" \\n \"", "1", "null", "\"DONE\""), "text"},
                {"/commitment", commitment.formatted("\"" + "x".repeat(4001) + "\"", "1", "null", "\"DONE\""), "text"},
                {"/commitment", commitment.formatted("\"a\\u0000\"", "1", "null", "\"DONE\""), "text"},
                {"/commitment", commitment.formatted("\"a\\ud800\"", "1", "null", "\"DONE\""), "text"},
                {"/commitment", commitment.formatted("\"a\"", "-1", "null", "\"DONE\""), "effort"},
                {"/commitment", commitment.formatted("\"a\"", "10001", "null", "\"DONE\""), "effort"},
                {"/commitment", commitment.formatted("\"a\"", "1e3", "null", "\"DONE\""), "effort"},
                {"/commitment", commitment.formatted("\"a\"", "null", "null", "\"DONE\""), "effort"},
                {"/commitment", commitment.formatted("\"a\"", "1", "\"2026-02-30\"", "\"DONE\""), "due"},
                {"/commitment", commitment.formatted("\"a\"", "1", "\"tomorrow\"", "\"DONE\""), "due"},
                {"/commitment", commitment.formatted("\"a\"", "1", "\"0001-01-01\"", "\"DONE\""), "due"},
                {"/commitment", commitment.formatted("\"a\"", "1", "1764547200000", "\"DONE\""), "due"},
                {"/commitment", commitment.formatted("\"a\"", "1", "null", "\"done\""), "state"},
                {"/commitment", commitment.formatted("\"a\"", "1", "null", "null"), "state"},
                {"/endorsement", endorsement.formatted("\"YES\"", "\"\"", "null"), "word"},
                {"/endorsement", endorsement.formatted("null", "\"\"", "null"), "word"},
                {"/endorsement", endorsement.formatted("\"AGREE\"", "\"\"", "\"2026-12-01\""), "reviewOn"},
                {"/endorsement", endorsement.formatted("\"AGREE_WITH_ALLOWANCE\"", "\"Until then\"", "null"), "reviewOn"},
                {"/endorsement", endorsement.formatted("\"AGREE_WITH_ALLOWANCE\"", "\"\"", "\"2026-12-01\""), "text"},
                {"/endorsement", endorsement.formatted("\"NEEDS_DISCUSSION\"", "\"\"", "null"), "text"},
                {"/endorsement", endorsement.formatted("\"AGREE\"", "\"" + "x".repeat(10_000) + "\"", "null"), "text"},
        };
        for (String[] row : table) {
            assertRefused(400, row[2], anna.put(it + row[0], row[1]));
        }
    }

    @Test
    public void aNeedThatCannotBeIsRefusedByItsFields() {
        String need = "{\"revision\":1,\"by\":" + hospital.departmentId("IT") + ",\"raisedBy\":%s,\"kindOfWork\":%s}";
        String[][] table = {
                {need.formatted("999999", "null"), "raisedBy"},
                {need.formatted("\"1\"", "null"), "raisedBy"},
                {need.formatted("0", "null"), "raisedBy"},
                {need.formatted("null", "\"clinical\""), "kindOfWork"},
                {need.formatted("null", "7"), "kindOfWork"},
                {"{\"revision\":1,\"raisedBy\":null,\"kindOfWork\":null}", "by"},
        };
        for (String[] row : table) {
            assertRefused(400, row[1], anna.put("/priorities/" + key + "/need", row[0]));
        }
    }

    @Test
    public void everythingThatAFormLacksIsSaidAtOnce() {
        Answer commitment = anna.put(it + "/commitment", "{\"revision\":1,\"text\":\"\",\"effort\":\"\",\"due\":null,\"state\":\"PLANNED\"}");
        assertEquals(Set.of("text", "effort"), commitment.json().getObject("errors").keySet());
        Answer allowance = anna.put(it + "/endorsement",
                "{\"revision\":1,\"word\":\"AGREE_WITH_ALLOWANCE\",\"text\":\"\",\"reviewOn\":null}");
        assertEquals(Set.of("text", "reviewOn"), allowance.json().getObject("errors").keySet());
    }

    @Test
    public void foundationsThatCannotBeAreRefusedByTheirFields() {
        String foundation = hospital.foundation();
        String criterionBody = "{\"criteria\":[{\"id\":null,\"name\":\"Only\",\"weight\":%s,\"patientCare\":%s,\"active\":%s}]}";
        String[][] table = {
                {"PUT", "/order", "{\"rule\":\"RANDOM\"}", "rule"},
                {"PUT", "/order", "{}", "rule"},
                {"PUT", "/change-events", "{}", "issueUpdates"},
                {"PUT", "/change-events", "{\"issueUpdates\":1}", "issueUpdates"},
                {"PUT", "/assessment", "{}", "blind"},
                {"PUT", "/assessment", "{\"blind\":\"no\"}", "blind"},
                {"POST", "/departments", "{}", "name"},
                {"POST", "/departments", "{\"name\":\" \"}", "name"},
                {"POST", "/departments", "{\"name\":\"a\\nb\"}", "name"},
                {"POST", "/departments", "{\"name\":\"" + "x".repeat(101) + "\"}", "name"},
                {"POST", "/departments", "{\"name\":\"RADIOLOGY\"}", "name"},
                {"POST", "/departments", "{\"name\":\"Telecom\",\"colour\":\"red\"}", "colour"},
                {"POST", "/departments", "{\"name\":\"Telecom\",\"colour\":\"#12345g\"}", "colour"},
                {"POST", "/departments", "{\"name\":\"Telecom\",\"position\":-1}", "position"},
                {"POST", "/departments", "{\"name\":\"Telecom\",\"active\":\"yes\"}", "active"},
                {"POST", "/departments", "{\"name\":\"Telecom\",\"participation\":\"SOMETIMES\"}", "participation"},
                {"POST", "/departments", "{\"name\":\"Telecom\",\"ownerField\":\"summary\"}", "ownerField"},
                {"PUT", "/criteria", "{\"criteria\":[]}", null},
                {"PUT", "/criteria", criterionBody.formatted("10", "false", "true"), null},
                {"PUT", "/criteria", criterionBody.formatted("0", "true", "true"), null},
                {"PUT", "/criteria", criterionBody.formatted("10", "true", "false"), null},
                {"PUT", "/criteria", criterionBody.formatted("1001", "true", "true"), "criteria[0].weight"},
                {"PUT", "/criteria", criterionBody.formatted("3.5", "true", "true"), "criteria[0].weight"},
                {"PUT", "/criteria", "{\"criteria\":[{\"id\":999999,\"name\":\"Only\",\"weight\":1,\"patientCare\":true,\"active\":true}]}", null},
                {"PUT", "/criteria", "{\"criteria\":[7]}", "criteria[0]"},
                {"PUT", "/criteria", "{\"criteria\":{}}", "criteria"},
        };
        for (String[] row : table) {
            assertRefused(400, row[3], row[0].equals("PUT") ? admin.put(row[1], row[2]) : admin.post(row[1], row[2]));
        }
        assertEquals(foundation, hospital.foundation());
    }

    @Test
    public void queriesThatCannotBeAreRefusedByTheirParameters() {
        String[][] table = {
                {"start=-1", "start"}, {"start=x", "start"}, {"start=1.5", "start"}, {"start=99999999999", "start"},
                {"start=1&start=2", "start"}, {"limit=0", "limit"}, {"limit=101", "limit"}, {"limit=-5", "limit"},
                {"department=x", "department"}, {"department=999999", "department"}, {"filter=x", "filter"},
                {"filter=999999", "scope"}, {"project=NOSUCH", "scope"}, {"jql=this+is+%3D+%3D+no+query", "scope"},
                {"jql=%00", "jql"}, {"projects=RAD", "projects"}, {"filter=1&jql=order+by+key", "scope"},
                {"project=" + Hospital.PROJECT + "&filter=1", "scope"}, {"jql=" + "x".repeat(4001), "jql"},
        };
        for (String[] row : table) {
            for (String list : List.of("/priorities?", "/allowances?", "/meeting-pack?")) {
                assertRefused(400, row[1], anna.get(list + row[0]));
            }
        }
    }

    @Test
    public void whatThereIsNotIsNotFound() {
        String write = "{\"revision\":1,\"ratings\":{}}";
        String base = "/priorities/" + key + "/departments/";
        for (String department : List.of("999999", "0", "-1", "x", "1.0", "%20", "2147483648", "99999999999999999999")) {
            assertRefused(404, null, anna.put(base + department + "/ratings", write));
            assertRefused(404, null, admin.put("/departments/" + department, "{\"name\":\"Nobody\"}"));
        }
        for (String issue : List.of("XYZ-1", "0", "-1", "999999999999999999999", "%00", "%F0%9F%9A%80", "RAD-", "RAD-0", "..%2F", "'%20or%20'1'='1",
                "x".repeat(2000))) {
            Answer answer = anna.get("/priorities/" + issue);
            assertTrue(answer.toString(), answer.status() == 404 || answer.status() == 400);
        }
        assertRefused(404, null, admin.put("/projects/NOSUCH", "{}"));
        assertRefused(404, null, admin.delete("/projects/NOSUCH"));
    }

    @Test
    public void aRevisionThatWasNotTheLatestIsAConflictAndShowsWhatChanged() {
        String rating = "{\"revision\":%s,\"ratings\":{\"" + criterion + "\":9}}";
        for (String revision : List.of("0", "7")) {
            Answer answer = anna.put(it + "/ratings", rating.formatted(revision));
            assertEquals(answer.toString(), 409, answer.status());
            assertEquals(1, answer.json().getObject("current").getInt("revision"));
            assertFalse(answer.json().getArray("errorMessages").isEmpty());
        }
        Answer late = anna.put(it + "/ratings", rating.formatted("0"));
        assertEquals("COMMITMENT", late.json().getArray("changes").getObject(0).getString("what"));
        assertEquals("Anna Berg", late.json().getArray("changes").getObject(0).getObject("by").getString("name"));
        assertEquals(409, anna.delete(it + "/commitment?revision=0").status());
    }

    @Test
    public void aConditionThatDoesNotHoldIsAFailedPrecondition() {
        String body = "{\"ratings\":{\"" + criterion + "\":9}}";
        for (String tag : List.of("\"0\"", "W/\"0\"", "\"7\"", "\"abc\"", "\"\"")) {
            Answer answer = anna.send("PUT", Visitor.REST + it + "/ratings", "application/json", BodyPublishers.ofString(body), "If-Match", tag);
            assertEquals(answer.toString(), 412, answer.status());
            assertEquals(1, answer.json().getObject("current").getInt("revision"));
        }
        for (String tag : List.of("*", "1", "\"1\", \"2\"", "\"1", "garbage")) {
            assertRefused(400, "revision", anna.send("PUT", Visitor.REST + it + "/ratings", "application/json",
                    BodyPublishers.ofString(body), "If-Match", tag));
        }
        assertRefused(400, "revision", anna.delete(it + "/commitment"));
        assertRefused(400, "revision", anna.delete(it + "/commitment?revision=x"));
    }

    @Test
    public void methodsThatThereAreNotAreNotAllowed() {
        for (String path : List.of("/priorities", "/priorities/" + key, "/priorities/" + key + "/breakdown")) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                Answer answer = anna.send(method, Visitor.REST + path, "application/json", BodyPublishers.ofString("{}"));
                assertEquals(answer.toString(), 405, answer.status());
            }
        }
        assertEquals(405, admin.delete("/departments/" + hospital.departmentId("IT")).status());
        assertEquals(405, admin.post("/criteria", "{}").status());
    }

    @Test
    public void rowsOfTheRegistryThatCannotBeAreRefusedByTheirFields() {
        String system = "{\"name\":%s,\"kind\":%s,\"site\":%s,\"owner\":%s,\"endOfSupport\":%s,\"retired\":%s}";
        String agreement = "{\"vendor\":999999,\"title\":\"x\",\"kind\":\"SERVICE\",\"sites\":%s,\"systemKinds\":%s,\"noticeDays\":%s}";
        String[][] table = {
                {"sites", "{}", "name"}, {"sites", "{\"name\":\"\"}", "name"}, {"sites", "{\"name\":\" \\n \"}", "name"},
                {"sites", "{\"name\":7}", "name"}, {"sites", "{\"name\":\"" + "x".repeat(101) + "\"}", "name"},
                {"sites", "{\"name\":\"a\\u0000\"}", "name"}, {"sites", "{\"name\":\"x\",\"position\":null}", "position"},
                {"sites", "{\"name\":\"x\",\"position\":-1}", "position"}, {"sites", "{\"name\":\"x\",\"retired\":\"yes\"}", "retired"},
                {"sites", "{\"name\":\"x\",\"id\":7}", "id"}, {"sites", "{\"name\":\"x\",\"colour\":\"red\"}", "colour"},
                {"vendors", "{\"name\":\"x\",\"fiscalYearStart\":13}", "fiscalYearStart"}, {"vendors", "{\"name\":\"x\",\"fiscalYearStart\":\"APRIL\"}", "fiscalYearStart"},
                {"systems", system.formatted("null", "\"PACS\"", "1", "null", "null", "false"), "name"},
                {"systems", system.formatted("\"x\"", "null", "1", "null", "null", "false"), "kind"},
                {"systems", system.formatted("\"x\"", "\"PACS\"", "null", "null", "null", "false"), "site"},
                {"systems", system.formatted("\"x\"", "\"PACS\"", "999999", "null", "null", "false"), "site"},
                {"systems", system.formatted("\"x\"", "\"PACS\"", "\"North\"", "null", "null", "false"), "site"},
                {"systems", system.formatted("\"x\"", "\"PACS\"", "0", "null", "null", "false"), "site"},
                {"systems", system.formatted("\"x\"", "\"PACS\"", "1", "\"IT\"", "null", "false"), "owner"},
                {"systems", system.formatted("\"x\"", "\"PACS\"", "1", "null", "\"30.06.2027\"", "false"), "endOfSupport"},
                {"systems", system.formatted("\"x\"", "\"PACS\"", "1", "null", "\"2027-02-30\"", "false"), "endOfSupport"},
                {"dependencies", "{\"from\":1,\"to\":1}", "flow"}, {"dependencies", "{\"from\":1,\"to\":1,\"flow\":\"HL7\"}", "flow"},
                {"dependencies", "{\"from\":999999,\"to\":999999,\"flow\":\"FHIR\"}", "from"}, {"dependencies", "{\"to\":1,\"flow\":\"FHIR\"}", "from"},
                {"agreements", agreement.formatted("[]", "[]", "0"), "vendor"}, {"agreements", agreement.formatted("[\"x\"]", "[]", "0"), "sites[0]"},
                {"agreements", agreement.formatted("[1,null]", "[]", "0"), "sites[1]"}, {"agreements", agreement.formatted("7", "[]", "0"), "sites"},
                {"agreements", agreement.formatted("[]", "[7]", "0"), "systemKinds[0]"}, {"agreements", agreement.formatted("[]", "[\"\"]", "0"), "systemKinds[0]"},
                {"agreements", agreement.formatted("[" + "1,".repeat(1000) + "1]", "[]", "0"), "sites"}, {"agreements", agreement.formatted("[]", "[]", "3651"), "noticeDays"},
                {"capacity", "{\"department\":999999,\"quarter\":\"2027-Q1\",\"points\":1}", "department"},
                {"capacity", "{\"department\":1,\"quarter\":\"2027-Q5\",\"points\":1}", "quarter"},
                {"capacity", "{\"department\":1,\"quarter\":2027,\"points\":1}", "quarter"}, {"capacity", "{\"department\":1,\"quarter\":\"2027-Q1\"}", "points"},
                {"capacity", "{\"department\":1,\"quarter\":\"2027-Q1\",\"points\":1000001}", "points"},
        };
        for (String[] row : table) {
            assertRefused(400, row[2], anna.post("/registry/" + row[0], row[1]));
        }
        assertRefused(400, "zone", anna.put("/registry/calendar", "{\"revision\":0,\"zone\":\"Mars/Olympus\",\"fiscalYearStart\":1}"));
        assertRefused(400, "fiscalYearStart", anna.put("/registry/calendar", "{\"revision\":0,\"fiscalYearStart\":0}"));
        assertRefused(400, "groups[0]", admin.put("/registry/groups", "{\"revision\":0,\"groups\":[\"\"]}"));
        assertRefused(400, "groups", admin.put("/registry/groups", "{\"revision\":0}"));
        assertRefused(400, "revision", anna.put("/registry/calendar", "{\"fiscalYearStart\":1}"));
        assertRefused(400, "revision", anna.put("/registry/sites/1", "{\"position\":1}"));
        assertRefused(400, "revision", anna.delete("/registry/sites/1"));
        assertRefused(400, "revision", admin.put("/registry/groups", "{\"groups\":[]}"));
    }

    @Test
    public void bodiesForTheRegistryThatAreNoJsonAreRefused() {
        for (String body : List.of("", "null", "[]", "{", "{\"name\":\"x\",\"name\":\"x\"}", "{\"name\":\"" + "x".repeat(70_000) + "\"}")) {
            assertRefused(400, null, anna.post("/registry/sites", body));
            assertRefused(400, null, anna.put("/registry/sites/1", body));
            assertRefused(400, null, anna.put("/registry/calendar", body));
            assertRefused(400, null, admin.put("/registry/groups", body));
        }
        assertRefused(415, null, anna.send("POST", Visitor.REST + "/registry/sites", "text/csv", BodyPublishers.ofString("name")));
    }

    @Test
    public void filesThatAreNoTablesAreRefused() {
        byte[] latin = "name,position,retired\nN\u00F8rth,1,\n".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(400, null, anna.send("POST", Visitor.REST + "/registry/import/sites", "text/csv", BodyPublishers.ofByteArray(latin)));
        assertRefused(400, null, anna.send("POST", Visitor.REST + "/registry/import/sites", "text/csv",
                BodyPublishers.ofByteArray(new byte[20 * 1024 * 1024 + 1])));
        for (String file : List.of("", "name\nNorth", "name,position,retired", "name,position,retired,colour\nNorth,1,,red", "\0\0\0", "name,position,retired\n\"North",
                "PK\u0003\u0004", "{\"name\":\"North\"}", "name,position,retired\n" + "x,,\n".repeat(50_001))) {
            for (String how : List.of("", "?dryRun=true", "?dryRun=false&version=" + anna.get("/registry").json().getInt("version"))) {
                assertRefused(400, null, anna.csv("/registry/import/sites" + how, file));
            }
        }
        for (String type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded",
                "text/csv; charset=iso-8859-1", "application/vnd.ms-excel")) {
            assertRefused(415, null, anna.send("POST", Visitor.REST + "/registry/import/sites", type, BodyPublishers.ofString("name,position,retired\nNorth,1,\n")));
        }
        String file = "name,position,retired\nNorth of nowhere,1,\n";
        assertRefused(400, "dryRun", anna.csv("/registry/import/sites?dryRun=maybe", file));
        assertRefused(400, "version", anna.csv("/registry/import/sites?dryRun=false", file));
        assertRefused(400, "version", anna.csv("/registry/import/sites?dryRun=false&version=x", file));
        assertRefused(400, "dry", anna.csv("/registry/import/sites?dry=true", file));
        assertRefused(409, null, anna.csv("/registry/import/sites?dryRun=false&version=0", file));
    }

    @Test
    public void whatTheRegistryDoesNotHaveIsNotFound() {
        for (String table : List.of("lamps", "Sites", "import", "export", "%20", "sites%00", "..%2Fsites")) {
            for (Answer answer : List.of(anna.get("/registry/" + table), anna.get("/registry/export/" + table), anna.csv("/registry/import/" + table, "name\nx"))) {
                assertTrue(answer.toString(), answer.status() == 404 || answer.status() == 400);
            }
        }
        assertRefused(404, null, anna.post("/registry/lamps", "{\"name\":\"x\"}"));
        for (String id : List.of("999999999", "0", "-1", "x", "1.0", "%20", "99999999999999999999")) {
            assertRefused(404, null, anna.get("/registry/sites/" + id));
            assertRefused(404, null, anna.put("/registry/sites/" + id, "{\"revision\":1}"));
            assertRefused(404, null, anna.delete("/registry/sites/" + id + "?revision=1"));
        }
        for (String path : List.of("/registry/sites", "/registry/groups", "/registry/calendar", "/registry/export/sites")) {
            assertEquals(405, anna.delete(path).status());
        }
        assertEquals(405, anna.get("/registry/import/sites").status());
    }

    private static void assertRefused(int status, String field, Answer answer) {
        String shown = answer.toString().substring(0, Math.min(600, answer.toString().length()));
        assertEquals(shown, status, answer.status());
        assertTrue(shown, answer.header("Content-Type").orElse("").replace(" ", "").equalsIgnoreCase("application/json;charset=UTF-8"));
        assertEquals(shown, "no-store", answer.header("Cache-Control").orElse(""));
        assertEquals(shown, List.of("errorMessages", "errors"), List.copyOf(answer.json().keySet()));
        if (field != null) {
            assertTrue(shown, answer.json().getObject("errors").has(field));
        } else {
            assertTrue(shown, answer.json().getArray("errorMessages").size() + answer.json().getObject("errors").size() > 0);
        }
        assertFalse(shown, answer.body().contains("Exception") || answer.body().contains("joint-priority."));
    }
}
