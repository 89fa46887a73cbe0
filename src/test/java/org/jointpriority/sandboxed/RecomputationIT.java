package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.openapi.OpenApiDocument;
import org.jointpriority.sandboxed.Hospital.Unsettled;
import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** As long as joint priorities are worked out again, whatever rests on where all of them stand says so. */
public class RecomputationIT {
    private final Hospital hospital = Hospital.running();
    private final Visitor manager = hospital.as("manager");
    private String key;
    private Unsettled unsettled;

    @Before
    public void changeTheOrderWhileOneCannotBeWorkedOutAgain() throws SQLException {
        key = hospital.newPriority("Worked out again later");
        hospital.assess(key, "IT", "it.anna");
        unsettled = hospital.keepUnsettled(key);
        orderBy("WEIGHTED");
    }

    private void orderBy(String rule) {
        hospital.admin().put("/order", "{\"rule\":\"" + rule + "\"}");
    }

    @After
    public void letItBeWorkedOutAgain() throws SQLException {
        unsettled.close();
        orderBy("PATIENT_CARE_FIRST");
    }

    @Test
    public void everyAnswerThatRestsOnAllOfThemSaysSo() throws Exception {
        assertTrue(hospital.admin().get("/order").json().getObject("recomputation").getInt("done") > 0);
        Map<String, Boolean> saying = new TreeMap<>();
        paths().forEach(path -> saying.put(path, manager.get(path.replace("{issue}", key)).json().getBoolean("recomputing")));
        assertEquals(List.of("/alignment", "/allowances", "/capacity-line", "/deadlines", "/meeting-pack", "/order/sensitivity", "/priorities", "/priorities/{issue}/place"),
                List.copyOf(saying.keySet()));
        assertFalse(saying.toString(), saying.containsValue(false));

        letItBeWorkedOutAgain();
        paths().forEach(path -> saying.put(path, manager.get(path.replace("{issue}", key)).json().getBoolean("recomputing")));
        assertFalse(saying.toString(), saying.containsValue(true));
    }

    /** Those of the description that have the word. */
    private static List<String> paths() throws Exception {
        JsonObject document = JsonParser.object().from(Files.readString(Path.of(OpenApiDocument.FILE)));
        JsonObject schemas = document.getObject("components").getObject("schemas");
        return document.getObject("paths").entrySet().stream().filter(path -> {
            JsonObject content = ((JsonObject) path.getValue()).getObject("get", new JsonObject()).getObject("responses", new JsonObject())
                    .getObject("200", new JsonObject()).getObject("content", new JsonObject()).getObject("application/json", new JsonObject());
            String schema = content.getObject("schema", new JsonObject()).getString("$ref", "");
            return schemas.getObject(schema.substring(schema.lastIndexOf('/') + 1), new JsonObject()).getObject("properties", new JsonObject()).has("recomputing");
        }).map(Map.Entry::getKey).toList();
    }

    /** The views' own pages, what is fetched by itself for them and for an issue, and a search of Jira's own. */
    @Test
    public void everyPageSaysSo() throws SQLException {
        String servlet = "/plugins/servlet/joint-priority";
        List<String> pages = new ArrayList<>(List.of(servlet + "/place?issue=" + key, servlet + "/sensitivity", "/issues/?jql=issue%20in%20jointlyDisputed()"));
        for (ViewKind kind : ViewKind.values()) {
            if (kind != ViewKind.ENVIRONMENT) {
                pages.add(servlet + "/views/" + kind.code());
            }
        }
        pages.forEach(page -> assertTrue(page, page(page).contains("scores are being worked out again")));
        assertFalse(page(servlet + "/views/environment").contains("scores are being worked out again"));
        letItBeWorkedOutAgain();
        pages.forEach(page -> assertFalse(page, page(page).contains("scores are being worked out again")));
    }

    private String page(String address) {
        Answer answer = manager.send("GET", address, null, BodyPublishers.noBody());
        assertEquals(answer.toString(), 200, answer.status());
        return answer.body();
    }

    @Test
    public void everyTableSaysSoByItsNameAndInEachOfItsRows() throws SQLException {
        Map<String, Table> before = new TreeMap<>();
        for (ViewKind kind : ViewKind.values()) {
            before.put(kind.code(), table(kind));
        }
        letItBeWorkedOutAgain();
        for (ViewKind kind : ViewKind.values()) {
            Table partly = before.get(kind.code());
            Table whole = table(kind);
            boolean isOfJointPriorities = kind != ViewKind.ENVIRONMENT;
            assertEquals("attachment; filename=\"joint-priorities-" + kind.code() + (isOfJointPriorities ? "-incomplete" : "") + ".csv\"", partly.disposition);
            assertEquals("attachment; filename=\"joint-priorities-" + kind.code() + ".csv\"", whole.disposition);
            assertTrue(kind.code(), whole.lines.size() > 1);
            assertEquals("the other columns stay where they are", whole.lines.get(0) + (isOfJointPriorities ? ",\"Being worked out again\"" : ""), partly.lines.get(0));
            assertEquals(kind.code(), isOfJointPriorities, partly.lines.stream().skip(1).allMatch(line -> line.matches(
                    ".*,\"The criteria, departments or order have changed, and .*: \\d+ of \\d+ joint priorities are done\\. Part of this is still from before\\.\"")));
        }
    }

    private Table table(ViewKind kind) {
        Answer answer = manager.send("GET", Visitor.REST + "/tables/" + kind.code(), null, BodyPublishers.noBody());
        assertEquals(200, answer.status());
        return new Table(answer.header("Content-Disposition").orElseThrow(), answer.body().substring(1).split("\r\n"));
    }

    private record Table(String disposition, List<String> lines) {
        Table(String disposition, String... lines) {
            this(disposition, List.of(lines));
        }
    }
}
