package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What a change reaches, over HTTP: who may know it, and that it follows the registry. */
public class DownstreamIT {
    private final Hospital hospital = Hospital.running();
    private final Visitor anna = hospital.as("it.anna");
    private List<String> keepers;
    private int site;
    private int engine;
    private int archive;
    private String changed;
    private String touched;

    @Before
    public void connectSystems() {
        keepers = hospital.keepersOfRegistry();
        hospital.keepRegistryBy(List.of("hospital-it"));
        // What joint priorities affect is never deleted: each test has systems of its own.
        String name = hospital.newOrdinaryIssue("Only for its number");
        site = added("sites", "{\"name\":\"Site " + name + "\"}");
        engine = added("systems", system("Engine " + name, "" + hospital.departmentId("IT")));
        archive = added("systems", system("Archive " + name, "null"));
        added("dependencies", "{\"from\":" + engine + ",\"to\":" + archive + ",\"flow\":\"HL7_V2\",\"transaction\":\"RAD-4\"}");
        added("dependencies", "{\"from\":" + archive + ",\"to\":" + engine + ",\"flow\":\"OTHER\",\"transaction\":\"\"}");
        changed = hospital.newPriority("Another engine", "Engine " + name);
        touched = hospital.newPriority("Another archive", "Archive " + name);
    }

    @After
    public void putBack() {
        hospital.keepRegistryBy(keepers);
    }

    @Test
    public void itIsTheSameForWhoeverMayBrowseAndForNobodyElse() {
        String path = "/priorities/" + changed + "/downstream";
        String known = anna.get(path).body();
        for (String account : List.of("anonymous", "outsider", "manager", "rad.chen", "pur.eli", "admin")) {
            Answer answer = hospital.as(account).get(path);
            int expected = account.equals("anonymous") ? 401 : account.equals("outsider") ? 404 : 200;
            assertEquals(account + ": " + answer, expected, answer.status());
            assertEquals(account, expected == 200, answer.body().equals(known));
        }
        for (String other : List.of("NOSUCH-1", "0", hospital.newOrdinaryIssue("Not a joint priority"))) {
            assertEquals(other, 404, anna.get("/priorities/" + other + "/downstream").status());
        }
    }

    @Test
    public void circlesAreWalkedOnce() {
        JsonObject downstream = anna.get("/priorities/" + changed + "/downstream").json();
        JsonArray systems = downstream.getArray("systems");
        assertEquals(List.of(engine, archive), ids(systems));
        assertEquals(0, systems.getObject(0).getInt("distance"));
        assertEquals(hospital.departmentId("IT"), systems.getObject(0).getInt("owner"));
        assertEquals(1, systems.getObject(1).getInt("distance"));
        assertEquals(null, systems.getObject(1).get("owner"));
        JsonArray dependencies = downstream.getArray("dependencies");
        assertEquals(2, dependencies.size());
        assertEquals("RAD-4", dependencies.getObject(0).getString("transaction"));
        JsonObject other = downstream.getArray("touching").getObject(0);
        assertEquals(touched, other.getString("issueKey"));
        assertEquals(List.of(engine, archive), List.copyOf(other.getArray("systems")));
    }

    @Test
    public void aRetiredSystemPassesNothingOnAndIsNotReached() {
        anna.put("/registry/systems/" + archive, "{\"revision\":1,\"retired\":true}");
        JsonObject downstream = anna.get("/priorities/" + changed + "/downstream").json();
        assertEquals(List.of(engine), ids(downstream.getArray("systems")));
        assertEquals(List.of(), downstream.getArray("touching"));
    }

    @Test
    public void whatIsAffectedIsNotDeleted() {
        Answer refused = anna.delete("/registry/systems/" + engine + "?revision=1");
        assertEquals(refused.toString(), 400, refused.status());
        assertEquals(200, anna.get("/registry/systems/" + engine).status());
    }

    @Test
    public void theIssueShowsItsSystemsAndWhatTheyReach() {
        String page = hospital.as("rad.chen").send("GET", "/browse/" + changed, null, BodyPublishers.noBody()).body();
        assertEquals(2, page.split("data-joint-system=").length - 1);
        String none = hospital.as("rad.chen").send("GET", "/browse/" + hospital.newOrdinaryIssue("No joint priority"), null,
                BodyPublishers.noBody()).body();
        assertFalse(none.contains("joint-downstream"));
    }

    private String system(String name, String owner) {
        return "{\"name\":\"" + name + "\",\"kind\":\"PACS\",\"site\":" + site + ",\"owner\":" + owner + "}";
    }

    private int added(String table, String body) {
        Answer answer = anna.post("/registry/" + table, body);
        assertEquals(answer.toString(), 201, answer.status());
        return answer.json().getInt("id");
    }

    private static List<Integer> ids(JsonArray systems) {
        return systems.stream().map(system -> ((JsonObject) system).getInt("id")).toList();
    }
}
