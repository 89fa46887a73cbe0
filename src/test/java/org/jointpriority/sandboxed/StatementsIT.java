package org.jointpriority.sandboxed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jointpriority.sandboxed.Visitor.Answer;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * How many statements of ours a view costs, as the database itself counts them: as many for a thousand joint priorities as
 * for ten, and none where there is none.
 */
public class StatementsIT {
    private static final int FEW = 10;
    private static final int MANY = 1000;
    private static final String SYSTEM = "PACS that everything affects";

    private static Hospital hospital;
    private static String first;

    /** One of its own, because others should not have to live with a thousand more. */
    @BeforeClass
    public static void start() {
        hospital = Hospital.start();
        hospital.sandbox().host().holdJobs();
        hospital.keepRegistryBy(List.of("hospital-it"));
        Visitor anna = hospital.as("it.anna");
        int site = anna.post("/registry/sites", "{\"name\":\"Site of everything\"}").json().getInt("id");
        anna.post("/registry/systems", "{\"name\":\"" + SYSTEM + "\",\"kind\":\"PACS\",\"site\":" + site + "}");
        first = hospital.newPriority("One of many", SYSTEM);
        hospital.newPriority("Another that it touches", SYSTEM);
    }

    @AfterClass
    public static void stop() {
        hospital.stop();
    }

    @Test
    public void listsCostTheSameForTenAndForAThousand() throws SQLException {
        grow(FEW);
        Map<String, Integer> few = costs();
        grow(MANY);
        Map<String, Integer> many = costs();

        assertEquals(few, many);
        // What departments have still to do, and what is around it, is spread over more tables than the order. A search asks
        // its functions while it is checked and once more when it is run.
        few.forEach((view, statements) -> assertTrue(view + " costs " + statements,
                statements > 0 && statements <= (view.contains("deadlines") || view.contains("capacity-line") ? 7
                        : view.contains("alignment") ? 4 : view.contains("sensitivity") || view.contains("allowances") ? 3
                        : view.contains("jql") ? 10 : view.contains("meeting-pack") ? 6 : 2)));
    }

    @Test
    public void theHistoryCostsTheSameHoweverLongItIs() throws SQLException {
        String key = hospital.newPriority("Changed again and again");
        String path = "/rest/joint-priority/1.0/priorities/" + key + "/history?limit=100";
        String ratings = "/priorities/" + key + "/departments/" + hospital.departmentId("IT") + "/ratings";
        int criterion = hospital.criterionIds().get(0);
        Visitor anna = hospital.as("it.anna");
        for (int change = 1; change <= 30; change++) {
            anna.put(ratings, "{\"revision\":" + hospital.revision(key) + ",\"ratings\":{\"" + criterion + "\":" + (change % 9 + 1) + "}}");
            if (change == 1 || change == 30) {
                int expected = change;
                // How many, these, and where it stands, which says whose ratings may be shown.
                assertEquals(3, statements(() -> assertEquals(expected,
                        anna.send("GET", path, null, BodyPublishers.noBody()).json().getInt("total"))));
            }
        }
    }

    @Test
    public void anIssueThatIsNoJointPriorityCostsNothing() throws SQLException {
        hospital.wire(11, "consensus-condition");
        hospital.wire(11, "readiness-validator");
        hospital.wire(11, "step-function");
        String ordinary = hospital.newOrdinaryIssue("A broken lamp");
        Visitor anna = hospital.as("it.anna");
        // Once for the caches.
        anna.send("GET", "/browse/" + ordinary, null, BodyPublishers.noBody());

        assertEquals(0, statements(() -> {
            assertEquals(200, anna.send("GET", "/browse/" + ordinary, null, BodyPublishers.noBody()).status());
            assertEquals(404, anna.get("/priorities/" + ordinary).status());
            anna.send("POST", "/secure/CommentAssignIssue.jspa", "application/x-www-form-urlencoded",
                    BodyPublishers.ofString("id=" + hospital.id(ordinary) + "&action=11"));
            assertEquals("In Progress", hospital.status(ordinary));
            hospital.newOrdinaryIssue("Another broken lamp");
        }));
    }

    private static void grow(int size) {
        while (hospital.admin().get("/priorities?limit=1&project=" + Hospital.PROJECT).json().getInt("total") < size) {
            hospital.newPriority("One of many", SYSTEM);
        }
    }

    private static Map<String, Integer> costs() throws SQLException {
        Visitor anna = hospital.as("it.anna");
        int it = hospital.departmentId("IT");
        Map<String, Integer> costs = new LinkedHashMap<>();
        for (String path : List.of("/rest/joint-priority/1.0/priorities", "/rest/joint-priority/1.0/priorities?limit=100",
                "/rest/joint-priority/1.0/priorities?project=" + Hospital.PROJECT, "/rest/joint-priority/1.0/priorities?department=" + it,
                "/rest/joint-priority/1.0/priorities?jql=issue%20in%20awaitingDepartment()",
                "/rest/joint-priority/1.0/priorities/" + first + "/downstream", "/rest/joint-priority/1.0/order/sensitivity",
                "/rest/joint-priority/1.0/deadlines", "/rest/joint-priority/1.0/capacity-line", "/rest/joint-priority/1.0/allowances",
                "/plugins/servlet/joint-priority/views/allowances", "/plugins/servlet/joint-priority/sensitivity",
                "/rest/joint-priority/1.0/meeting-pack", "/plugins/servlet/joint-priority/views/meeting-pack",
                "/rest/joint-priority/1.0/alignment", "/plugins/servlet/joint-priority/views/alignment?department=" + it,
                "/plugins/servlet/joint-priority/views/deadlines", "/plugins/servlet/joint-priority/views/capacity-line",
                "/plugins/servlet/joint-priority/views/ranking?rows=20", "/plugins/servlet/joint-priority/views/ranking?rows=50&department=" + it)) {
            anna.send("GET", path, null, BodyPublishers.noBody());
            costs.put(path, statements(() -> {
                Answer answer = anna.send("GET", path, null, BodyPublishers.noBody());
                assertEquals(answer.toString(), 200, answer.status());
            }));
        }
        return costs;
    }

    /** How often the database has executed a statement on one of our tables meanwhile. */
    private static int statements(Runnable work) throws SQLException {
        try (Connection connection = hospital.database(); Statement statement = connection.createStatement()) {
            statement.execute("SET QUERY_STATISTICS_MAX_ENTRIES 10000");
            statement.execute("SET QUERY_STATISTICS FALSE");
            statement.execute("SET QUERY_STATISTICS TRUE");
            work.run();
            try (ResultSet counted = statement.executeQuery("SELECT COALESCE(SUM(EXECUTION_COUNT), 0)"
                    + " FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                    + " WHERE SQL_STATEMENT LIKE '%AO\\_%' AND SQL_STATEMENT NOT LIKE '%QUERY\\_STATISTICS%'")) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }
}
