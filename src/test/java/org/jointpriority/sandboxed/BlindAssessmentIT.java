package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.openapi.OpenApiDocument;
import org.jointpriority.sandbox.jira.mail.ReceivedMail;
import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.BeforeClass;
import org.junit.ComparisonFailure;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Every way in which somebody can learn of a joint priority, and mail, by every kind of account: as long as Purchasing's ratings are not to
 * be shown, it shows the same whatever they are. There are two worlds of two joint priorities, alike but for these ratings: low
 * and then high in the one, high and then low in the other.
 * <p>What is not in the tables fails the test: put it there with the addresses at which it shows joint priorities, or with none if it shows
 * nothing of them. <code>{first}</code> stands for the key of a joint priority, <code>{both}</code> for a query that finds both of a world,
 * <code>{purchasing}</code> for the id of the department.</p>
 */
public class BlindAssessmentIT {
    private static final String REST = Visitor.REST;
    private static final String SERVLET = "/plugins/servlet/joint-priority";
    private static final List<String> NOTHING = List.of();
    private static final int LOW = 4;
    private static final int HIGH = 6;
    private static final int MIDDLE = 5;

    /** By operation of the REST API. */
    private static final Map<String, List<String>> OPERATIONS = operations();
    /** By module of the descriptor; the views are all kinds that there are. */
    private static final Map<String, List<String>> MODULES = modules();
    /** Where the plugin meets Jira: what one of these packages shows, sends or answers stands in a table here. */
    private static final Set<String> PACKAGES = Set.of("admin", "events", "fields", "history", "jql", "network", "partnership", "platform",
            "notifications", "purchasing", "registry", "setup", "templates", "upkeep", "views", "workflow");
    /** What tells the ratings of others to whoever may be told. */
    private static final Set<String> TELLING = Set.of(REST + "/priorities?jql={both}&department={purchasing}", REST + "/priorities/{first}",
            REST + "/priorities/{first}/breakdown", REST + "/priorities/{first}/place?jql={both}", REST + "/priorities/{first}/history?limit=100",
            REST + "/tables/ranking?jql={both}&department={purchasing}", SERVLET + "/partnership?issue={first}",
            SERVLET + "/history?issue={first}&before=40", SERVLET + "/views/ranking?scope=jql&jql={both}&department={purchasing}",
            "/browse/{first}", "/browse/{first}?page=org.jointpriority.joint-priority:history-tab");

    private static Hospital hospital;
    private static List<Integer> criteria;
    private static World one;
    private static World other;

    @BeforeClass
    public static void makeTheWorlds() {
        hospital = Hospital.running();
        criteria = hospital.criterionIds();
        hospital.sendMail();
        hospital.newAccount("it-and-radiology", "hospital-it", "hospital-radiology");
        hospital.newAccount("radiology-and-purchasing", "hospital-radiology", "hospital-purchasing");
    }

    @Test
    public void everyWayIsKnown() throws Exception {
        Set<String> described = new TreeSet<>();
        JsonObject paths = JsonParser.object().from(Files.readString(Path.of(OpenApiDocument.FILE))).getObject("paths");
        paths.forEach((path, methods) -> ((JsonObject) methods).keySet().forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertEquals("operations", described, new TreeSet<>(OPERATIONS.keySet()));

        Set<String> declared = new TreeSet<>();
        NodeList children = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("atlassian-plugin.xml").toFile())
                .getDocumentElement().getChildNodes();
        for (int child = 0; child < children.getLength(); child++) {
            if (children.item(child) instanceof Element module && !Set.of("plugin-info", "resource", "ao", "web-resource", "web-item", "web-section",
                    "velocity-allowlist").contains(module.getTagName())) {
                declared.add(module.getAttribute("key"));
            }
        }
        assertEquals("modules", declared, new TreeSet<>(MODULES.keySet()));

        try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/jointpriority/jira"))) {
            assertEquals("packages", new TreeSet<>(PACKAGES), folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void nobodySeesAnothersRatingsBeforeTheirOwnAreComplete() {
        one = new World(rated(LOW), rated(HIGH));
        other = new World(rated(HIGH), rated(LOW));
        for (String account : List.of("it.ben", "it-and-radiology", "pha.gina", "manager", "admin", "outsider", "anonymous")) {
            assertAlike(account);
        }
        assertMailAlike("it.ben");
        for (String account : List.of("rad.chen", "pur.eli", "radiology-and-purchasing")) {
            assertTold(account, "/browse/{first}", REST + "/priorities/{first}", REST + "/priorities/{first}/history?limit=100");
        }
        for (String account : List.of("rad.chen", "pur.eli", "radiology-and-purchasing", "manager")) {
            for (World world : List.of(one, other)) {
                JsonObject shown = hospital.as(account).get("/priorities/" + world.keys.get(0)).json();
                assertTrue("nobody is told the score: " + shown, shown.isNull("score") && shown.isNull("patientCare") && shown.getInt("assessed") == 2);
                assertEquals(account, 0, hospital.as(account).get("/priorities?jql=" + encoded("\"Joint score\" >= 0 AND key = " + world.keys.get(0)))
                        .json().getInt("total"));
            }
        }
        assertDeedsAnswerAlike();
        hospital.sendMail();
        publish();
        assertAlike("pha.gina");
        assertMailAlike("pha.gina");
        for (String account : List.of("it.ben", "it-and-radiology", "rad.chen", "pur.eli", "radiology-and-purchasing", "manager", "admin")) {
            assertTold(account, TELLING.toArray(new String[0]));
        }
        for (String account : List.of("outsider", "anonymous")) {
            assertAlike(account);
        }
    }

    /** What is kept of them was made without Pharmacy, which has to assess them by now; nothing can be worked out again yet. */
    @Test
    public void nobodySeesThemEitherWhileJointPrioritiesAreWorkedOutAgain() throws SQLException {
        // So that the next one above is alike in both.
        String before = rated(LOW);
        one = new World(rated(LOW), rated(HIGH));
        other = new World(rated(HIGH), rated(LOW));
        List<String> keys = Stream.of(List.of(before), one.keys, other.keys).flatMap(List::stream).toList();
        keys.forEach(key -> rate("it.anna", "IT", key, MIDDLE, criteria.size()));
        hospital.sendMail();
        hospital.newAccount("it-and-pharmacy", "hospital-it", "hospital-pharmacy");
        try (Hospital.Unsettled unsettled = hospital.keepUnsettled(keys.toArray(new String[0]))) {
            letPharmacyTakePart("ALWAYS");
            assertFalse(hospital.admin().get("/order").json().isNull("recomputation"));
            for (String account : List.of("pha.gina", "it-and-pharmacy", "outsider", "anonymous")) {
                assertAlike(account);
            }
            for (String account : List.of("it.ben", "rad.chen", "pur.eli", "manager")) {
                assertTold(account, TELLING.toArray(new String[0]));
            }
        } finally {
            letPharmacyTakePart("WHEN_REACHED");
        }
    }

    private static void letPharmacyTakePart(String participation) {
        assertEquals(200, hospital.admin().put("/departments/" + hospital.departmentId("Pharmacy"),
                "{\"name\":\"Pharmacy\",\"participation\":\"" + participation + "\"}").status());
    }

    /** Everything is at once what it is, whoever looks, where an administrator has switched it off. */
    @Test
    public void withTheSwitchOffEverybodySeesEverything() {
        String key = rated(LOW);
        assertEquals(200, hospital.admin().put("/assessment", "{\"blind\":false}").status());
        try {
            for (String account : List.of("it.ben", "manager", "admin", "pha.gina")) {
                JsonObject shown = hospital.as(account).get("/priorities/" + key).json();
                assertTrue(shown.toString(), shown.getBoolean("provisional") && shown.getBoolean("published") && !shown.isNull("score"));
                assertTrue(account, hospital.as(account).get("/priorities/" + key + "/history?limit=100").body().contains("\"to\":\"" + LOW + "\""));
            }
        } finally {
            hospital.admin().put("/assessment", "{\"blind\":true}");
        }
        assertTrue(hospital.admin().get("/priorities/" + key).json().isNull("score"));
    }

    /** One that IT has not assessed to the end. */
    private static String rated(int purchasing) {
        String key = hospital.newPriority("As anybody may rate it");
        rate("it.anna", "IT", key, MIDDLE, criteria.size() - 1);
        rate("pur.eli", "Purchasing", key, LOW + HIGH - purchasing, 1);
        rate("pur.eli", "Purchasing", key, purchasing, criteria.size());
        rate("rad.chen", "Radiology", key, MIDDLE, criteria.size());
        write("it.anna", "PUT", key, "/departments/" + hospital.departmentId("IT") + "/commitment",
                "\"text\":\"Move the archive\",\"effort\":5,\"due\":\"" + LocalDate.now().plusDays(30) + "\",\"state\":\"PLANNED\"");
        write("rad.chen", "PUT", key, "/departments/" + hospital.departmentId("Radiology") + "/endorsement",
                "\"word\":\"AGREE_WITH_ALLOWANCE\",\"text\":\"Read on the old one\",\"reviewOn\":\"" + LocalDate.now().plusDays(60) + "\"");
        hospital.sendMail();
        return key;
    }

    /** The medians are the same in both worlds; then Pharmacy joins, which has not assessed anything. */
    private static void publish() {
        for (String key : Stream.concat(one.keys.stream(), other.keys.stream()).toList()) {
            rate("it.anna", "IT", key, MIDDLE, criteria.size());
            write("rad.chen", "PUT", key, "/departments/" + hospital.departmentId("Pharmacy") + "/asked", "\"by\":" + hospital.departmentId("Radiology"));
            hospital.sendMail();
        }
    }

    private static void rate(String account, String department, String key, int rating, int howMany) {
        write(account, "PUT", key, "/departments/" + hospital.departmentId(department) + "/ratings", "\"ratings\":{" + IntStream.range(0, howMany)
                .mapToObj(place -> "\"" + criteria.get(place) + "\":" + rating).collect(Collectors.joining(",")) + "}");
    }

    private static void write(String account, String method, String key, String path, String fields) {
        Answer answer = deed(account, method, "/priorities/" + key + path, "{\"revision\":" + hospital.revision(key) + "," + fields + "}");
        assertTrue(answer.toString(), answer.status() < 300);
    }

    private static Answer deed(String account, String method, String path, String body) {
        return hospital.as(account).send(method, REST + path, body.isEmpty() ? null : "application/json",
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private static Stream<String> addresses() {
        return Stream.concat(OPERATIONS.values().stream(), MODULES.values().stream()).flatMap(List::stream).distinct();
    }

    private static void assertAlike(String account) {
        List<String> unlike = new ArrayList<>();
        addresses().forEach(address -> {
            String here = one.seen(account, address);
            String there = other.seen(account, address);
            if (!here.equals(there)) {
                unlike.add(new ComparisonFailure(account + " at " + address, here, there).getMessage());
            }
        });
        assertEquals(List.of(), unlike);
    }

    private static void assertTold(String account, String... addresses) {
        assertEquals(account + " is told as much everywhere", List.of(), Arrays.stream(addresses)
                .filter(address -> one.seen(account, address).equals(other.seen(account, address))).toList());
    }

    /** Mail is read by whoever it is sent on to, so that it tells no ratings at all. */
    private static void assertMailAlike(String recipient) {
        SortedMap<String, List<String>> here = one.mailed();
        assertTrue(here.keySet() + " and not " + recipient, here.containsKey(recipient + "@network.example"));
        assertEquals(here, other.mailed());
    }

    /** What somebody writes whose own assessment is not complete is answered alike, also where it comes too late. */
    private static void assertDeedsAnswerAlike() {
        String it = Integer.toString(hospital.departmentId("IT"));
        String day = LocalDate.now().plusDays(10).toString();
        int vendor = ((JsonObject) hospital.admin().get("/registry/vendors").json().getArray("vendors").get(0)).getInt("id");
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("PUT /departments/" + it + "/ratings", "\"ratings\":{\"" + criteria.get(0) + "\":" + HIGH + "}");
        bodies.put("PUT /departments/" + it + "/commitment", "\"text\":\"Wait\",\"effort\":1,\"due\":null,\"state\":\"PLANNED\"");
        bodies.put("DELETE /departments/" + it + "/commitment", "");
        bodies.put("PUT /departments/" + it + "/endorsement", "\"word\":\"NEEDS_DISCUSSION\",\"text\":\"Why?\",\"reviewOn\":null");
        bodies.put("DELETE /departments/" + it + "/endorsement", "");
        bodies.put("PUT /departments/" + hospital.departmentId("Pharmacy") + "/asked", "\"by\":" + it);
        bodies.put("DELETE /departments/" + hospital.departmentId("Pharmacy") + "/asked", "&by=" + it);
        bodies.put("PUT /need", "\"by\":" + it + ",\"raisedBy\":" + it + ",\"kindOfWork\":\"UPKEEP\"");
        bodies.put("POST /flex", "\"department\":" + it + ",\"reason\":\"CLINICAL_NEED\",\"text\":\"CT 2 is down\",\"respondBy\":\"" + day + "\",\"end\":\"" + day + "\"");
        bodies.put("DELETE /flex", "&department=" + it);
        bodies.put("PUT /must-do", "\"department\":" + it + ",\"reason\":\"REGULATION\",\"date\":\"" + day + "\",\"evidence\":\"https://example.org/law\"");
        bodies.put("DELETE /must-do", "&department=" + it);
        bodies.put("POST /offers", "\"department\":" + it + ",\"vendor\":" + vendor + ",\"amount\":\"5\",\"currency\":\"EUR\",\"validUntil\":\"" + day + "\",\"note\":\"\"");
        bodies.put("PUT /offers/{offer}", "\"department\":" + it + ",\"vendor\":" + vendor + ",\"amount\":\"6\",\"currency\":\"EUR\",\"validUntil\":\"" + day + "\",\"note\":\"\"");
        bodies.put("DELETE /offers/{offer}", "&department=" + it);
        Set<String> tried = new TreeSet<>();
        bodies.forEach((deed, fields) -> {
            String method = deed.split(" ")[0];
            for (boolean late : new boolean[] {true, false}) {
                assertEquals(deed, answer(one, method, deed.split(" ")[1], fields, late), answer(other, method, deed.split(" ")[1], fields, late));
            }
            tried.add(method + " /priorities/{issue}" + deed.split(" ")[1].replaceAll("/departments/\\d+", "/departments/{department}"));
        });
        assertEquals(OPERATIONS.keySet().stream().filter(operation -> !operation.startsWith("GET") && operation.contains("/priorities/"))
                .collect(Collectors.toCollection(TreeSet::new)), tried);
    }

    private static String answer(World world, String method, String path, String fields, boolean late) {
        String key = world.keys.get(0);
        int revision = late ? 0 : hospital.revision(key);
        String offer = path.contains("{offer}") ? Integer.toString(((JsonObject) hospital.admin().get("/priorities/" + key + "/offers").json()
                .getArray("offers").get(0)).getInt("id")) : "";
        String address = "/priorities/" + key + path.replace("{offer}", offer);
        Answer answer = method.equals("DELETE") ? deed("it.ben", method, address + "?revision=" + revision + fields, "")
                : deed("it.ben", method, address, "{\"revision\":" + revision + "," + fields + "}");
        assertEquals(answer.toString(), late, answer.status() == 409);
        assertTrue(answer.toString(), late || answer.status() < 300);
        return world.told(answer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> operations() {
        Map<String, List<String>> operations = new LinkedHashMap<>();
        operations.put("GET /priorities", List.of("/priorities?jql={both}", "/priorities?jql={both}&department={purchasing}"));
        operations.put("GET /priorities/{issue}", List.of("/priorities/{first}"));
        operations.put("GET /priorities/{issue}/breakdown", List.of("/priorities/{first}/breakdown"));
        operations.put("GET /priorities/{issue}/downstream", List.of("/priorities/{first}/downstream"));
        operations.put("GET /priorities/{issue}/flex", List.of("/priorities/{first}/flex"));
        operations.put("GET /priorities/{issue}/history", List.of("/priorities/{first}/history?limit=100"));
        operations.put("GET /priorities/{issue}/offers", List.of("/priorities/{first}/offers"));
        operations.put("GET /priorities/{issue}/place", List.of("/priorities/{first}/place?jql={both}"));
        operations.put("GET /priorities/{issue}/purchasing", List.of("/priorities/{first}/purchasing"));
        operations.put("GET /priorities/{issue}/template", List.of("/priorities/{first}/template"));
        operations.put("GET /alignment", List.of("/alignment?jql={both}"));
        operations.put("GET /allowances", List.of("/allowances?jql={both}"));
        operations.put("GET /capacity-line", List.of("/capacity-line?jql={both}"));
        operations.put("GET /deadlines", List.of("/deadlines?jql={both}"));
        operations.put("GET /meeting-pack", List.of("/meeting-pack?jql={both}", "/meeting-pack?jql={both}&department={purchasing}"));
        operations.put("GET /order/sensitivity", List.of("/order/sensitivity?jql={both}"));
        operations.put("GET /tables/{view}", Arrays.stream(ViewKind.values()).map(ViewKind::code)
                .flatMap(view -> Stream.of("/tables/" + view + "?jql={both}", "/tables/" + view + "?jql={both}&department={purchasing}")).toList());
        // What is written for a department is answered with the joint priority, which is looked at where it is written.
        for (String written : List.of("PUT /priorities/{issue}/departments/{department}/ratings", "PUT /priorities/{issue}/departments/{department}/commitment",
                "DELETE /priorities/{issue}/departments/{department}/commitment", "PUT /priorities/{issue}/departments/{department}/endorsement",
                "DELETE /priorities/{issue}/departments/{department}/endorsement", "PUT /priorities/{issue}/departments/{department}/asked",
                "DELETE /priorities/{issue}/departments/{department}/asked", "PUT /priorities/{issue}/need", "POST /priorities/{issue}/flex",
                "DELETE /priorities/{issue}/flex", "PUT /priorities/{issue}/must-do", "DELETE /priorities/{issue}/must-do",
                "POST /priorities/{issue}/offers", "PUT /priorities/{issue}/offers/{offer}", "DELETE /priorities/{issue}/offers/{offer}")) {
            operations.put(written, NOTHING);
        }
        for (String ofNone : List.of("GET /assessment", "PUT /assessment", "GET /change-events", "PUT /change-events", "GET /criteria", "PUT /criteria", "GET /criteria/versions", "GET /departments",
                "POST /departments", "PUT /departments/{department}", "GET /environment", "GET /health", "POST /health", "GET /notifications",
                "PUT /notifications", "GET /notifications/rules", "PUT /notifications/rules", "GET /openapi", "GET /order", "PUT /order", "GET /projects",
                "PUT /projects/{project}", "DELETE /projects/{project}", "GET /registry", "GET /registry/calendar", "PUT /registry/calendar",
                "GET /registry/export/{table}", "GET /registry/groups", "PUT /registry/groups", "POST /registry/import/{table}", "GET /registry/{table}",
                "POST /registry/{table}", "GET /registry/{table}/{id}", "PUT /registry/{table}/{id}", "DELETE /registry/{table}/{id}", "GET /setup",
                "POST /setup", "GET /templates", "PUT /templates")) {
            operations.put(ofNone, NOTHING);
        }
        operations.replaceAll((operation, addresses) -> addresses.stream().map(address -> REST + address).toList());
        return operations;
    }

    private static Map<String, List<String>> modules() {
        List<String> inNavigator = List.of("/issues/?jql={both}", "/sr/jira.issueviews:searchrequest-csv-all-fields/all.csv?jqlQuery={both}",
                "/sr/jira.issueviews:searchrequest-excel-all-fields/all.xls?jqlQuery={both}",
                "/sr/jira.issueviews:searchrequest-xml/all.xml?jqlQuery={both}", "/rest/api/2/search?jql={both}",
                "/issues/?jql=" + encoded("\"Joint score\" >= 0 AND ") + "{both}", "/issues/?jql=" + encoded("\"Patient care\" >= 5 AND ") + "{both}");
        List<String> views = new ArrayList<>();
        for (ViewKind kind : ViewKind.values()) {
            views.add(SERVLET + "/views/" + kind.code() + "?scope=jql&jql={both}");
            views.add(SERVLET + "/views/" + kind.code() + "?scope=jql&jql={both}&department={purchasing}");
        }
        Map<String, List<String>> modules = new LinkedHashMap<>();
        for (String field : List.of("affected-systems", "consensus", "joint-order", "joint-score", "patient-care", "shared-ownership")) {
            modules.put(field, inNavigator);
        }
        for (String panel : List.of("downstream-panel", "partnership-panel", "purchasing-panel")) {
            modules.put(panel, List.of("/browse/{first}"));
        }
        modules.put("partnership-servlet", List.of(SERVLET + "/partnership?issue={first}", SERVLET + "/partnership?issue={first}&since=0"));
        modules.put("place-servlet", List.of(SERVLET + "/place?issue={first}"));
        modules.put("purchasing-servlet", List.of(SERVLET + "/purchasing?issue={first}"));
        modules.put("history-servlet", List.of(SERVLET + "/history?issue={first}&before=40"));
        modules.put("history-tab", List.of("/browse/{first}?page=org.jointpriority.joint-priority:history-tab"));
        modules.put("view-servlet", views);
        modules.put("sensitivity-servlet", List.of(SERVLET + "/sensitivity?scope=jql&jql={both}"));
        modules.put("allowance-due", List.of(searching("allowanceDue(\"12w\")")));
        modules.put("awaiting-department", List.of(searching("awaitingDepartment()"), searching("awaitingDepartment(Purchasing)")));
        modules.put("impacted-by-system", List.of(searching("impactedBySystem(\"No such system\")")));
        modules.put("joint-deadline-within", List.of(searching("jointDeadlineWithin(\"12w\")")));
        modules.put("lifted-now", List.of(searching("liftedNow()")));
        modules.put("jointly-disputed", List.of(searching("jointlyDisputed()")));
        // What these show is asked for where it is made.
        for (String elsewhere : List.of("joint-priorities", "ranking-item", "rest")) {
            modules.put(elsewhere, NOTHING);
        }
        for (String ofNone : List.of("admin-servlet", "configuration-servlet", "consensus-condition", "create-servlet", "notifications-servlet", "readiness-validator",
                "registry-servlet", "step-function")) {
            modules.put(ofNone, NOTHING);
        }
        return modules;
    }

    private static String searching(String function) {
        return "/issues/?jql=" + encoded("issue in " + function + " AND ") + "{both}";
    }

    /** Two joint priorities. */
    private record World(List<String> keys, List<String> ids) {
        World(String first, String second) {
            this(List.of(first, second), Stream.of(first, second)
                    .map(key -> Integer.toString(hospital.admin().get("/priorities/" + key).json().getInt("issueId"))).toList());
        }

        /** What the account is told there, without what would be different anyway. */
        String seen(String account, String address) {
            return told(hospital.as(account).send("GET", address.replace("{first}", keys.get(0))
                    .replace("{both}", encoded("key in (" + String.join(", ", keys) + ")"))
                    .replace("{purchasing}", Integer.toString(hospital.departmentId("Purchasing"))), null, BodyPublishers.noBody()));
        }

        /** What has come by mail about the first of them and nothing else, by recipient. */
        SortedMap<String, List<String>> mailed() {
            return hospital.sandbox().jira().mailServer().received().stream()
                    .filter(mail -> Pattern.compile("IMG-\\d+").matcher(mail.text()).results().map(MatchResult::group)
                            .collect(Collectors.toSet()).equals(Set.of(keys.get(0))))
                    .collect(Collectors.groupingBy(ReceivedMail::to, TreeMap::new,
                            Collectors.mapping(mail -> told(mail.subject() + mail.text() + mail.html()), Collectors.toList())));
        }

        String told(Answer answer) {
            return told(answer.status() + " " + answer.body());
        }

        private String told(String text) {
            // First of all, since a token may hold the digits of an id.
            String told = text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "TOKEN");
            for (int place = 0; place < keys.size(); place++) {
                String number = keys.get(place).substring(keys.get(place).indexOf('-') + 1);
                told = told.replaceAll(keys.get(place) + "(?!\\d)", "KEY" + place).replaceAll("IMG 0+" + number + "(?!\\d)", "ORDER" + place)
                        .replaceAll("(?<!\\d)" + ids.get(place) + "(?!\\d)", "ID" + place);
            }
            return told.replaceAll("<time[^>]*>[^<]*</time>", "TIME").replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "MOMENT")
                    .replaceAll("(?s)<dd id=\"(created|updated)-val\">.*?</dd>", "").replaceAll("\\d\\d/\\w{3}/\\d\\d \\d{1,2}:\\d\\d [AP]M", "MOMENT")
                    // In the whole project they stand one behind the other.
                    .replaceAll("Place \\d+ of|would have place \\d+", "PLACE").replaceAll("(joint-place-above\">).*?</p>", "ABOVE");
        }
    }
}
