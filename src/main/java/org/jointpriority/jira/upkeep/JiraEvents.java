package org.jointpriority.jira.upkeep;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.jointpriority.jira.events.JiraAnnouncing;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.partnership.AffectedSystems;
import org.jointpriority.partnership.Upkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to Jira from the plugin's start to its stop. What goes wrong here is logged and kept from Jira, where somebody
 * has just saved an issue and is not to be told that it failed.
 */
@Named
@ExportAsService(LifecycleAware.class)
public final class JiraEvents implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(JiraEvents.class);

    private final EventPublisher events;
    private final JointPriorityType type;
    private final Upkeep upkeep;
    private final AffectedSystems affectedSystems;

    @Inject
    public JiraEvents(EventPublisher events, JointPriorityType type, Upkeep upkeep, AffectedSystems affectedSystems) {
        this.events = events;
        this.type = type;
        this.upkeep = upkeep;
        this.affectedSystems = affectedSystems;
    }

    @Override
    public void onStart() {
        events.register(this);
        attempt("What was interrupted when Jira stopped could not be worked out again; saving the criteria once more tries it.",
                () -> {
                    int count = upkeep.resume();
                    if (count > 0) {
                        LOG.info("Worked out again where {} joint priorities stand.", count);
                    }
                });
        attempt("The options of Affected systems may not be those of the registry; the set-up page says so and mends it.",
                affectedSystems::keepInStep);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    /** Every kind of event may bring new owners, a due date, a key or a resolution, the administrators' own kinds too. */
    @EventListener
    public void onIssue(IssueEvent event) {
        if (JiraAnnouncing.isOurs(event)) {
            return;
        }
        Issue issue = event.getIssue();
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            attempt("What was kept of the deleted issue " + issue.getKey() + " is still there; it shows nowhere, and the page Health finds it.",
                    () -> deleted(issue));
        } else {
            attempt(issue.getKey() + " was saved, but its owners, due date or place among the joint priorities were not taken over. "
                    + "The next change of the issue tries it again.", () -> changed(issue, event.getUser()));
        }
    }

    /** Also in a project that is not enabled any more: nothing is to be kept of what is gone. */
    private void deleted(Issue issue) {
        if (type.isOf(issue)) {
            upkeep.issueDeleted(issue.getId());
        }
    }

    private void changed(Issue issue, ApplicationUser by) {
        if (type.includes(issue)) {
            upkeep.issueChanged(issue.getId(), by == null ? "" : by.getKey());
        }
    }

    /** Jira tells of a deleted project once, not of each of its issues. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        attempt("What was kept of the deleted project " + event.getKey() + " is still there; it shows nowhere, and the page Health finds it.",
                () -> upkeep.projectDeleted(event.getId()));
    }

    private static void attempt(String consequence, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error(consequence, e);
        }
    }
}
