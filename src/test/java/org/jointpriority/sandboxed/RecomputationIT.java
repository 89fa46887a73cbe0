package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.openapi.OpenApiDocument;
import org.jointpriority.sandboxed.Hospital.Unsettled;
import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.BeforeClass;
import org.junit.Test;

/** As long as joint priorities are worked out again, whatever rests on where all of them stand says so. */
public class RecomputationIT {
    private static final String SERVLET = "/plugins/servlet/joint-priority";
    private static final String SAYING = "scores are being worked out again";

    private static Hospital hospital;
    private static Visitor manager;
    private static String key;
    private static final Map<String, Boolean> answersMeanwhile = new TreeMap<>();
    private static final Map<ViewKind, Table> tablesMeanwhile = new EnumMap<>(ViewKind.class);
    private static final Map<String, Boolean> pagesMeanwhile = new TreeMap<>();

    /** Another order, and one joint priority that cannot be worked out by it for as long as it takes to look at everything. */
    @BeforeClass
    public static void lookAtEverythingMeanwhile() throws Exception {
        hospital = Hospital.running();
        manager = hospital.as("manager");
        key = hospital.newPriority("Worked out again later");
        hospital.assess(key, "IT", "it.anna");
        try (Unsettled unsettled = hospital.keepUnsettled(key)) {
            orderBy("WEIGHTED");
            assertTrue(hospital.admin().get("/order").json().getObject("recomputation").getInt("done") > 0);
            answersMeanwhile.putAll(answers());
            for (ViewKind kind : ViewKind.values()) {
                tablesMeanwhile.put(kind, table(kind));
            }
            pagesMeanwhile.putAll(pages());
        } finally {
            orderBy("PATIENT_CARE_FIRST");
        }
    }

    private static void orderBy(String rule) {
        hospital.admin().put("/order", "{\"rule\":\"" + rule + "\"}");
    }

    @Test
    public void everyAnswerThatRestsOnAllOfThemSaysSo() throws Exception {
        assertEquals(List.of("/alignment", "/allowances", "/capacity-line", "/deadlines", "/meeting-pack", "/order/sensitivity", "/priorities",
                "/priorities/{issue}/place"), List.copyOf(answersMeanwhile.keySet()));
        assertFalse(answersMeanwhile.toString(), answersMeanwhile.containsValue(false));
        assertFalse(answers().toString(), answers().containsValue(true));
    }

    /** What those answer that have the word in their description, by path. */
    private static Map<String, Boolean> answers() throws Exception {
        JsonObject document = JsonParser.object().from(Files.readString(Path.of(OpenApiDocument.FILE)));
        JsonObject schemas = document.getObject("components").getObject("schemas");
        return document.getObject("paths").entrySet().stream().filter(path -> {
            JsonObject content = ((JsonObject) path.getValue()).getObject("get", new JsonObject()).getObject("responses", new JsonObject())
                    .getObject("200", new JsonObject()).getObject("content", new JsonObject()).getObject("application/json", new JsonObject());
            String schema = content.getObject("schema", new JsonObject()).getString("$ref", "");
            return schemas.getObject(schema.substring(schema.lastIndexOf('/') + 1), new JsonObject()).getObject("properties", new JsonObject()).has("recomputing");
        }).collect(Collectors.toMap(Map.Entry::getKey, path -> manager.get(path.getKey().replace("{issue}", key)).json().getBoolean("recomputing")));
    }

    @Test
    public void everyPageSaysSo() {
        pagesMeanwhile.forEach((address, isSaid) -> assertEquals(address, !address.endsWith("/environment"), isSaid));
        assertFalse(pages().toString(), pages().containsValue(true));
    }

    /** Whether the views' own pages say so, what is fetched by itself for them and for an issue, and a search of Jira's own; by address. */
    private static Map<String, Boolean> pages() {
        return Stream.concat(Stream.of(SERVLET + "/place?issue=" + key, SERVLET + "/sensitivity", "/issues/?jql=issue%20in%20jointlyDisputed()"),
                Stream.of(ViewKind.values()).map(kind -> SERVLET + "/views/" + kind.code())).collect(Collectors.toMap(Function.identity(), address -> {
                    Answer answer = manager.send("GET", address, null, BodyPublishers.noBody());
                    assertEquals(answer.toString(), 200, answer.status());
                    return answer.body().contains(SAYING);
                }));
    }

    @Test
    public void everyTableSaysSoByItsNameAndInEachOfItsRows() {
        for (ViewKind kind : ViewKind.values()) {
            Table partly = tablesMeanwhile.get(kind);
            Table whole = table(kind);
            boolean isSaid = kind != ViewKind.ENVIRONMENT;
            assertEquals("attachment; filename=\"joint-priorities-" + kind.code() + (isSaid ? "-incomplete" : "") + ".csv\"", partly.disposition);
            assertEquals("attachment; filename=\"joint-priorities-" + kind.code() + ".csv\"", whole.disposition);
            assertTrue(kind.code(), whole.lines.size() > 1);
            assertEquals("the other columns stay where they are", whole.lines.get(0) + (isSaid ? ",\"Being worked out again\"" : ""), partly.lines.get(0));
            assertEquals(kind.code(), isSaid, partly.lines.stream().skip(1).allMatch(line -> line.matches(".*,\"The criteria, departments or order have changed, and the "
                    + SAYING + ": \\d+ of \\d+ joint priorities are done\\. Part of this is still from before\\.\"")));
        }
    }

    private static Table table(ViewKind kind) {
        Answer answer = manager.send("GET", Visitor.REST + "/tables/" + kind.code(), null, BodyPublishers.noBody());
        assertEquals(200, answer.status());
        return new Table(answer.header("Content-Disposition").orElseThrow(), List.of(answer.body().substring(1).split("\r\n")));
    }

    private record Table(String disposition, List<String> lines) { }
}
