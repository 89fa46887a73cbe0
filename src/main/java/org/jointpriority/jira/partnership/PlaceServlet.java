package org.jointpriority.jira.partnership;

import java.util.Map;
import java.util.OptionalInt;
import javax.inject.Inject;

import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.PanelServlet;

/** What the panel says of the place, only for those who ask: it takes the whole list. */
public final class PlaceServlet extends PanelServlet {
    private static final long serialVersionUID = 1L;

    private final transient PanelViews views;

    @Inject
    public PlaceServlet(PanelViews views, Pages pages) {
        super(pages, "templates/joint-priority/partnership/place.vm");
        this.views = views;
    }

    @Override
    protected Map<String, Object> context(String issue, OptionalInt since) {
        return views.place(issue);
    }
}
