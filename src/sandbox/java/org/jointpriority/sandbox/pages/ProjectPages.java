package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.store.ProjectRecord;

/** {@code /secure/BrowseProjects.jspa} and {@code /projects/KEY}. */
final class ProjectPages extends Page {
    private static final long serialVersionUID = 1;

    ProjectPages(Frame frame) {
        super(frame);
    }

    @Override
    void get(Exchange exchange) throws IOException {
        Map<String, Object> values = exchange.values();
        if (exchange.rest().isEmpty()) {
            values.put("projects", exchange.model().projectsFor(exchange.user()));
            exchange.html(frame().page(exchange, "Browse projects", "projects.vm", values, "atl.general"));
            return;
        }
        Optional<ProjectRecord> project = exchange.model().projectByKey(exchange.rest().replaceFirst("/.*", ""))
                .filter(found -> exchange.model().mayBrowse(exchange.user(), found));
        if (project.isEmpty()) {
            exchange.refuse(404, "Project not found", "No project could be found with the key '" + exchange.rest() + "'.");
            return;
        }
        values.put("project", project.get());
        values.put("issues", exchange.model().issuesOf(project.get().id()).stream()
                .sorted((one, other) -> other.updated().compareTo(one.updated())).limit(20).toList());
        exchange.html(frame().page(exchange, project.get().name(), "project.vm", values, "atl.general", "jira.project.sidebar"));
    }

    /** An administrator deletes a project with its issues. */
    @Override
    void post(Exchange exchange) throws IOException {
        Optional<ProjectRecord> project = exchange.model().projectByKey(exchange.rest());
        if (!exchange.isAdministrator() || project.isEmpty() || !exchange.parameter("action").equals("delete")) {
            exchange.forbidden();
            return;
        }
        frame().jira().issues().delete(project.get());
        exchange.redirect("/secure/BrowseProjects.jspa");
    }
}
