package org.jointpriority.jira.partnership;

import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;

/** Gives the panel on the issue view what it shows. */
public final class PartnershipPanel implements ContextProvider {
    private final PanelViews views;

    @Inject
    public PartnershipPanel(PanelViews views) {
        this.views = views;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return views.first(((Issue) context.get("issue")).getKey());
    }
}
