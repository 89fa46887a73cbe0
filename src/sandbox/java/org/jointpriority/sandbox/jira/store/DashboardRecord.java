package org.jointpriority.sandbox.jira.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A dashboard of two columns; a shared one is for every person who is logged in, and its owner changes it. */
public record DashboardRecord(long id, String name, String owner, boolean shared, List<Gadget> gadgets) {
    /** A gadget in its column (0 or 1), after those before it in the list. */
    public record Gadget(long id, String module, int column, Map<String, String> preferences) { }

    public Optional<Gadget> gadget(long gadgetId) {
        return gadgets.stream().filter(gadget -> gadget.id() == gadgetId).findFirst();
    }

    public List<Gadget> column(int column) {
        return gadgets.stream().filter(gadget -> gadget.column() == column).toList();
    }

    public DashboardRecord withGadgets(List<Gadget> others) {
        return new DashboardRecord(id, name, owner, shared, List.copyOf(others));
    }

    public DashboardRecord with(long gadgetId, UnaryOperator<Gadget> change) {
        return withGadgets(gadgets.stream().map(gadget -> gadget.id() == gadgetId ? change.apply(gadget) : gadget).toList());
    }

    /** The gadget put into a column at a place among those of the column. */
    public DashboardRecord moved(Gadget gadget, int column, int place) {
        List<Gadget> others = new ArrayList<>(gadgets);
        others.removeIf(other -> other.id() == gadget.id());
        List<Gadget> same = new ArrayList<>(others.stream().filter(other -> other.column() == column).toList());
        others.removeAll(same);
        same.add(Math.max(0, Math.min(place, same.size())), new Gadget(gadget.id(), gadget.module(), column, gadget.preferences()));
        others.addAll(same);
        return withGadgets(others);
    }
}
