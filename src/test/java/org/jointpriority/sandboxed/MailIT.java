package org.jointpriority.sandboxed;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import com.grack.nanojson.JsonObject;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.mail.ReceivedMail;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** Mail from the packaged plugin through Jira's queue to a real SMTP server. */
public class MailIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Hospital hospital;

    private Set<String> before;

    @BeforeClass
    public static void start() {
        hospital = Hospital.start();
        hospital.sandbox().host().holdJobs();
    }

    @AfterClass
    public static void stop() {
        hospital.stop();
    }

    @Before
    public void readAllThatCameBefore() {
        send();
        before = hospital.sandbox().jira().mailServer().received().stream().map(ReceivedMail::id).collect(Collectors.toSet());
    }

    @Test
    public void eachKindArrivesOnceInBothForms() throws SQLException {
        String key = hospital.newPriority("A second scanner for the clinic in the north");
        send();
        assertArrived("Assessment awaited", key, "it.anna", "it.ben", "pur.eli", "pur.faye", "rad.dana");

        assessAll(key);
        send();
        // Purchasing was the last, so that only the other one of Purchasing did not do it.
        assertArrived("Endorsement awaited", key, "it.anna", "it.ben", "pur.faye", "rad.chen", "rad.dana");

        endorse(key, "it.anna", "IT", "\"AGREE\"", "", "null");
        endorse(key, "rad.chen", "Radiology", "\"AGREE_WITH_ALLOWANCE\"", "Films on paper meanwhile", '"' + LocalDate.now().toString() + '"');
        send();
        aDayLater();
        send();
        assertArrived("Allowance due", key, "rad.chen", "rad.dana");

        rate(key, "pur.eli", "Purchasing", 2);
        send();
        assertArrived("Changed after your endorsement", key, "it.anna", "it.ben", "rad.chen", "rad.dana");

        endorse(key, "it.anna", "IT", "\"AGREE\"", "", "null");
        endorse(key, "pur.eli", "Purchasing", "\"AGREE\"", "", "null");
        Visitor.Answer flex = hospital.as("it.ben").post("/priorities/" + key + "/flex", "{\"revision\":" + hospital.revision(key) + ",\"department\":"
                + hospital.departmentId("IT") + ",\"reason\":\"CYBER_THREAT\",\"text\":\"Ransomware in the region\",\"respondBy\":\""
                + LocalDate.now().plusDays(7) + "\",\"end\":\"" + LocalDate.now().plusDays(30) + "\"}");
        assertEquals(flex.toString(), 201, flex.status());
        send();
        assertArrived("Flex requested", key, "it.anna", "pur.eli", "pur.faye", "rad.chen", "rad.dana");

        endorse(key, "it.anna", "IT", "\"AGREE\"", "", "null");
        endorse(key, "pur.eli", "Purchasing", "\"AGREE\"", "", "null");
        endorse(key, "rad.chen", "Radiology", "\"AGREE\"", "", "null");
        send();
        assertArrived("Flex in force", key, "it.anna", "it.ben", "pur.eli", "pur.faye", "rad.dana");

        send();
        assertEquals("nothing comes twice", 5 + 5 + 2 + 4 + 5 + 5, received().size());
        received().forEach(MailIT::isWellMade);
    }

    private static void isWellMade(ReceivedMail mail) {
        assertThat(mail.html(), containsString("<html"));
        assertThat(mail.html(), containsString("/browse/"));
        assertThat(mail.text(), containsString("/browse/"));
        assertThat(mail.text(), not(containsString("<")));
        assertEquals("auto-generated", mail.headers().get("Auto-Submitted"));
        assertEquals("bulk", mail.headers().get("Precedence"));
        assertThat(mail.headers().get("Content-Type"), containsString("multipart/alternative"));
        assertThat(mail.headers().get("Message-ID"), containsString("joint-priority@"));
        assertEquals(mail.headers().get("In-Reply-To"), mail.headers().get("References"));
        assertThat(mail.headers().get("In-Reply-To"), containsString("joint-priority@"));
    }

    @Test
    public void noMailHoldsARating() {
        String key = hospital.newPriority("Something that all rate differently");
        assessAll(key);
        endorse(key, "it.anna", "IT", "\"AGREE\"", "", "null");
        rate(key, "rad.chen", "Radiology", 9);
        send();
        List<ReceivedMail> about = received();
        assertTrue(about.size() > 3);
        for (ReceivedMail mail : about) {
            assertThat(mail.text(), not(containsString("score")));
            for (String word : mail.text().replaceAll("https?://\\S+", "").split("[^0-9]+")) {
                // Keys and moments have other numbers; a rating is one digit.
                assertTrue(mail.text(), word.length() != 1 || mail.text().contains("IMG-" + word) || mail.text().contains(word + ":") || mail.text().contains("/" + word));
            }
        }
    }

    @Test
    public void itIsInTheRecipientsLanguageAndTimeZone() {
        Model model = hospital.sandbox().jira().jira().model();
        UserRecord ben = model.userByName("it.ben").orElseThrow();
        String key = hospital.newPriority("Endorsed at one moment and read in two zones");
        assessAll(key);
        endorse(key, "it.anna", "IT", "\"AGREE\"", "", "null");
        Instant at = Instant.parse(part(hospital.admin().get("/priorities/" + key).json(), "IT").getObject("endorsement").getString("at"));
        rate(key, "rad.chen", "Radiology", 9);
        model.users().put(ben.withLanguage("de-DE").withZone("America/New_York"));
        send();
        model.users().put(ben);
        ReceivedMail bens = newest("it.ben", key);
        assertThat(bens.html(), containsString("<html lang=\"de-DE\">"));
        assertThat(bens.text(), not(containsString("does not count any more")));
        assertThat(bens.text(), containsString(written(at, ZoneId.of("America/New_York"), Locale.GERMANY)));
        ReceivedMail annas = newest("it.anna", key);
        assertThat(annas.html(), containsString("<html lang=\"en-US\">"));
        assertThat(annas.text(), containsString(written(at, ZoneId.systemDefault(), Locale.US)));
    }

    @Test
    public void whoWantsNoneGetsNone() {
        assertEquals(200, hospital.as("rad.dana").put("/notifications", "{\"pace\":\"NEVER\"}").status());
        String key = hospital.newPriority("Not for everybody");
        send();
        assertArrived("Assessment awaited", key, "it.anna", "it.ben", "pur.eli", "pur.faye");
        assertEquals(200, hospital.as("rad.dana").put("/notifications", "{\"pace\":\"AT_ONCE\"}").status());
    }

    @Test
    public void aServerThatIsDownSlowOrRefusesLosesNothingAndBlocksNobody() throws Exception {
        String key = hospital.newPriority("Sent in spite of everything");
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            toServer(closed.getLocalPort());
        }
        send();
        try (Played refusing = new Played("554 not today\r\n")) {
            toServer(refusing.port());
            tenMinutesLater();
            send();
        }
        try (Played slow = new Played("")) {
            toServer(slow.port());
            tenMinutesLater();
            hospital.sandbox().host().runJobs();
            long start = System.nanoTime();
            rate(key, "it.anna", "IT", 5);
            assertTrue("somebody had to wait for the mail server", Duration.ofNanos(System.nanoTime() - start).toMillis() < 5000);
        }
        await(() -> hospital.sandbox().jira().jira().mail().isIdle());
        assertEquals(List.of(), received());
        assertEquals(5, hospital.admin().get("/notifications/rules").json().getInt("waiting"));

        toServer(hospital.sandbox().jira().mailServer().port());
        // IT has done it meanwhile.
        tenMinutesLater();
        send();
        assertArrived("Assessment awaited", key, "pur.eli", "pur.faye", "rad.dana");
        assertEquals(0, hospital.admin().get("/notifications/rules").json().getInt("waiting"));
    }

    @Test
    public void choicesAreOnesOwnAndRulesTheAdministrators() {
        Visitor chen = hospital.as("rad.chen");
        assertEquals("AT_ONCE", chen.get("/notifications").json().getString("pace"));
        JsonObject daily = chen.put("/notifications", "{\"pace\":\"DAILY\",\"hour\":17}").json();
        assertEquals("DAILY", daily.getString("pace"));
        assertEquals(17, daily.getInt("hour"));
        assertEquals(17, chen.put("/notifications", "{\"pace\":\"AT_ONCE\"}").json().getInt("hour"));
        assertEquals("AT_ONCE", hospital.as("it.anna").get("/notifications").json().getString("pace"));
        assertEquals(400, chen.put("/notifications", "{\"pace\":\"DAILY\",\"hour\":24}").status());
        assertEquals(400, chen.put("/notifications", "{\"pace\":\"HOURLY\"}").status());
        assertEquals(401, hospital.as("anonymous").get("/notifications").status());
        assertEquals(403, chen.get("/notifications/rules").status());
        assertEquals(403, chen.put("/notifications/rules", "{\"sent\":false,\"quietMinutes\":5}").status());
        assertEquals(400, hospital.admin().put("/notifications/rules", "{\"sent\":true,\"quietMinutes\":61}").status());
        assertEquals(0, hospital.admin().get("/notifications/rules").json().getInt("quietMinutes"));
    }

    // What happens in the hospital

    private void assessAll(String key) {
        rate(key, "it.anna", "IT", 5);
        rate(key, "rad.chen", "Radiology", 5);
        rate(key, "pur.eli", "Purchasing", 5);
    }

    private static void rate(String key, String person, String department, int value) {
        String ratings = hospital.criterionIds().stream().map(id -> "\"" + id + "\":" + value).collect(Collectors.joining(","));
        assertEquals(200, hospital.as(person).put("/priorities/" + key + "/departments/" + hospital.departmentId(department) + "/ratings",
                "{\"revision\":" + hospital.revision(key) + ",\"ratings\":{" + ratings + "}}").status());
    }

    private static void endorse(String key, String person, String department, String word, String text, String reviewOn) {
        Visitor.Answer answer = hospital.as(person).put("/priorities/" + key + "/departments/" + hospital.departmentId(department) + "/endorsement",
                "{\"revision\":" + hospital.revision(key) + ",\"word\":" + word + ",\"text\":\"" + text + "\",\"reviewOn\":" + reviewOn + "}");
        assertEquals(answer.toString(), 200, answer.status());
    }

    private static JsonObject part(JsonObject priority, String department) {
        return priority.getArray("departments").stream().map(JsonObject.class::cast)
                .filter(part -> part.getInt("id") == hospital.departmentId(department)).findFirst().orElseThrow();
    }

    // What the mail server has

    private static void toServer(int port) {
        hospital.sandbox().jira().jira().mail().sendTo(port);
    }

    /** Lets the job and the queue do their work. */
    private static void send() {
        hospital.sandbox().host().runJobs();
        await(() -> hospital.sandbox().jira().jira().mail().isIdle());
    }

    /** Since the test began. */
    private List<ReceivedMail> received() {
        return hospital.sandbox().jira().mailServer().received().stream().filter(mail -> !before.contains(mail.id())).toList();
    }

    private void assertArrived(String subject, String key, String... people) {
        String all = received().stream().map(mail -> mail.to() + ": " + mail.subject()).collect(Collectors.joining("\n"));
        assertEquals(all, List.of(people).stream().sorted().toList(), received().stream()
                .filter(mail -> mail.subject().contains("(" + key + ") " + subject)).map(mail -> mail.to().replace("@network.example", "")).sorted().toList());
    }

    private ReceivedMail newest(String person, String key) {
        return received().stream().filter(mail -> mail.to().startsWith(person + "@") && mail.subject().contains(key))
                .reduce((one, other) -> other).orElseThrow();
    }

    private static String written(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", locale).format(at.atZone(zone));
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue("waited in vain", System.nanoTime() < end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // What time would bring

    private static void aDayLater() throws SQLException {
        update("DELETE FROM \"%s\" WHERE \"SETTING_KEY\" = 'notices.allowances'", "SETTING");
    }

    private static void tenMinutesLater() throws SQLException {
        update("UPDATE \"%s\" SET \"DUE\" = " + System.currentTimeMillis(), "LETTER");
    }

    private static void update(String sql, String table) throws SQLException {
        try (Connection connection = hospital.database(); Statement statement = connection.createStatement()) {
            try (ResultSet names = statement.executeQuery(
                    "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO\\_%\\_" + table + "'")) {
                assertTrue(table, names.next());
                table = names.getString(1);
            }
            statement.executeUpdate(sql.formatted(table));
        }
    }

    /** A mail server that greets everybody with the same words and says no more. */
    private static final class Played implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicBoolean isClosed = new AtomicBoolean();
        private final Queue<Socket> visitors = new ConcurrentLinkedQueue<>();

        Played(String greeting) throws IOException {
            Thread thread = new Thread(() -> {
                while (!isClosed.get()) {
                    try {
                        Socket visitor = socket.accept();
                        visitor.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
                        visitor.getOutputStream().flush();
                        visitors.add(visitor);
                    } catch (IOException e) {
                        if (!isClosed.get()) {
                            throw new UncheckedIOException(e);
                        }
                    }
                }
            }, "played mail server");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            isClosed.set(true);
            socket.close();
            for (Socket visitor : visitors) {
                visitor.close();
            }
        }
    }
}
