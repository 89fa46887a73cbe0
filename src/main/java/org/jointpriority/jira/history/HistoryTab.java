package org.jointpriority.jira.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.partnership.Refusal;

/** The tab below a joint priority; of any other issue it asks nothing of the database. */
public final class HistoryTab extends AbstractIssueTabPanel3 {
    private final JointPriorityType type;
    private final HistoryViews views;
    private final Pages pages;

    @Inject
    public HistoryTab(JointPriorityType type, HistoryViews views, Pages pages) {
        this.type = type;
        this.views = views;
        this.pages = pages;
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return !request.isAnonymous() && type.includes(request.issue());
    }

    /** The oldest first: Jira turns them round for who wants the newest first. */
    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        HistoryView history;
        try {
            history = views.latest(request.issue().getKey());
        } catch (Refusal refusal) {
            // Meanwhile deleted or moved, or the person is no longer let in: Jira's own page says so.
            return Collections.emptyList();
        }
        List<IssueAction> actions = new ArrayList<>();
        if (history.hasEarlier()) {
            actions.add(action("earlier", "history", history, history.entries().get(0).moment()));
        }
        for (EntryView entry : history.entries()) {
            actions.add(action("entry", "entry", entry, entry.moment()));
        }
        if (actions.isEmpty()) {
            actions.add(action("none", "history", history, Instant.EPOCH));
        }
        return actions;
    }

    private IssueAction action(String template, String name, Object view, Instant moment) {
        Map<String, Object> context = Collections.singletonMap(name, view);
        return new HistoryAction(pages.html("templates/joint-priority/history/" + template + ".vm", context), moment);
    }
}
