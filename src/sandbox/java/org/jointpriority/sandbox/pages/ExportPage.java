package org.jointpriority.sandbox.pages;

import com.atlassian.jira.issue.export.FieldExportPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jointpriority.sandbox.jira.api.Fields;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/** {@code /sr/jira.issueviews:searchrequest-csv-all-fields/...}: a search as CSV, as Jira with a column for each value of a field. */
final class ExportPage extends Page {
    private static final long serialVersionUID = 1;

    ExportPage(Frame frame) {
        super(frame);
    }

    @Override
    void get(Exchange exchange) throws IOException {
        List<IssueRecord> found;
        try {
            found = frame().jira().search().find(exchange.user(), Jql.parse(exchange.parameter("jqlQuery")));
        } catch (JqlException e) {
            exchange.refuse(400, "Export", e.getMessage());
            return;
        }
        List<String> headings = new ArrayList<>(List.of("Summary", "Issue key", "Issue Type", "Status"));
        List<List<String>> rows = new ArrayList<>();
        for (IssueRecord issue : found) {
            rows.add(new ArrayList<>(List.of(issue.summary(), issue.key(), exchange.model().typeOf(issue).name(), issue.status())));
        }
        for (CustomFieldRecord field : frame().jira().fields().usable()) {
            add(field, found, headings, rows);
        }
        StringBuilder csv = new StringBuilder(line(headings));
        rows.forEach(row -> csv.append(line(row)));
        exchange.response().setContentType("text/csv;charset=UTF-8");
        exchange.response().getWriter().write(csv.toString());
    }

    private void add(CustomFieldRecord field, List<IssueRecord> issues, List<String> headings, List<List<String>> rows) {
        Fields fields = frame().jira().fields();
        List<List<String>> values = new ArrayList<>();
        String heading = field.name();
        int width = 0;
        for (IssueRecord issue : issues) {
            List<String> said = new ArrayList<>();
            for (FieldExportPart part : fields.exported(issue, field)) {
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
}
