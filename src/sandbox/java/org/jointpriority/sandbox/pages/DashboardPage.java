package org.jointpriority.sandbox.pages;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.host.DashboardItem;
import org.jointpriority.sandbox.jira.store.DashboardRecord;
import org.jointpriority.sandbox.jira.store.DashboardRecord.Gadget;

/** {@code /secure/Dashboard.jspa}: a dashboard, and what its owner does to it. */
final class DashboardPage extends Page {
    private static final long serialVersionUID = 1;

    DashboardPage(Frame frame) {
        super(frame);
    }

    /** A gadget as drawn; one whose module is gone says so. */
    public record Drawn(long id, String title, String module, String amdModule, boolean isConfigurable, boolean isAvailable, Html html,
            String preferences) { }

    @Override
    void get(Exchange exchange) throws IOException {
        Optional<DashboardRecord> dashboard = dashboard(exchange);
        if (dashboard.isEmpty()) {
            exchange.refuse(404, "The dashboard is not there", "The requested dashboard does not exist, or it is not shared with you.");
            return;
        }
        Map<String, Object> values = exchange.values();
        boolean mayChange = exchange.model().mayChange(exchange.user(), dashboard.get());
        values.put("dashboard", dashboard.get());
        values.put("mayChange", mayChange);
        values.put("columns", List.of(drawn(dashboard.get(), 0, mayChange), drawn(dashboard.get(), 1, mayChange)));
        values.put("directory", mayChange && !exchange.parameter("directory").isEmpty() ? frame().host().modules().dashboardItems() : List.of());
        values.put("isDirectory", mayChange && !exchange.parameter("directory").isEmpty());
        exchange.html(frame().page(exchange, dashboard.get().name(), "dashboard.vm", values, "atl.general", "atl.dashboard", "jira.dashboard"));
    }

    @Override
    void post(Exchange exchange) throws IOException {
        if (exchange.parameter("action").equals("create")) {
            DashboardRecord made = new DashboardRecord(exchange.model().newId("dashboard"), exchange.parameter("name").trim().isEmpty() ? "My dashboard"
                    : exchange.parameter("name").trim(), exchange.user().key(), !exchange.parameter("shared").isEmpty(), List.of());
            exchange.model().dashboards().put(made);
            exchange.redirect("/secure/Dashboard.jspa?selectPageId=" + made.id());
            return;
        }
        Optional<DashboardRecord> dashboard = dashboard(exchange).filter(found -> exchange.model().mayChange(exchange.user(), found));
        if (dashboard.isEmpty()) {
            exchange.forbidden();
            return;
        }
        DashboardRecord before = dashboard.get();
        Optional<Gadget> gadget = exchange.number("gadget").flatMap(before::gadget);
        switch (exchange.parameter("action")) {
            case "add" -> add(exchange, before);
            case "remove" -> gadget.ifPresent(found -> exchange.model().dashboards().put(before.withGadgets(
                    before.gadgets().stream().filter(other -> other.id() != found.id()).toList())));
            case "move" -> gadget.ifPresent(found -> exchange.model().dashboards().put(before.moved(found,
                    exchange.parameter("column").equals("1") ? 1 : 0, exchange.number("place").orElse(0L).intValue())));
            case "preferences" -> {
                if (gadget.isEmpty() || !savePreferences(exchange, before, gadget.get())) {
                    exchange.response().sendError(400);
                }
                return;
            }
            case "delete" -> {
                exchange.model().dashboards().remove(before.id());
                exchange.redirect("/secure/Dashboard.jspa");
                return;
            }
            default -> {
                exchange.response().sendError(400);
                return;
            }
        }
        exchange.redirect("/secure/Dashboard.jspa?selectPageId=" + before.id());
    }

    private void add(Exchange exchange, DashboardRecord before) {
        String module = exchange.parameter("module");
        if (frame().host().modules().dashboardItem(module).isPresent()) {
            List<Gadget> gadgets = new ArrayList<>();
            gadgets.add(new Gadget(exchange.model().newId("gadget"), module, 0, Map.of()));
            gadgets.addAll(before.gadgets());
            exchange.model().dashboards().put(before.withGadgets(gadgets));
        }
    }

    private static boolean savePreferences(Exchange exchange, DashboardRecord before, Gadget gadget) {
        try {
            JsonObject sent = JsonParser.object().from(exchange.parameter("preferences"));
            Map<String, String> preferences = new LinkedHashMap<>(gadget.preferences());
            sent.forEach((name, value) -> preferences.put(name, value == null ? "" : value.toString()));
            exchange.model().dashboards().put(before.with(gadget.id(), old -> new Gadget(old.id(), old.module(), old.column(), preferences)));
            return true;
        } catch (JsonParserException e) {
            return false;
        }
    }

    private static Optional<DashboardRecord> dashboard(Exchange exchange) {
        if (exchange.parameter("selectPageId").isEmpty()) {
            return exchange.model().dashboards().all().stream().filter(found -> exchange.model().maySee(exchange.user(), found)).findFirst();
        }
        return exchange.number("selectPageId").flatMap(id -> exchange.model().dashboards().find(id))
                .filter(found -> exchange.model().maySee(exchange.user(), found));
    }

    private List<Drawn> drawn(DashboardRecord dashboard, int column, boolean mayChange) {
        return dashboard.column(column).stream().map(gadget -> frame().host().modules().dashboardItem(gadget.module())
                .map(item -> drawn(dashboard, gadget, item, mayChange))
                .orElseGet(() -> new Drawn(gadget.id(), "Gadget", gadget.module(), "", false, false, Html.of(""), "{}"))).toList();
    }

    private Drawn drawn(DashboardRecord dashboard, Gadget gadget, DashboardItem item, boolean mayChange) {
        Map<String, Object> context = new LinkedHashMap<>(frame().fragmentContext());
        context.put("preferences", gadget.preferences());
        context.put("dashboardItem", Map.of("id", String.valueOf(gadget.id()), "properties", gadget.preferences()));
        context.put("dashboard", Map.of("id", String.valueOf(dashboard.id())));
        context.put("view", Map.of("viewType", Map.of("name", "default"), "writable", mayChange));
        return new Drawn(gadget.id(), item.title(), item.key(), item.amdModule(), item.isConfigurable(), true,
                Html.of(item.content().apply(context)), JsonWriter.string(gadget.preferences()));
    }
}
