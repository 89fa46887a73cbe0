package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.api.Issues;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;

/**
 * {@code /secure/CreateIssue.jspa}: project and type first, then the fields of their screen; {@code /secure/CreateIssueDetails!init.jspa}: these
 * at once, with what the address says in them.
 */
final class CreatePage extends Page {
    private static final long serialVersionUID = 1;

    CreatePage(Frame frame) {
        super(frame);
    }

    @Override
    void get(Exchange exchange) throws IOException {
        Optional<ProjectRecord> project = project(exchange);
        Optional<IssueTypeRecord> type = project.flatMap(found -> type(exchange, found));
        if (type.isEmpty()) {
            choose(exchange, project);
            return;
        }
        Issues.Content content = new Issues.Content();
        content.reporter = exchange.user().key();
        content.summary = exchange.parameter("summary");
        content.description = exchange.parameter("description");
        show(exchange, project.get(), type.get(), new IssueForm(frame(), exchange, project.get(), null, type.get().id(), content, false));
    }

    @Override
    void post(Exchange exchange) throws IOException {
        Optional<ProjectRecord> project = project(exchange);
        Optional<IssueTypeRecord> type = project.flatMap(found -> type(exchange, found));
        if (type.isEmpty()) {
            choose(exchange, project);
            return;
        }
        Issues.Content content = new Issues.Content();
        content.reporter = exchange.user().key();
        IssueForm form = new IssueForm(frame(), exchange, project.get(), null, type.get().id(), content, true);
        if (form.fill(content)) {
            IssueRecord issue = frame().jira().issues().create(exchange.user(), project.get(), type.get().id(), content);
            exchange.redirect("/browse/" + issue.key());
        } else {
            show(exchange, project.get(), type.get(), form);
        }
    }

    private Optional<ProjectRecord> project(Exchange exchange) {
        return exchange.number("pid").flatMap(id -> exchange.model().projects().find(id))
                .filter(found -> exchange.model().mayWork(exchange.user(), found));
    }

    private Optional<IssueTypeRecord> type(Exchange exchange, ProjectRecord project) {
        return exchange.model().typesOf(project).stream().filter(type -> type.id().equals(exchange.parameter("issuetype"))).findFirst();
    }

    private void choose(Exchange exchange, Optional<ProjectRecord> project) throws IOException {
        List<ProjectRecord> projects = exchange.model().projectsFor(exchange.user()).stream()
                .filter(found -> exchange.model().mayWork(exchange.user(), found)).toList();
        if (projects.isEmpty()) {
            exchange.forbidden();
            return;
        }
        Map<String, Object> values = exchange.values();
        values.put("choices", projects);
        values.put("chosen", project.orElse(projects.get(0)));
        values.put("types", exchange.model().typesOf(project.orElse(projects.get(0))));
        exchange.html(frame().page(exchange, "Create issue", "choose.vm", values, "atl.general"));
    }

    private void show(Exchange exchange, ProjectRecord project, IssueTypeRecord type, IssueForm form) throws IOException {
        Map<String, Object> values = exchange.values();
        values.put("project", project);
        values.put("type", type);
        values.put("inputs", form.inputs());
        values.put("errors", form.errors());
        exchange.html(frame().page(exchange, "Create issue", "create.vm", values, "atl.general"));
    }
}
