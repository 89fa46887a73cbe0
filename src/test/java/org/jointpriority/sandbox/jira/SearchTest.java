package org.jointpriority.sandbox.jira;

import static org.junit.Assert.assertEquals;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jointpriority.sandbox.jira.jql.Clause;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;
import org.jointpriority.sandbox.jira.store.OptionRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.junit.Before;
import org.junit.Test;

public class SearchTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber";
    private static final String OPTIONS = "com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher";
    private static final String PEOPLE = "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher";

    private final UserRecord anna = new UserRecord("JIRAUSER1", "anna", "Anna", "", List.of("staff"), "en");
    private final UserRecord ben = new UserRecord("JIRAUSER2", "ben", "Ben", "", List.of("staff", "board"), "en");
    private final OptionRecord pacs = new OptionRecord(31, 9, 0, "PACS, North", false);
    private final OptionRecord ris = new OptionRecord(32, 9, 1, "RIS", true);
    private final Map<Long, Double> scores = new java.util.HashMap<>(Map.of(1L, 80.0, 2L, 9.5));
    private Model model;
    private Search search;

    @Before
    public void makeIssues() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        model = new Model(() -> DriverManager.getConnection(url));
        model.users().put(anna);
        model.users().put(ben);
        model.projects().put(new ProjectRecord(1, "RAD", "Radiology", "", "", List.of("staff"), List.of("staff"), 1, 1));
        model.projects().put(new ProjectRecord(2, "SEC", "Secret", "", "", List.of("board"), List.of("board"), 1, 1));
        model.issueTypes().put(new IssueTypeRecord("10", "Task", "", "task", 0));
        CustomFieldRecord score = new CustomFieldRecord(7, "Joint score", "", "plugin:score", NUMBER, List.of(), List.of(), List.of());
        CustomFieldRecord owner = new CustomFieldRecord(8, "IT owner", "", "userpicker", PEOPLE, List.of(), List.of(), List.of());
        CustomFieldRecord systems = new CustomFieldRecord(9, "Systems", "", "plugin:systems", OPTIONS, List.of(), List.of(), List.of());
        model.options().put(pacs);
        model.options().put(ris);
        issue(1, 1, "RAD-9", "Move the archive", "JIRAUSER1", "2026-03-20", Map.of("customfield_8", "JIRAUSER2"), "");
        issue(2, 1, "RAD-10", "Replace the CT", "", null, Map.of(), "");
        issue(3, 1, "RAD-11", "Archive old films", "JIRAUSER2", "2026-03-01", Map.of(), "10000");
        issue(4, 2, "SEC-1", "Hidden archive", "JIRAUSER1", null, Map.of(), "");
        Map<Long, List<OptionRecord>> affected = Map.of(1L, List.of(pacs, ris), 3L, List.of(ris));
        search = new Search(model, () -> List.of(score, owner, systems), (issue, field) -> field.id() == 7 ? scores.get(issue.id())
                : field.id() == 9 ? affected.get(issue.id()) : model.users().find(issue.fields().get(field.fieldId())).orElse(null),
                name -> name.equalsIgnoreCase("filedAway") ? Optional.of(new FiledAway()) : Optional.empty(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Finds the last of RAD, and everything for whoever may see everything. */
    private static final class FiledAway implements IssueFunction {
        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public Messages check(UserRecord user, Clause.Term term, Clause.Operand operand) {
            return operand.arguments().isEmpty() ? new Messages(List.of(), List.of("There may be more."))
                    : new Messages(List.of("filedAway takes no arguments."), List.of());
        }

        @Override
        public List<Long> issues(UserRecord user, boolean seesAll, Clause.Term term, Clause.Operand operand) {
            return seesAll ? List.of(3L, 4L) : user.name().equals("anna") && !operand.arguments().isEmpty() ? List.of(4L) : List.of(3L);
        }
    }

    private void issue(long id, long project, String key, String summary, String assignee, String due, Map<String, String> fields, String resolution) {
        model.issues().put(new IssueRecord(id, project, key, "10", summary, "", resolution.isEmpty() ? "10000" : "10001", resolution, assignee,
                "JIRAUSER1", NOW, NOW, null, due == null ? null : LocalDate.parse(due), fields, List.of(), List.of()));
    }

    @Test
    public void findsWhatTheQueryAsksForInItsOrder() throws Exception {
        String[][] table = {
                {"", "RAD-11 RAD-10 RAD-9"},
                {"order by key", "RAD-9 RAD-10 RAD-11"},
                {"project = rad AND assignee = currentUser()", "RAD-9"},
                {"assignee is empty", "RAD-10"},
                {"assignee != anna", "RAD-11"},
                {"NOT assignee = anna", "RAD-11"},
                {"assignee not in (anna, ben)", ""},
                {"resolution = Unresolved order by key asc", "RAD-9 RAD-10"},
                {"resolution is not empty", "RAD-11"},
                {"summary ~ archive order by summary", "RAD-11 RAD-9"},
                {"summary !~ \"archive\"", "RAD-10"},
                {"summary ~ \"arch*\" and summary ~ old", "RAD-11"},
                {"\"Joint score\" >= 50", "RAD-9"},
                {"cf[7] < 50", "RAD-10"},
                {"order by \"Joint score\" asc", "RAD-10 RAD-9 RAD-11"},
                {"\"IT owner\" = ben", "RAD-9"},
                {"\"IT owner\" is EMPTY order by key", "RAD-10 RAD-11"},
                {"Systems = \"pacs, north\"", "RAD-9"},
                {"Systems = 32 order by key", "RAD-9 RAD-11"},
                {"Systems in (RIS, \"PACS, North\") order by Systems", "RAD-9 RAD-11"},
                {"Systems != \"PACS, North\"", "RAD-11"},
                {"Systems is EMPTY", "RAD-10"},
                {"due < now()", "RAD-11"},
                {"due <= \"2w\" order by due", "RAD-11 RAD-9"},
                {"due >= 2026-03-20", "RAD-9"},
                {"status in (Done) or (project = RAD and due = '2026/03/20') order by key", "RAD-9 RAD-11"},
                {"key in (RAD-9, RAD-10) order by key desc", "RAD-10 RAD-9"},
                {"issue in filedAway()", "RAD-11"},
                {"key not in FILEDAWAY() order by key", "RAD-9 RAD-10"},
                {"type = Task and not (status = Done or summary ~ CT)", "RAD-9"},
        };
        for (String[] row : table) {
            assertEquals(row[0], row[1], keys(anna, row[0]));
        }
    }

    @Test
    public void findsOnlyWhatThePersonMayBrowse() throws Exception {
        assertEquals("RAD-11 RAD-9", keys(anna, "summary ~ archive"));
        assertEquals("RAD-9 RAD-11 SEC-1", keys(ben, "summary ~ archive order by project, key"));
        assertEquals("", keys(null, "summary ~ archive"));
    }

    @Test
    public void saysWhatIsWrongInJirasWords() throws Exception {
        String[][] table = {
                {"foo = 1", "Field 'foo' does not exist or you do not have permission to view it."},
                {"project = SEC", "The value 'SEC' does not exist for the field 'project'."},
                {"project ~ RAD", "The operator '~' is not supported by the 'project' field."},
                {"assignee = zoe", "The value 'zoe' does not exist for the field 'assignee'."},
                {"Systems = VNA", "The option 'VNA' for field 'Systems' does not exist."},
                {"Systems ~ RIS", "The operator '~' is not supported by the 'Systems' field."},
                {"key = SEC-1", "An issue with key 'SEC-1' does not exist for field 'key'."},
                {"issue = filedAway()", "Operator '=' does not support the list value 'filedAway()' for field 'key'."},
                {"project in filedAway()", "A value provided by the function 'filedAway' is invalid for the field 'project'."},
                {"issue in filedAway(1)", "filedAway takes no arguments."},
                {"issue in lost()", "Unable to find JQL function 'lost()'."},
                {"order by foo", "Not able to sort using field 'foo'."},
        };
        for (String[] row : table) {
            assertEquals(row[0], List.of(row[1]), search.problems(anna, Jql.parse(row[0])));
        }
        assertUnreadable("project RAD", "Error in the JQL Query: Expecting operator but got 'RAD'. The valid operators are '=', '!=', '<', '>',"
                + " '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)");
        assertUnreadable("(project = RAD", "Error in the JQL Query: Expecting ')' before the end of the query.");
        assertUnreadable("project = RAD summary ~ x", "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'summary'. (line 1, character 15)");
    }

    @Test
    public void remembersAComputedFieldAsItWasWhenTheIssueWasIndexed() throws Exception {
        assertEquals("RAD-9", keys(anna, "\"Joint score\" > 50"));
        scores.put(2L, 90.0);
        assertEquals("RAD-9", keys(anna, "\"Joint score\" > 50"));
        search.index(List.of(model.issues().find(2L).orElseThrow()));
        assertEquals("RAD-10 RAD-9", keys(anna, "\"Joint score\" > 50"));
    }

    @Test
    public void aFunctionOfAPluginIsToldWhetherAllIsAskedFor() throws Exception {
        Jql query = Jql.parse("issue in filedAway() order by key");
        assertEquals(List.of("RAD-11"), search.find(ben, query).stream().map(IssueRecord::key).toList());
        assertEquals(List.of("RAD-11", "SEC-1"), search.findAll(anna, query).stream().map(IssueRecord::key).toList());
        assertEquals(List.of("There may be more."), search.warnings(anna, query));
    }

    private String keys(UserRecord user, String jql) throws JqlException {
        return String.join(" ", search.find(user, Jql.parse(jql)).stream().map(IssueRecord::key).toList());
    }

    private static void assertUnreadable(String jql, String message) {
        try {
            Jql.parse(jql);
        } catch (JqlException e) {
            assertEquals(message, e.getMessage());
            return;
        }
        throw new AssertionError(jql + " was read");
    }
}
