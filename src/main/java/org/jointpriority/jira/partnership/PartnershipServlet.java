package org.jointpriority.jira.partnership;

import java.util.Map;
import java.util.OptionalInt;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.PanelServlet;

/** The panel alone, for its script to put in place after a change. */
public final class PartnershipServlet extends PanelServlet {
    private static final long serialVersionUID = 1L;

    private final transient PanelViews views;

    @Inject
    public PartnershipServlet(PanelViews views, Pages pages) {
        super(pages, "templates/joint-priority/partnership/panel.vm");
        this.views = views;
    }

    @Override
    protected Map<String, Object> context(String issue, OptionalInt since) {
        return views.again(issue, since);
    }
}
