package org.jointpriority.sandbox.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What the enabled plugins add to Jira. It changes while plugins come and go: ask each time. */
public final class Modules {
    private final List<InstalledPlugin> enabled = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Texts texts;
    private final CurrentRequest currentRequest;
    private final String contextPath;

    Modules(Texts texts, CurrentRequest currentRequest, String contextPath) {
        this.texts = texts;
        this.currentRequest = currentRequest;
        this.contextPath = contextPath;
    }

    /** The panels for a place that are to be shown in this context, by weight, rendered. */
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        List<WebPanel> panels = new ArrayList<>();
        shown("web-panel", "location", location, context).forEach(placed -> panels.add(new WebPanel(
                placed.module().completeKey(), placed.plugin().label(placed.module(), context),
                placed.plugin().render(placed.module(), "view", context))));
        return panels;
    }

    /** The links for a section, {@code location/sectionKey}, that are to be shown in this context, by weight. */
    public List<WebLink> webItems(String section, Map<String, Object> context) {
        return shown("web-item", "section", section, context)
                .map(placed -> placed.plugin().link(placed.module(), context)).toList();
    }

    /** The groups of links for a place that are to be shown in this context, by weight. */
    public List<WebLink> webSections(String location, Map<String, Object> context) {
        return shown("web-section", "location", location, context)
                .map(placed -> new WebLink(placed.module().completeKey(), placed.module().key(),
                        placed.plugin().label(placed.module(), context), "")).toList();
    }

    /** What can be put on a dashboard by the person of the current request. */
    public List<DashboardItem> dashboardItems() {
        return of("dashboard-item").filter(placed -> placed.plugin().isShown(placed.module(), Map.of()))
                .map(placed -> placed.plugin().dashboardItem(placed.module())).toList();
    }

    public Optional<DashboardItem> dashboardItem(String completeKey) {
        return dashboardItems().stream().filter(item -> item.key().equals(completeKey)).findFirst();
    }

    public List<FieldType> fieldTypes() {
        return of("customfield-type").map(placed -> placed.plugin().fieldType(placed.module())).toList();
    }

    public Optional<FieldType> fieldType(String completeKey) {
        return fieldTypes().stream().filter(type -> type.key().equals(completeKey)).findFirst();
    }

    /** Calls back whenever a plugin was enabled, disabled, installed or removed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    List<InstalledPlugin> enabledPlugins() {
        return enabled;
    }

    Stream<Placed> of(String type) {
        return enabled.stream().flatMap(plugin -> plugin.modules(type).stream().map(module -> new Placed(plugin, module)));
    }

    Optional<Placed> find(String type, String completeKey) {
        return of(type).filter(placed -> placed.module().completeKey().equals(completeKey)).findFirst();
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

    private Stream<Placed> shown(String type, String attribute, String place, Map<String, Object> context) {
        return of(type).filter(placed -> placed.module().attribute(attribute).equals(place))
                .sorted(Comparator.comparingInt(placed -> placed.module().weight()))
                .filter(placed -> placed.plugin().isShown(placed.module(), context));
    }

    /** A module and the plugin it stands in. */
    record Placed(InstalledPlugin plugin, ModuleElement module) { }
}
