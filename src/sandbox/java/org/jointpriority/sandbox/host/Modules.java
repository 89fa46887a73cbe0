package org.jointpriority.sandbox.host;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.jql.function.JqlFunction;

/** What the enabled plugins add to Jira. It changes while plugins come and go: ask each time. */
public final class Modules {
    private final List<InstalledPlugin> enabled = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The panels for a place that are to be shown in this context, by weight, rendered. */
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return shown("web-panel", "location", location, context).map(module -> module.panel(context)).toList();
    }

    /** The links for a section, {@code location/sectionKey}, that are to be shown in this context, by weight. */
    public List<WebLink> webItems(String section, Map<String, Object> context) {
        return shown("web-item", "section", section, context).map(module -> module.link(context)).toList();
    }

    /** The groups of links for a place that are to be shown in this context, by weight. */
    public List<WebLink> webSections(String location, Map<String, Object> context) {
        return shown("web-section", "location", location, context).map(module -> module.section(context)).toList();
    }

    /** What can be put on a dashboard by the person of the current request. */
    public List<DashboardItem> dashboardItems() {
        return of("dashboard-item").filter(module -> module.isShown(Map.of())).map(PluginModule::dashboardItem).toList();
    }

    public Optional<DashboardItem> dashboardItem(String completeKey) {
        return dashboardItems().stream().filter(item -> item.key().equals(completeKey)).findFirst();
    }

    /** The tabs that plugins have for an issue, in their order. */
    public List<IssueTab> issueTabs(Issue issue, boolean isAnonymous) {
        return of("issue-tabpanel").sorted(Comparator.comparingInt(PluginModule::order))
                .flatMap(module -> module.issueTab(issue, isAnonymous).stream()).toList();
    }

    /** The functions that plugins add to searches. */
    public List<JqlFunction> jqlFunctions() {
        return of("jql-function").map(PluginModule::jqlFunction).toList();
    }

    /** The conditions, validators and post functions that plugins have for workflows. */
    public List<WorkflowModule> workflowModules() {
        return PluginModule.WORKFLOW.keySet().stream().flatMap(this::of).map(PluginModule::workflowModule)
                .sorted(Comparator.comparing(WorkflowModule::kind).thenComparing(WorkflowModule::name)).toList();
    }

    public Optional<WorkflowModule> workflowModule(String completeKey) {
        return workflowModules().stream().filter(module -> module.key().equals(completeKey)).findFirst();
    }

    public List<FieldType> fieldTypes() {
        return of("customfield-type").map(PluginModule::fieldType).toList();
    }

    public Optional<FieldType> fieldType(String completeKey) {
        return fieldTypes().stream().filter(type -> type.key().equals(completeKey)).findFirst();
    }

    /** Calls back whenever a plugin was enabled, disabled, installed or removed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Stream<PluginModule> of(String type) {
        return enabled.stream().flatMap(plugin -> plugin.modules(type).stream());
    }

    Optional<PluginModule> find(String type, String completeKey) {
        return of(type).filter(module -> module.key().equals(completeKey)).findFirst();
    }

    /** The plugin of the key, if it is enabled. */
    Optional<InstalledPlugin> plugin(String key) {
        return enabled.stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    void add(InstalledPlugin plugin) {
        enabled.add(plugin);
        listeners.forEach(Runnable::run);
    }

    void remove(InstalledPlugin plugin) {
        if (enabled.remove(plugin)) {
            listeners.forEach(Runnable::run);
        }
    }

    private Stream<PluginModule> shown(String type, String attribute, String place, Map<String, Object> context) {
        return of(type).filter(module -> module.element().attribute(attribute).equals(place))
                .sorted(Comparator.comparingInt(module -> module.element().weight()))
                .filter(module -> module.isShown(context));
    }
}
