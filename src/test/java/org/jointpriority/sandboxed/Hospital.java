package org.jointpriority.sandboxed;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.atlassian.event.api.EventPublisher;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import org.junit.rules.TemporaryFolder;

import org.jointpriority.sandbox.Sandbox;
import org.jointpriority.sandbox.host.HostSettings;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.api.Issues;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.Records;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.jointpriority.sandbox.jira.store.WebhookRecord;
import org.jointpriority.sandbox.jira.store.WorkflowRuleRecord;

/**
 * The example hospital in a sandbox that all tests of this JVM share, with a home of its own. A test changes issues that it
 * made itself, and puts back what it changes about all of them.
 */
final class Hospital {
    static final String PROJECT = "IMG";
    /** In milliseconds: what is locked on purpose is not worth more. */
    private static final int SHORTLY = 200;

    private final Sandbox sandbox;
    private final Runnable afterwards;

    private Hospital(Path home, Runnable afterwards) {
        this.sandbox = Sandbox.start(new HostSettings(jar(), home, 0, "h2", Path.of("target", "no-aui")));
        this.afterwards = afterwards;
    }

    /** Started when the first test asks for it. */
    static Hospital running() {
        return Running.HOSPITAL;
    }

    /** One that nobody shares; to be stopped. */
    static Hospital start() {
        TemporaryFolder home = new TemporaryFolder();
        try {
            home.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Hospital(home.getRoot().toPath(), home::delete);
    }

    /** In a home that somebody else looks after. */
    static Hospital start(Path home) {
        return new Hospital(home, () -> { });
    }

    void stop() {
        sandbox.stop();
        afterwards.run();
    }

    /** Where Jira's other apps listen. */
    EventPublisher events() {
        return sandbox.host().events();
    }

    /** Who is told by Jira itself of what happens to issues. */
    Records.Collected<WebhookRecord> webhooks() {
        return sandbox.jira().jira().model().webhooks();
    }

    /** A connection of its own, to be closed. */
    Connection database() throws SQLException {
        return sandbox.host().database().open();
    }

    /** Keeps joint priorities from being worked out again until it is closed, which does that: their rows are locked. */
    Unsettled keepUnsettled(String... keys) throws SQLException {
        Connection connection = database();
        int patience = waitForLocks(connection, SHORTLY);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            String table;
            try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_STANDING", null)) {
                tables.next();
                table = tables.getString("TABLE_NAME");
            }
            statement.executeQuery("SELECT \"ID\" FROM \"" + table + "\" WHERE \"ISSUE_ID\" IN ("
                    + Stream.of(keys).map(key -> Long.toString(id(key))).collect(Collectors.joining(", ")) + ") FOR UPDATE").close();
        }
        return () -> {
            connection.rollback();
            connection.setAutoCommit(true);
            waitForLocks(connection, patience);
            connection.close();
            sandbox.host().runJobs();
            assertTrue("worked out again", admin().get("/order").json().isNull("recomputation"));
        };
    }

    /** In milliseconds, for whoever opens a connection from now on; tells how long it was. */
    private static int waitForLocks(Connection connection, int milliseconds) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet before = statement.executeQuery("CALL LOCK_TIMEOUT()")) {
            before.next();
            int patience = before.getInt(1);
            statement.execute("SET DEFAULT_LOCK_TIMEOUT " + milliseconds);
            return patience;
        }
    }

    interface Unsettled extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /** The stand-in behind it. */
    Sandbox sandbox() {
        return sandbox;
    }

    /** The packaged plugin, as Maven's integration tests name it. */
    static Path jar() {
        return Path.of(System.getProperty("joint.jar"));
    }

    String url() {
        return sandbox.url();
    }

    Visitor as(String account) {
        return account.equals("anonymous") ? Visitor.anonymous(url()) : Visitor.of(url(), account);
    }

    Visitor admin() {
        return as("admin");
    }

    /** Somebody with a new account in these groups, whose password is its name. */
    Visitor newAccount(String name, String... groups) {
        Model model = sandbox.jira().jira().model();
        model.users().put(new UserRecord("key-of-" + name, name, "Somebody of " + String.join(" and ", groups),
                name + "@network.example", Stream.concat(Stream.of("jira-software-users"), Stream.of(groups)).toList(), "en-US"));
        return as(name);
    }

    /** The key of a new joint priority that affects these systems of the registry and about which nobody has said anything. */
    String newPriority(String summary, String... systems) {
        return newIssue("Joint Priority", summary, systems);
    }

    /** The key of a new issue that is no joint priority, in the same project. */
    String newOrdinaryIssue(String summary) {
        return newIssue("Task", summary);
    }

    private String newIssue(String type, String summary, String... systems) {
        Model model = sandbox.jira().jira().model();
        UserRecord reporter = model.userByName("rad.chen").orElseThrow();
        ProjectRecord project = model.projectByKey(PROJECT).orElseThrow();
        String typeId = model.issueTypes().all().stream().filter(each -> each.name().equals(type)).map(IssueTypeRecord::id).findFirst().orElseThrow();
        Issues.Content content = new Issues.Content();
        content.summary = summary;
        content.reporter = reporter.key();
        if (systems.length > 0) {
            CustomFieldRecord field = field("Affected systems");
            content.fields.put(field.fieldId(), sandbox.jira().jira().fields().stored(field, model.optionsOf(field.id()).stream()
                    .filter(option -> List.of(systems).contains(option.value())).map(option -> String.valueOf(option.id())).toList()));
        }
        return sandbox.jira().jira().issues().create(reporter, project, typeId, content).key();
    }

    /** Gives the middle of every criterion for the department. */
    void assess(String key, String department, String person) {
        Map<String, Object> ratings = new TreeMap<>();
        criterionIds().forEach(criterion -> ratings.put(criterion.toString(), 5));
        say(key, department, person, "ratings", Map.of("ratings", ratings));
    }

    void agree(String key, String department, String person) {
        Map<String, Object> word = new TreeMap<>(Map.of("word", "AGREE", "text", ""));
        word.put("reviewOn", null);
        say(key, department, person, "endorsement", word);
    }

    private void say(String key, String department, String person, String what, Map<String, Object> said) {
        Map<String, Object> body = new TreeMap<>(said);
        body.put("revision", revision(key));
        Visitor.Answer answer = as(person).put("/priorities/" + key + "/departments/" + departmentId(department) + "/" + what, JsonWriter.string(body));
        if (answer.status() != 200) {
            throw new AssertionError(answer);
        }
    }

    /** Wires a part of the plugin into a step of the workflow, with what is chosen where nothing is. */
    void wire(int transition, String module) {
        Model model = sandbox.jira().jira().model();
        model.workflowRules().put(new WorkflowRuleRecord(model.newId("workflow rule"), transition, "org.jointpriority.joint-priority:" + module, Map.of()));
    }

    long id(String key) {
        return issue(key).id();
    }

    /** The name of the status that Jira has the issue in. */
    String status(String key) {
        return Workflow.status(issue(key).status()).name();
    }

    /** Names the owners of the always participating departments in Jira's fields: of IT, Radiology, Purchasing. */
    void own(String key, String it, String radiology, String purchasing) {
        Model model = sandbox.jira().jira().model();
        Issues.Content content = Issues.Content.of(issue(key));
        Map.of("IT", it, "Radiology", radiology, "Purchasing", purchasing).forEach((department, owner) ->
                content.fields.put(department(department).getString("ownerField"), model.userByName(owner).orElseThrow().key()));
        sandbox.jira().jira().issues().edit(model.userByName("admin").orElseThrow(), issue(key), content);
    }

    private IssueRecord issue(String key) {
        return sandbox.jira().jira().model().issueByKey(key).orElseThrow();
    }

    /** Such as customfield_10100. */
    String fieldId(String name) {
        return field(name).fieldId();
    }

    private CustomFieldRecord field(String name) {
        return sandbox.jira().jira().model().customFields().all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** Lets the jobs run, and waits until all mail has left. */
    void sendMail() {
        sandbox.host().runJobs();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!sandbox.jira().jira().mail().isIdle()) {
            assertTrue("mail is stuck", System.nanoTime() < end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    int departmentId(String name) {
        return department(name).getInt("id");
    }

    JsonObject department(String name) {
        return admin().get("/departments").json().getArray("departments").stream().map(JsonObject.class::cast)
                .filter(department -> department.getString("name").equals(name)).findFirst().orElseThrow();
    }

    /** The ids of the active criteria in their order. */
    List<Integer> criterionIds() {
        List<Integer> ids = new ArrayList<>();
        JsonArray criteria = admin().get("/criteria").json().getArray("criteria");
        for (Object criterion : criteria) {
            if (((JsonObject) criterion).getBoolean("active")) {
                ids.add(((JsonObject) criterion).getInt("id"));
            }
        }
        return ids;
    }

    int revision(String key) {
        return admin().get("/priorities/" + key).json().getInt("revision");
    }

    /** All that can be seen of one joint priority. */
    String everything(String key) {
        return admin().get("/priorities/" + key).body() + admin().get("/priorities/" + key + "/breakdown").body();
    }

    /** All that can be seen of what every joint priority stands on. */
    String foundation() {
        StringBuilder all = new StringBuilder();
        for (String path : List.of("/departments", "/criteria", "/order", "/assessment", "/change-events", "/templates", "/projects", "/setup")) {
            all.append(admin().get(path).body());
        }
        return all.toString();
    }

    /** Makes the members of these groups, and nobody else, keep the registry. */
    void keepRegistryBy(List<String> groups) {
        int revision = admin().get("/registry/groups").json().getInt("revision");
        admin().put("/registry/groups", JsonWriter.string(Map.of("revision", revision, "groups", groups)));
    }

    List<String> keepersOfRegistry() {
        return admin().get("/registry/groups").json().getArray("groups").stream().map(String.class::cast).toList();
    }

    /** All that the registry has. */
    String registry() {
        StringBuilder all = new StringBuilder();
        for (String path : List.of("", "/sites", "/vendors", "/systems", "/dependencies", "/agreements", "/capacity", "/calendar", "/groups")) {
            all.append(admin().get("/registry" + path).body());
        }
        return all.toString();
    }

    private static final class Running {
        static final Hospital HOSPITAL = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(HOSPITAL::stop, "stop the sandbox"));
        }
    }
}
