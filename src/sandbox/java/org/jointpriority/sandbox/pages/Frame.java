package org.jointpriority.sandbox.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointpriority.sandbox.host.DecoratedPage;
import org.jointpriority.sandbox.host.Host;
import org.jointpriority.sandbox.host.WebLink;
import org.jointpriority.sandbox.jira.api.JiraApi;

/** The frame around pages: header, administration menu, the tags of the head. */
final class Frame {
    private static final List<String> ADMIN_MENUS = List.of("admin_applications_section", "admin_project_menu", "admin_issues_menu",
            "admin_plugins_menu", "admin_users_menu", "admin_system_menu", "system.admin");

    private final JiraApi jira;
    private final Host host;
    private final PageTemplates templates = new PageTemplates();

    Frame(JiraApi jira, Host host) {
        this.jira = jira;
        this.host = host;
    }

    JiraApi jira() {
        return jira;
    }

    Host host() {
        return host;
    }

    /** A group of links of the administration menu. */
    public record MenuSection(String label, List<WebLink> links) { }

    /** What web fragments of plugins get to know on every page. */
    Map<String, Object> fragmentContext() {
        Map<String, Object> context = new HashMap<>();
        if (jira.current() != null) {
            context.put("user", jira.user(jira.current().key()));
        }
        return context;
    }

    Html fragment(String template, Map<String, Object> values) {
        return templates.render(template, values);
    }

    Html page(Exchange exchange, String title, String template, Map<String, Object> values, String... resourceContexts) {
        return around(exchange, title, Html.of(""), templates.render(template, values), "", resourceContexts);
    }

    Html adminPage(Exchange exchange, String title, String template, Map<String, Object> values, String active) {
        return adminPage(exchange, title, Html.of(""), templates.render(template, values), active);
    }

    private Html adminPage(Exchange exchange, String title, Html head, Html content, String active) {
        Map<String, Object> values = exchange.values();
        values.put("content", content);
        values.put("sections", menu());
        values.put("active", active);
        return around(exchange, title, head, templates.render("admin.vm", values), "sandbox-admin", "atl.admin");
    }

    /** A plugin's page in the frame that it asked for. */
    Html decorate(Exchange exchange, DecoratedPage page) {
        if (page.decorator().equals("atl.admin")) {
            return adminPage(exchange, page.title(), Html.of(page.head()), Html.of(page.body()),
                    page.metas().getOrDefault("admin.active.tab", page.metas().getOrDefault("admin.active.section", "")));
        }
        return around(exchange, page.title(), Html.of(page.head()), Html.of("<div class=\"aui-page-panel\"><div class=\"aui-page-panel-inner\">"
                + "<section class=\"aui-page-panel-content\">" + page.body() + "</section></div></div>"), "", "atl.general");
    }

    private List<MenuSection> menu() {
        Map<String, Object> context = fragmentContext();
        List<MenuSection> sections = new ArrayList<>();
        for (String menu : ADMIN_MENUS) {
            for (WebLink section : host.modules().webSections(menu, context)) {
                String location = section.id().startsWith(menu + "/") ? section.id() : menu + "/" + section.id();
                List<WebLink> links = host.modules().webItems(location, context);
                if (!links.isEmpty()) {
                    sections.add(new MenuSection(section.label(), links));
                }
            }
        }
        return sections;
    }

    private Html around(Exchange exchange, String title, Html head, Html content, String bodyClass, String... resourceContexts) {
        Map<String, Object> values = exchange.values();
        values.put("title", title);
        values.put("content", content);
        values.put("pageHead", head);
        values.put("bodyClass", bodyClass);
        values.put("locale", host.currentRequest().locale());
        values.put("languages", SessionPages.Language.OFFERED);
        values.put("here", exchange.request().getRequestURI().substring(exchange.request().getContextPath().length())
                + (exchange.request().getQueryString() == null ? "" : "?" + exchange.request().getQueryString()));
        values.put("navigation", exchange.user() == null ? List.of() : host.modules().webItems("system.top.navigation.bar", fragmentContext()));
        values.put("personal", exchange.user() == null ? List.of() : host.modules().webItems("system.user.options/personal", fragmentContext()));
        values.put("projects", jira.model().projectsFor(exchange.user()));
        values.put("dashboards", jira.model().dashboards().all().stream()
                .filter(dashboard -> exchange.user() != null && jira.model().maySee(exchange.user(), dashboard)).toList());
        values.put("filters", jira.model().filters().all().stream().filter(filter -> jira.model().maySee(exchange.user(), filter)).toList());
        values.put("canCreate", jira.model().projectsFor(exchange.user()).stream()
                .anyMatch(project -> jira.model().mayWork(exchange.user(), project)));
        // Only now is known what the page needs.
        values.put("resources", Html.of(host.webResources().head(resourceContexts)));
        return templates.render("layout.vm", values);
    }
}
