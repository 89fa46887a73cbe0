package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A server that dies in the middle of writes has, when it is started again, every assessment whole or not at all. */
public class KilledInTheMiddleIT {
    private static final int ROUNDS = 3;
    /** Few, so that the departments meet on them; more than one, so that they also write side by side. */
    private static final int PRIORITIES = 4;
    private static final Map<String, String> MEMBERS = Map.of("IT", "it.anna", "Radiology", "rad.chen", "Purchasing", "pur.eli");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final int port = freePort();
    private final String url = "http://127.0.0.1:" + port + "/jira";
    private final Visitor manager = Visitor.of(url, "manager");
    private Process server;

    @After
    public void stop() throws InterruptedException {
        if (server != null) {
            server.destroyForcibly().waitFor();
        }
    }

    @Test
    public void everyAssessmentIsWholeAndEveryComputedValueAgreesWithIt() throws Exception {
        List<String> keys = newPriorities();
        start();
        for (int round = 0; round < ROUNDS; round++) {
            int written = writeUntilKilled(keys, 30 + 25 * round);
            assertTrue("Nothing was written before the kill", written > 0);
            start();
            keys.forEach(this::assertWhole);
        }
    }

    /** Each department rates all criteria with one value, again and again; kills after so many answers, with others on their way. */
    private int writeUntilKilled(List<String> keys, int answers) throws InterruptedException {
        List<Integer> criteria = new ArrayList<>();
        Visitor.of(url, "admin").get("/criteria").json().getArray("criteria").forEach(each -> criteria.add(((JsonObject) each).getInt("id")));
        Map<String, Integer> departments = new TreeMap<>();
        Visitor.of(url, "admin").get("/departments").json().getArray("departments")
                .forEach(each -> departments.put(((JsonObject) each).getString("name"), ((JsonObject) each).getInt("id")));
        AtomicBoolean killed = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(MEMBERS.size());
        MEMBERS.forEach((department, member) -> threads.submit(() -> {
            Visitor visitor = Visitor.of(url, member);
            for (int turn = 0; !killed.get(); turn++) {
                String key = keys.get(turn % keys.size());
                try {
                    int revision = visitor.get("/priorities/" + key).json().getInt("revision");
                    Map<String, Integer> ratings = new TreeMap<>();
                    int value = 1 + (turn + revision) % 9;
                    criteria.forEach(criterion -> ratings.put(String.valueOf(criterion), value));
                    Answer answer = visitor.put("/priorities/" + key + "/departments/" + departments.get(department) + "/ratings",
                            JsonWriter.string(Map.of("revision", revision, "ratings", ratings)));
                    if (answer.status() == 200 && written.incrementAndGet() == answers) {
                        killed.set(true);
                        server.destroyForcibly();
                    }
                } catch (UncheckedIOException | AssertionError serverIsGone) {
                    return null;
                }
            }
            return null;
        }));
        threads.shutdown();
        assertTrue(threads.awaitTermination(3, TimeUnit.MINUTES));
        server.waitFor();
        return written.get();
    }

    private void assertWhole(String key) {
        JsonObject one = manager.get("/priorities/" + key).json();
        for (Object each : one.getArray("departments")) {
            JsonObject ratings = ((JsonObject) each).getObject("ratings");
            Set<Object> values = new HashSet<>(ratings.values());
            assertTrue(key + " has half an assessment: " + ratings, ratings.isEmpty() || ratings.size() == 6 && values.size() == 1);
        }
        JsonArray found = manager.get("/priorities?jql=key%20%3D%20" + key).json().getArray("priorities");
        assertEquals(key, 1, found.size());
        JsonObject listed = found.getObject(0);
        for (String field : List.of("revision", "score", "provisional", "patientCare", "band", "consensus", "disagreement",
                "assessed", "nearestDeadline")) {
            assertEquals(key + " " + field, one.get(field), listed.get(field));
        }
    }

    /** Some about which nobody has said anything yet, so that every rating is of this test. */
    private List<String> newPriorities() {
        Hospital hospital = Hospital.start(home());
        try {
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < PRIORITIES; i++) {
                keys.add(hospital.newPriority("Written to when the server dies"));
            }
            return keys;
        } finally {
            hospital.stop();
        }
    }

    private void start() throws IOException, InterruptedException {
        Path log = folder.newFile().toPath();
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dsandbox.jar=" + Hospital.jar(), "-Dsandbox.home=" + home(), "-Dsandbox.port=" + port, "-Dsandbox.database=h2",
                "-Dsandbox.aui=" + home().resolve("no-aui"), "-classpath", System.getProperty("java.class.path"),
                "org.jointpriority.sandbox.Sandbox")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        while (!Files.readString(log).contains(url)) {
            assertTrue("The sandbox does not start:\n" + Files.readString(log), server.isAlive() && Instant.now().isBefore(latest));
            Thread.sleep(200);
        }
    }

    private Path home() {
        return folder.getRoot().toPath().resolve("home");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
