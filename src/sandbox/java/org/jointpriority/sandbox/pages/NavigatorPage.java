package org.jointpriority.sandbox.pages;

import com.atlassian.jira.JiraDataTypes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.api.Fields;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.FilterRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/** {@code /issues/}: search by JQL, columns to sort by, pages of fifty, saving as a filter. */
final class NavigatorPage extends Page {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    NavigatorPage(Frame frame) {
        super(frame);
    }

    /** A heading with the query that sorts by it. */
    public record Column(String id, String name, String field, String jql, String sorted) { }

    /** An issue's row: what stands in the columns of custom fields. */
    public record Row(IssueRecord issue, Map<String, Html> values) {
        public Html value(String field) {
            return values.getOrDefault(field, Html.of(""));
        }
    }

    @Override
    void get(Exchange exchange) throws IOException {
        Optional<FilterRecord> filter = exchange.number("filter").flatMap(id -> exchange.model().filters().find(id))
                .filter(found -> exchange.model().maySee(exchange.user(), found));
        String text = exchange.request().getParameter("jql") == null ? filter.map(FilterRecord::jql).orElse("") : exchange.parameter("jql");
        List<String> problems = new ArrayList<>();
        List<IssueRecord> found = List.of();
        Optional<Jql> query = Optional.empty();
        if (filter.isEmpty() && !exchange.parameter("filter").isEmpty()) {
            problems.add("The requested filter doesn't exist or is private.");
        } else {
            try {
                query = Optional.of(Jql.parse(text));
                problems.addAll(frame().jira().search().problems(exchange.user(), query.get()));
                found = problems.isEmpty() ? frame().jira().search().find(exchange.user(), query.get()) : found;
            } catch (JqlException e) {
                problems.add(e.getMessage());
            }
        }
        int start = Math.min(exchange.number("startIndex").orElse(0L).intValue(), Math.max(0, found.size() - 1)) / PAGE * PAGE;
        List<IssueRecord> page = found.subList(start, Math.min(found.size(), start + PAGE));
        List<CustomFieldRecord> fields = frame().jira().fields().usable();
        Map<String, Object> values = exchange.values();
        values.put("jql", text);
        values.put("functions", functions());
        values.put("problems", problems);
        values.put("warnings", problems.isEmpty() ? query.map(asked -> frame().jira().search().warnings(exchange.user(), asked)).orElse(List.of()) : List.of());
        values.put("filter", filter.isPresent() ? filter.get() : "");
        values.put("columns", columns(fields, query));
        values.put("customFields", fields);
        values.put("rows", page.stream().map(issue -> row(exchange, issue, fields)).toList());
        values.put("total", found.size());
        values.put("first", start + 1);
        values.put("last", start + page.size());
        values.put("previous", start - PAGE);
        values.put("next", start + PAGE);
        exchange.html(frame().page(exchange, filter.map(FilterRecord::name).orElse("Issue Navigator"), "navigator.vm", values,
                "atl.general", "jira.navigator"));
    }

    /** Saves the query under a name. */
    @Override
    void post(Exchange exchange) throws IOException {
        String name = exchange.parameter("filterName").trim();
        String text = exchange.parameter("jql");
        try {
            if (!name.isEmpty() && frame().jira().search().problems(exchange.user(), Jql.parse(text)).isEmpty()) {
                FilterRecord filter = exchange.model().filters().put(new FilterRecord(exchange.model().newId("filter"), name, "",
                        exchange.user().key(), text, !exchange.parameter("shared").isEmpty()));
                exchange.redirect("/issues/?filter=" + filter.id());
                return;
            }
        } catch (JqlException e) {
            // the navigator says what is wrong with it
        }
        exchange.redirect("/issues/?jql=" + Exchange.encode(text));
    }

    /** What plugins add to JQL, as it is written for issues. */
    private List<String> functions() {
        return frame().host().modules().jqlFunctions().stream().filter(function -> function.getDataType() == JiraDataTypes.ISSUE)
                .map(function -> function.getFunctionName() + (function.getMinimumNumberOfExpectedArguments() == 0 ? "()" : "(\"\")")).sorted().toList();
    }

    private Row row(Exchange exchange, IssueRecord issue, List<CustomFieldRecord> customFields) {
        Fields fields = frame().jira().fields();
        Map<String, Html> values = new java.util.HashMap<>();
        for (CustomFieldRecord field : customFields) {
            if (field.isFor(issue.project(), issue.type())) {
                String text = issue.fields().getOrDefault(field.fieldId(), "");
                Html html = fields.isUserPicker(field) ? Html.lines(exchange.model().users().find(text).map(user -> user.displayName()).orElse(""))
                        : fields.isEditable(field) ? Html.lines(text)
                        : fields.html(issue, field, "column-view").map(Html::of).orElse(Html.of(""));
                values.put(field.fieldId(), html);
            }
        }
        return new Row(issue, values);
    }

    private static List<Column> columns(List<CustomFieldRecord> fields, Optional<Jql> query) {
        List<Column> columns = new ArrayList<>();
        String[][] own = {{"issuetype", "T"}, {"issuekey", "Key"}, {"summary", "Summary"}, {"assignee", "Assignee"}, {"reporter", "Reporter"},
                {"status", "Status"}, {"resolution", "Resolution"}, {"updated", "Updated"}, {"duedate", "Due"}};
        for (String[] column : own) {
            columns.add(column(column[0], column[1], column[0], query));
        }
        for (CustomFieldRecord field : fields) {
            columns.add(column(field.fieldId(), field.name(), "cf[" + field.id() + "]", query));
        }
        return columns;
    }

    /** Sorting by a column once more turns the order round. */
    private static Column column(String id, String name, String field, Optional<Jql> query) {
        String where = query.map(Jql::text).orElse("").replaceFirst("(?is)\\s*\\border\\s+by\\b.*$", "");
        Optional<Jql.Sort> first = query.flatMap(found -> found.order().stream().findFirst())
                .filter(sort -> sort.field().equalsIgnoreCase(field) || sort.field().equalsIgnoreCase(name));
        boolean descending = first.isPresent() && !first.get().descending();
        String sorted = first.isEmpty() ? "none" : first.get().descending() ? "descending" : "ascending";
        return new Column(id, name, field, (where + " ORDER BY " + field + (descending ? " DESC" : " ASC")).trim(), sorted);
    }
}
