package org.jointpriority.jira.purchasing;

import java.util.Map;
import java.util.OptionalInt;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.PanelServlet;

/** The panel alone, for its script to put in place after a change. */
public final class PurchasingServlet extends PanelServlet {
    private static final long serialVersionUID = 1L;

    private final transient PurchasingViews views;

    @Inject
    public PurchasingServlet(PurchasingViews views, Pages pages) {
        super(pages, "templates/joint-priority/purchasing/panel.vm");
        this.views = views;
    }

    @Override
    protected Map<String, Object> context(String issue, OptionalInt since) {
        return views.of(issue, since);
    }
}
