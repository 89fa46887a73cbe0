package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.api.Issues;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/** {@code /secure/BulkEdit.jspa}: choose issues of a search, choose fields and what they shall say, confirm. */
final class BulkEditPage extends Page {
    private static final long serialVersionUID = 1;
    private static final List<String> NOT_IN_BULK = List.of("summary", "description");

    BulkEditPage(Frame frame) {
        super(frame);
    }

    @Override
    void get(Exchange exchange) throws IOException {
        Map<String, Object> values = exchange.values();
        values.put("jql", exchange.parameter("jql"));
        values.put("issues", found(exchange));
        exchange.html(frame().page(exchange, "Bulk Operation: Choose Issues", "bulk-choose.vm", values, "atl.general"));
    }

    @Override
    void post(Exchange exchange) throws IOException {
        List<IssueRecord> chosen = found(exchange).stream().filter(issue -> !exchange.parameter("bulkedit_" + issue.id()).isEmpty()).toList();
        if (chosen.isEmpty()) {
            get(exchange);
            return;
        }
        List<String> actions = Optional.ofNullable(exchange.request().getParameterValues("actions")).map(List::of).orElse(List.of());
        IssueForm form = form(exchange, chosen.get(0), !exchange.parameter("step").equals("fields"));
        Issues.Content first = Issues.Content.of(chosen.get(0));
        if (actions.isEmpty() || !form.fill(first, actions)) {
            details(exchange, chosen, form);
        } else if (exchange.parameter("step").equals("perform")) {
            for (IssueRecord issue : chosen) {
                Issues.Content content = Issues.Content.of(issue);
                form(exchange, issue, true).fill(content, actions);
                frame().jira().issues().edit(exchange.user(), issue, content);
            }
            exchange.redirect("/issues/?jql=" + Exchange.encode(exchange.parameter("jql")));
        } else {
            confirm(exchange, chosen, form, actions, first);
        }
    }

    private List<IssueRecord> found(Exchange exchange) {
        try {
            Jql query = Jql.parse(exchange.parameter("jql"));
            return frame().jira().search().problems(exchange.user(), query).isEmpty()
                    ? frame().jira().search().find(exchange.user(), query).stream()
                    .filter(issue -> exchange.model().mayWork(exchange.user(), exchange.model().projectOf(issue))).toList() : List.of();
        } catch (JqlException e) {
            return List.of();
        }
    }

    private IssueForm form(Exchange exchange, IssueRecord issue, boolean isSent) {
        return new IssueForm(frame(), exchange, exchange.model().projectOf(issue), issue, issue.type(), Issues.Content.of(issue), isSent);
    }

    private void details(Exchange exchange, List<IssueRecord> chosen, IssueForm form) throws IOException {
        List<IssueForm.Input> inputs = new ArrayList<>(form.inputs(true));
        for (IssueRecord issue : chosen) {
            List<String> its = form(exchange, issue, false).inputs().stream().map(IssueForm.Input::id).toList();
            inputs.removeIf(input -> NOT_IN_BULK.contains(input.id()) || !its.contains(input.id()));
        }
        Map<String, Object> values = values(exchange, chosen);
        values.put("inputs", inputs);
        values.put("errors", form.errors());
        exchange.html(frame().page(exchange, "Bulk Operation: Operation Details", "bulk-details.vm", values, "atl.general"));
    }

    private void confirm(Exchange exchange, List<IssueRecord> chosen, IssueForm form, List<String> actions, Issues.Content content)
            throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (IssueForm.Input input : form.inputs().stream().filter(each -> actions.contains(each.id())).toList()) {
            said.put(input.label(), frame().jira().fields().words(input.id(),
                    input.kind().equals("own") ? content.fields.get(input.id()) : input.value()));
            sent.put(input.id(), input.kind().equals("own") ? input.values() : List.of(input.value()));
        }
        Map<String, Object> values = values(exchange, chosen);
        values.put("actions", actions);
        values.put("said", said);
        values.put("sent", sent);
        exchange.html(frame().page(exchange, "Bulk Operation: Confirmation", "bulk-confirm.vm", values, "atl.general"));
    }

    private static Map<String, Object> values(Exchange exchange, List<IssueRecord> chosen) {
        Map<String, Object> values = exchange.values();
        values.put("jql", exchange.parameter("jql"));
        values.put("issues", chosen);
        return values;
    }
}
