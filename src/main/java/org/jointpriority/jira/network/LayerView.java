package org.jointpriority.jira.network;

import java.util.Collections;
import java.util.List;

/** The systems of one distance. */
public final class LayerView {
    private final String title;
    private final List<ReachedView> systems;

    LayerView(String title, List<ReachedView> systems) {
        this.title = title;
        this.systems = Collections.unmodifiableList(systems);
    }

    public String title() {
        return title;
    }

    public List<ReachedView> systems() {
        return systems;
    }
}
