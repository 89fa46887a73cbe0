package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.grack.nanojson.JsonObject;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.Test;

/** Nobody's word is lost when several people save the same joint priority at the same moment. */
public class PeopleWhoSaveAtOnceIT {
    private final Hospital hospital = Hospital.running();
    private final int criterion = hospital.criterionIds().get(0);

    @Test
    public void ofTwoWhoSawTheSameRevisionOneIsToldWhatTheOtherDid() throws Exception {
        String key = hospital.newPriority("Saved by two at once");
        String path = "/priorities/" + key + "/departments/" + hospital.departmentId("IT") + "/ratings";
        for (int revision = 0; revision < 15; revision++) {
            String anna = rating(revision, criterion, 1 + revision % 2);
            String ben = rating(revision, criterion, 3 + revision % 2);

            List<Answer> answers = atOnce(List.of(
                    () -> hospital.as("it.anna").put(path, anna),
                    () -> hospital.as("it.ben").put(path, ben)));

            Answer first = answers.get(0).status() == 200 ? answers.get(0) : answers.get(1);
            Answer second = first == answers.get(0) ? answers.get(1) : answers.get(0);
            assertEquals(first.toString(), 200, first.status());
            assertEquals(second.toString(), 409, second.status());
            String kept = rated(first.json(), "IT", criterion);
            assertEquals(kept, rated(hospital.as("it.anna").get("/priorities/" + key).json(), "IT", criterion));
            assertEquals(kept, rated(second.json().getObject("current"), "IT", criterion));
            assertEquals(kept, second.json().getArray("changes").getObject(0).getString("to"));
            assertEquals(revision + 1, hospital.revision(key));
        }
    }

    @Test
    public void allDepartmentsGetTheirRatingsInWhenTheyTryAgain() throws Exception {
        String key = hospital.newPriority("Rated by all at once");
        List<Integer> criteria = hospital.criterionIds();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (String[] member : new String[][] {{"IT", "it.anna"}, {"Radiology", "rad.chen"}, {"Purchasing", "pur.eli"}}) {
            String path = "/priorities/" + key + "/departments/" + hospital.departmentId(member[0]) + "/ratings";
            Visitor visitor = hospital.as(member[1]);
            writers.add(() -> {
                for (int each : criteria) {
                    int tries = 0;
                    Answer answer;
                    do {
                        answer = visitor.put(path, rating(hospital.revision(key), each, 5));
                        tries++;
                    } while (answer.status() == 409 && tries < 200);
                    assertEquals(answer.toString(), 200, answer.status());
                }
                return criteria.size();
            });
        }

        assertEquals(List.of(criteria.size(), criteria.size(), criteria.size()), atOnce(writers));

        JsonObject priority = hospital.admin().get("/priorities/" + key).json();
        assertEquals(3 * criteria.size(), priority.getInt("revision"));
        assertEquals(3, priority.getInt("assessed"));
        assertEquals(50, priority.getInt("score"));
        JsonObject listed = hospital.admin().get("/priorities?jql=key%20%3D%20" + key).json().getArray("priorities").getObject(0);
        assertEquals(priority.get("score"), listed.get("score"));
        assertTrue(listed.toString(), listed.getInt("revision") == priority.getInt("revision"));
    }

    @Test
    public void ofTwoWhoAskForAFlexOneIsTold() throws Exception {
        String key = hospital.newPriority("Lifted by two at once");
        for (int round = 0; round < 5; round++) {
            int revision = hospital.revision(key);
            List<Answer> answers = atOnce(List.of(
                    () -> hospital.as("it.anna").post("/priorities/" + key + "/flex", flex(revision, "IT")),
                    () -> hospital.as("rad.chen").post("/priorities/" + key + "/flex", flex(revision, "Radiology"))));

            assertEquals(answers.toString(), List.of(201, 409), answers.stream().map(Answer::status).sorted().toList());
            JsonObject flex = hospital.admin().get("/priorities/" + key).json().getObject("flex");
            Answer winner = answers.get(0).status() == 201 ? answers.get(0) : answers.get(1);
            assertEquals(winner.json().getObject("flex"), flex);
            hospital.as(flex.getInt("department") == hospital.departmentId("IT") ? "it.anna" : "rad.chen")
                    .delete("/priorities/" + key + "/flex?revision=" + hospital.revision(key) + "&department=" + flex.getInt("department"));
        }
        assertEquals(5, hospital.admin().get("/priorities/" + key + "/flex").json().getArray("past").size());
    }

    @Test
    public void aFlexThatAllEndorseAtOnceComesIntoForceOnce() throws Exception {
        String key = hospital.newPriority("Endorsed by all at once");
        hospital.as("it.anna").post("/priorities/" + key + "/flex", flex(hospital.revision(key), "IT"));
        int revision = hospital.revision(key);
        String word = "{\"revision\":" + revision + ",\"word\":\"AGREE\"}";
        List<Callable<Answer>> writers = new ArrayList<>();
        for (String[] member : new String[][] {{"IT", "it.anna"}, {"Radiology", "rad.chen"}, {"Purchasing", "pur.eli"}}) {
            String path = "/priorities/" + key + "/departments/" + hospital.departmentId(member[0]) + "/endorsement";
            writers.add(() -> hospital.as(member[1]).put(path, word));
        }

        assertEquals(List.of(200, 200, 200), atOnce(writers).stream().map(Answer::status).toList());

        assertEquals("IN_FORCE", hospital.admin().get("/priorities/" + key).json().getObject("flex").getString("state"));
        assertEquals(revision, hospital.revision(key));
        long inForce = hospital.admin().get("/priorities/" + key + "/history?limit=100").json().getArray("changes").stream().map(JsonObject.class::cast)
                .filter(change -> change.getString("what").equals("FLEX") && !change.getString("from").isEmpty()).count();
        assertEquals(1, inForce);
    }

    private String flex(int revision, String department) {
        String today = hospital.as("manager").get("/deadlines").json().getString("today");
        return "{\"revision\":" + revision + ",\"department\":" + hospital.departmentId(department) + ",\"reason\":\"CYBER_THREAT\",\"text\":\"Patch\",\"respondBy\":\""
                + today + "\",\"end\":\"" + today + "\"}";
    }

    private static String rating(int revision, int criterion, int value) {
        return "{\"revision\":" + revision + ",\"ratings\":{\"" + criterion + "\":" + value + "}}";
    }

    private static String rated(JsonObject priority, String department, int criterion) {
        return priority.getArray("departments").stream().map(JsonObject.class::cast)
                .filter(each -> each.getString("name").equals(department)).findFirst().orElseThrow()
                .getObject("ratings").get(String.valueOf(criterion)).toString();
    }

    private static <T> List<T> atOnce(List<Callable<T>> people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        CyclicBarrier together = new CyclicBarrier(people.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> person : people) {
                futures.add(threads.submit(() -> {
                    together.await();
                    return person.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
