package org.jointpriority.sandbox.host;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import javax.servlet.http.HttpServlet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;

/** A module of an enabled plugin, with the plugin's objects that its descriptor names. */
final class PluginModule {
    /** The types of modules that a plugin may have here; another one stops its start. */
    static final Set<String> TYPES = Set.of("ao", "customfield-type", "dashboard-item", "issue-tabpanel", "jql-function", "rest", "servlet",
            "velocity-allowlist", "web-item", "web-panel", "web-resource", "web-section", "workflow-condition", "workflow-function", "workflow-validator");
    /** The kinds of workflow modules by their types. */
    static final Map<String, WorkflowModule.Kind> WORKFLOW = Map.of("workflow-condition", WorkflowModule.Kind.CONDITION,
            "workflow-validator", WorkflowModule.Kind.VALIDATOR, "workflow-function", WorkflowModule.Kind.FUNCTION);
    private static final Logger LOG = LoggerFactory.getLogger(PluginModule.class);

    private final ModuleElement element;
    private final InstalledPlugin plugin;
    private final Templates templates;
    private final HostParts host;
    private final Predicate<Map<String, Object>> condition;
    private final Optional<ContextProvider> contextProvider;
    private final Object object;

    private PluginModule(ModuleElement element, InstalledPlugin plugin, Templates templates, HostParts host,
            Predicate<Map<String, Object>> condition, Optional<ContextProvider> contextProvider, Object object) {
        this.element = element;
        this.plugin = plugin;
        this.templates = templates;
        this.host = host;
        this.condition = condition;
        this.contextProvider = contextProvider;
        this.object = object;
    }

    /** Makes all objects at once, so that a wrong name in the descriptor fails the start and not the first visitor. */
    static PluginModule make(ModuleElement element, InstalledPlugin plugin, PluginBeans beans, Templates templates, HostParts host) {
        Object object = switch (element.type()) {
            case "servlet", "customfield-type", "issue-tabpanel" -> beans.create(element.required("class"));
            case "workflow-condition", "workflow-function", "workflow-validator" -> new WorkflowParts(
                    (WorkflowPluginFactory) beans.create(element.required("class")),
                    beans.create(element.childText(element.type().replace("workflow-", "") + "-class")));
            case "jql-function" -> jqlFunction(element, beans);
            case "rest" -> new RestModule(element, plugin.bundle(), beans, host.currentRequest());
            default -> null;
        };
        element.children("resource").stream().filter(resource -> !resource.attribute("location").isEmpty())
                .forEach(resource -> checkExists(resource, plugin));
        return new PluginModule(element, plugin, templates, host, condition(element, "AND", beans),
                element.child("context-provider").map(child -> contextProvider(child, beans)), object);
    }

    private static JqlFunction jqlFunction(ModuleElement element, PluginBeans beans) {
        JqlFunction function = (JqlFunction) beans.create(element.required("class"));
        function.init(new FunctionModule(element.childText("fname"), element.childText("list").equals("true")));
        return function;
    }

    private record FunctionModule(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor { }

    /** What configures a module, and what does the work. */
    private record WorkflowParts(WorkflowPluginFactory factory, Object worker) { }

    private static void checkExists(ModuleElement resource, InstalledPlugin plugin) {
        if (plugin.bundle().getEntry(resource.attribute("location")) == null) {
            throw new PluginFailure("The descriptor of " + plugin.key() + " names a file that is not in the jar: "
                    + resource.attribute("location"));
        }
    }

    /** The conditions directly below an element: all of them, or with {@code type="OR"} one. */
    private static Predicate<Map<String, Object>> condition(ModuleElement element, String type, PluginBeans beans) {
        boolean isAny = type.equalsIgnoreCase("OR");
        Predicate<Map<String, Object>> all = context -> !isAny;
        boolean isFirst = true;
        for (ModuleElement child : element.children()) {
            Predicate<Map<String, Object>> next;
            if (child.type().equals("condition")) {
                next = condition(child, beans);
            } else if (child.type().equals("conditions")) {
                next = condition(child, child.attribute("type").isEmpty() ? "AND" : child.attribute("type"), beans);
            } else {
                continue;
            }
            all = isFirst ? next : isAny ? all.or(next) : all.and(next);
            isFirst = false;
        }
        return isFirst ? context -> true : all;
    }

    private static Predicate<Map<String, Object>> condition(ModuleElement element, PluginBeans beans) {
        Condition condition = (Condition) beans.create(element.required("class"));
        condition.init(element.params());
        return element.attribute("invert").equals("true") ? context -> !condition.shouldDisplay(context) : condition::shouldDisplay;
    }

    private static ContextProvider contextProvider(ModuleElement element, PluginBeans beans) {
        ContextProvider provider = (ContextProvider) beans.create(element.required("class"));
        provider.init(element.params());
        return provider;
    }

    String type() {
        return element.type();
    }

    String key() {
        return element.completeKey();
    }

    ModuleElement element() {
        return element;
    }

    InstalledPlugin plugin() {
        return plugin;
    }

    HttpServlet servlet() {
        return (HttpServlet) object;
    }

    RestModule rest() {
        return (RestModule) object;
    }

    JqlFunction jqlFunction() {
        return (JqlFunction) object;
    }

    WorkflowModule workflowModule() {
        WorkflowParts parts = (WorkflowParts) object;
        return new WorkflowModule(key(), WORKFLOW.get(type()), named("name"), text(element.child("description"), Map.of()), parts.worker(),
                (name, descriptor) -> view(name, new HashMap<>(parts.factory().getVelocityParams(name, descriptor))).orElse(""),
                form -> {
                    Map<String, String> args = new TreeMap<>();
                    parts.factory().getDescriptorParams(form).forEach((name, value) -> args.put(name, value.toString()));
                    return args;
                });
    }

    boolean isShown(Map<String, Object> context) {
        return condition.test(context);
    }

    WebPanel panel(Map<String, Object> context) {
        String html;
        try {
            html = view("view", context).orElse("");
        } catch (RuntimeException e) {
            // As in Jira: one panel that fails does not take the page with it.
            LOG.error("The web panel {} cannot be rendered", key(), e);
            html = "<p>This panel cannot be shown. The log of Jira says why.</p>";
        }
        return new WebPanel(key(), label(context), html);
    }

    WebLink link(Map<String, Object> context) {
        ModuleElement link = element.child("link").orElseThrow(() -> new PluginFailure(key() + " has no <link>"));
        String url = templates.evaluate(link.text(), key(), provided(context));
        return new WebLink(key(), link.attribute("linkId").isEmpty() ? element.key() : link.attribute("linkId"), label(context),
                url.startsWith("http") ? url : host.contextPath() + url, element.params().getOrDefault("iconClass", ""));
    }

    WebLink section(Map<String, Object> context) {
        return new WebLink(key(), element.key(), label(context), "", "");
    }

    DashboardItem dashboardItem() {
        ModuleElement definition = element.child("definition")
                .orElseThrow(() -> new PluginFailure(key() + " has no <definition>"));
        return new DashboardItem(key(), text(definition.child("title"), Map.of()), text(element.child("description"), Map.of()),
                definition.child("author").map(author -> author.childText("name")).orElse(""),
                definition.child("categories").map(all -> all.children("category").stream().map(ModuleElement::text).toList())
                        .orElse(List.of()),
                definition.child("thumbnail").map(thumbnail -> host.contextPath() + thumbnail.attribute("location")).orElse(""),
                element.attribute("configurable").equals("true"), element.childText("amd-module"),
                context -> view("view", context).orElse(""));
    }

    /** Empty where the plugin does not want it. */
    Optional<IssueTab> issueTab(Issue issue, boolean isAnonymous) {
        IssueTabPanel3 tab = (IssueTabPanel3) object;
        if (!tab.showPanel(new ShowPanelRequest(issue, isAnonymous))) {
            return Optional.empty();
        }
        return Optional.of(new IssueTab(key(), label(Map.of()), element.childText("sortable").equals("true"),
                () -> tab.getActions(new GetActionsRequest(issue)).stream().map(IssueAction::getHtml).toList()));
    }

    int order() {
        return Integer.parseInt(element.childText("order"));
    }

    FieldType fieldType() {
        Set<String> searchers = new HashSet<>();
        element.children("valid-searcher").forEach(searcher -> searchers.add(
                (searcher.attribute("package").isEmpty() ? element.pluginKey() : searcher.attribute("package")) + ':'
                        + searcher.required("key")));
        return new FieldType(key(), named("name"), text(element.child("description"), Map.of()), object, Set.copyOf(searchers),
                this::view);
    }

    void stop() {
        if (object instanceof HttpServlet servlet && servlet.getServletConfig() != null) {
            servlet.destroy();
        } else if (object instanceof RestModule rest) {
            rest.stop();
        }
    }

    /** Renders one of its Velocity resources, empty if it has none of the name. */
    private Optional<String> view(String name, Map<String, Object> context) {
        return element.resource("velocity", name).map(resource -> {
            Map<String, Object> values = provided(context);
            return resource.attribute("location").isEmpty() ? templates.evaluate(resource.text(), key(), values)
                    : templates.render(resource.attribute("location"), values, false);
        });
    }

    private Map<String, Object> provided(Map<String, Object> context) {
        Map<String, Object> values = plugin.withDefaults(context);
        contextProvider.ifPresent(provider -> values.putAll(provider.getContextMap(new HashMap<>(context))));
        return values;
    }

    private String label(Map<String, Object> context) {
        return text(element.child("label"), context);
    }

    private String named(String attribute) {
        String key = element.attribute("i18n-" + attribute + "-key");
        return key.isEmpty() ? element.attribute(attribute) : host.texts().text(host.currentRequest().locale(), key);
    }

    /** A text by its key in the current language, with its parameters rendered; or as it stands. */
    private String text(Optional<ModuleElement> element, Map<String, Object> context) {
        return element.map(text -> text.attribute("key").isEmpty() ? text.text()
                : host.texts().text(host.currentRequest().locale(), text.attribute("key"), text.params().values().stream()
                        .map(value -> templates.evaluate(value, key(), provided(context))).toArray())).orElse("");
    }
}
