package org.jointpriority.jira.views;

import java.util.Optional;

/** One of the views: what it makes of a query, for its template and for spreadsheets. */
public abstract class View {
    private final ViewKind kind;

    protected View(ViewKind kind) {
        this.kind = kind;
    }

    public final ViewKind kind() {
        return kind;
    }

    /**
     * What the template calls {@code $view}; empty where there is nothing to show.
     * <p>Refuses as the use case behind it does.</p>
     */
    protected abstract Optional<?> show(ViewQuery query);

    /** The same for spreadsheets, whole. Refuses in the same way. */
    public abstract ViewTable table(ViewQuery query);
}
