package org.jointpriority.jira.purchasing;

import java.util.Map;
import java.util.OptionalInt;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;

/** Gives the panel on the issue view what it shows. */
public final class PurchasingPanel implements ContextProvider {
    private final PurchasingViews views;

    @Inject
    public PurchasingPanel(PurchasingViews views) {
        this.views = views;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return views.of(((Issue) context.get("issue")).getKey(), OptionalInt.empty());
    }
}
