package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.host.WebLink;
import org.jointpriority.sandbox.host.WebPanel;
import org.jointpriority.sandbox.jira.store.ProjectRecord;

/**
 * {@code /secure/BrowseProjects.jspa} and {@code /projects/KEY}. As in Jira a plugin adds a page to a project with a link
 * in the sidebar to {@code ?selectedItem=some-key} and a web panel whose location is that key.
 */
final class ProjectPages extends Page {
    private static final long serialVersionUID = 1;
    private static final String SUMMARY = "com.atlassian.jira.jira-projects-plugin:project-activity-summary";
    private static final String ISSUES = "com.atlassian.jira.jira-projects-plugin:issues-link";

    ProjectPages(Frame frame) {
        super(frame);
    }

    /** A link of the sidebar. */
    public record SidebarLink(String id, String label, String url, String iconClass, boolean isSelected) { }

    @Override
    void get(Exchange exchange) throws IOException {
        if (exchange.rest().isEmpty()) {
            Map<String, Object> values = exchange.values();
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
        String selected = exchange.parameter("selectedItem");
        if (selected.isEmpty() || selected.equals(SUMMARY)) {
            show(exchange, project.get(), SUMMARY, project.get().name(), summary(exchange, project.get()));
        } else {
            showPanels(exchange, project.get(), selected);
        }
    }

    private Html summary(Exchange exchange, ProjectRecord project) {
        Map<String, Object> values = exchange.values();
        values.put("project", project);
        values.put("issues", exchange.model().issuesOf(project.id()).stream()
                .sorted((one, other) -> other.updated().compareTo(one.updated())).limit(20).toList());
        return frame().fragment("project.vm", values);
    }

    private void showPanels(Exchange exchange, ProjectRecord project, String selected) throws IOException {
        List<WebPanel> panels = frame().host().modules().webPanels(selected, context(project));
        if (panels.isEmpty()) {
            exchange.refuse(404, "Page not found", "This project has no such page, or you may not see it.");
            return;
        }
        StringBuilder content = new StringBuilder();
        panels.forEach(panel -> content.append(panel.html()));
        show(exchange, project, selected, panels.get(0).label().isEmpty() ? project.name() : panels.get(0).label(),
                Html.of(content.toString()));
    }

    private void show(Exchange exchange, ProjectRecord project, String selected, String title, Html content) throws IOException {
        Map<String, Object> values = exchange.values();
        values.put("project", project);
        values.put("links", sidebar(exchange, project, selected));
        values.put("content", content);
        exchange.html(frame().page(exchange, title, "sidebar.vm", values, "atl.general", "jira.project.sidebar"));
    }

    private List<SidebarLink> sidebar(Exchange exchange, ProjectRecord project, String selected) {
        String path = exchange.request().getContextPath();
        List<SidebarLink> links = new ArrayList<>();
        links.add(new SidebarLink(SUMMARY, "Summary", path + "/projects/" + project.key() + "?selectedItem=" + SUMMARY,
                "aui-icon-large aui-iconfont-homepage", selected.equals(SUMMARY)));
        links.add(new SidebarLink(ISSUES, "Issues", path + "/issues/?jql=" + Exchange.encode("project = " + project.key()),
                "aui-icon-large aui-iconfont-issues", false));
        for (WebLink link : frame().host().modules().webItems("jira.project.sidebar.plugins.navigation", context(project))) {
            links.add(new SidebarLink(link.key(), link.label(), link.url(), link.iconClass(),
                    link.url().endsWith("selectedItem=" + selected) || link.url().contains("selectedItem=" + selected + "&")));
        }
        return links;
    }

    /** What a plugin's links, conditions and panels of a project get to know. */
    private Map<String, Object> context(ProjectRecord project) {
        Map<String, Object> context = new HashMap<>(frame().fragmentContext());
        context.put("project", frame().jira().project(project));
        context.put("projectKey", project.key());
        context.put("pathEncodedProjectKey", project.key());
        context.put("queryEncodedProjectKey", project.key());
        return context;
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
