package org.jointpriority.sandbox.pages;

import com.atlassian.jira.issue.export.FieldExportPart;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointpriority.sandbox.jira.api.Fields;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/**
 * A search as Jira exports it: {@code /sr/jira.issueviews:searchrequest-csv-all-fields/...} with a column for each value of a field,
 * {@code searchrequest-excel-all-fields} as a table for spreadsheets, {@code searchrequest-xml}; and {@code /rest/api/2/search} as JSON.
 */
final class ExportPage extends Page {
    private static final long serialVersionUID = 1;

    ExportPage(Frame frame) {
        super(frame);
    }

    @Override
    void get(Exchange exchange) throws IOException {
        String kind = exchange.request().getRequestURI();
        boolean isJson = kind.contains("/rest/api/");
        List<IssueRecord> found;
        try {
            found = frame().jira().search().find(exchange.user(), Jql.parse(exchange.parameter(isJson ? "jql" : "jqlQuery")));
        } catch (JqlException e) {
            exchange.refuse(400, "Export", e.getMessage());
            return;
        }
        if (isJson) {
            send(exchange, "application/json", json(exchange, found));
        } else if (kind.contains("searchrequest-xml")) {
            send(exchange, "text/xml", xml(found));
        } else if (kind.contains("searchrequest-excel")) {
            send(exchange, "application/vnd.ms-excel", table(found));
        } else {
            send(exchange, "text/csv", csv(exchange, found));
        }
    }

    private static void send(Exchange exchange, String type, String content) throws IOException {
        exchange.response().setContentType(type + ";charset=UTF-8");
        exchange.response().getWriter().write(content);
    }

    private Fields fields() {
        return frame().jira().fields();
    }

    private String csv(Exchange exchange, List<IssueRecord> found) {
        List<String> headings = new ArrayList<>(List.of("Summary", "Issue key", "Issue Type", "Status"));
        List<List<String>> rows = new ArrayList<>();
        for (IssueRecord issue : found) {
            rows.add(new ArrayList<>(List.of(issue.summary(), issue.key(), exchange.model().typeOf(issue).name(), issue.status())));
        }
        for (CustomFieldRecord field : fields().usable()) {
            add(field, found, headings, rows);
        }
        StringBuilder csv = new StringBuilder(line(headings));
        rows.forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private void add(CustomFieldRecord field, List<IssueRecord> issues, List<String> headings, List<List<String>> rows) {
        List<List<String>> values = new ArrayList<>();
        String heading = field.name();
        int width = 0;
        for (IssueRecord issue : issues) {
            List<String> said = new ArrayList<>();
            for (FieldExportPart part : fields().exported(issue, field)) {
                heading = part.itemLabel();
                part.values().forEach(said::add);
            }
            width = Math.max(width, said.size());
            values.add(said);
        }
        headings.addAll(Collections.nCopies(width, heading));
        for (int row = 0; row < rows.size(); row++) {
            List<String> said = values.get(row);
            rows.get(row).addAll(said);
            rows.get(row).addAll(Collections.nCopies(width - said.size(), ""));
        }
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList()) + "\n";
    }

    private String table(List<IssueRecord> found) {
        List<CustomFieldRecord> usable = fields().usable();
        StringBuilder table = new StringBuilder("<html><body><table><tr><th>Key</th><th>Summary</th>");
        usable.forEach(field -> table.append("<th>").append(Html.lines(field.name())).append("</th>"));
        table.append("</tr>");
        for (IssueRecord issue : found) {
            table.append("<tr><td>").append(Html.lines(issue.key())).append("</td><td>").append(Html.lines(issue.summary())).append("</td>");
            usable.forEach(field -> table.append("<td>").append(fields().html(issue, field, "column-view")
                    .orElseGet(() -> Html.lines(String.join(", ", fields().own(issue, field))).toString())).append("</td>"));
            table.append("</tr>");
        }
        return table.append("</table></body></html>").toString();
    }

    private String xml(List<IssueRecord> found) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"0.92\"><channel>");
        for (IssueRecord issue : found) {
            xml.append("<item><key id=\"").append(issue.id()).append("\">").append(issue.key()).append("</key><summary>")
                    .append(Html.lines(issue.summary())).append("</summary><customfields>");
            for (CustomFieldRecord field : fields().usable(issue)) {
                String values = fields().html(issue, field, "xml").orElseGet(() -> String.join("", fields().own(issue, field).stream()
                        .map(value -> "<customfieldvalue>" + Html.lines(value) + "</customfieldvalue>").toList()));
                if (!values.isBlank()) {
                    xml.append("<customfield id=\"").append(field.fieldId()).append("\" key=\"").append(field.type()).append("\"><customfieldname>")
                            .append(Html.lines(field.name())).append("</customfieldname><customfieldvalues>").append(values)
                            .append("</customfieldvalues></customfield>");
                }
            }
            xml.append("</customfields></item>");
        }
        return xml.append("</channel></rss>").toString();
    }

    private String json(Exchange exchange, List<IssueRecord> found) {
        List<Map<String, Object>> issues = new ArrayList<>();
        for (IssueRecord issue : found) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("summary", issue.summary());
            said.put("issuetype", Map.of("name", exchange.model().typeOf(issue).name()));
            fields().usable(issue).forEach(field -> said.put(field.fieldId(), fields().json(issue, field)));
            issues.add(Map.of("id", String.valueOf(issue.id()), "key", issue.key(), "fields", said));
        }
        return JsonWriter.string(Map.of("startAt", 0, "total", issues.size(), "issues", issues));
    }
}
