package org.jointpriority.jira.events;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import org.jointpriority.api.event.JointPriorityChangedEvent;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.partnership.Announcing;
import org.jointpriority.partnership.ChangedJointPriority;

/** Publishes what has changed: as events of our own for other apps, and as Jira's for those who listen to issues. */
@Named
public final class JiraAnnouncing implements Announcing {
    /** Names us in what Jira's events tell beside the issue. */
    private static final String SOURCE = "eventsource";
    private static final String OURS = "joint-priority";
    private static final boolean WITHOUT_MAIL = false;

    private final EventPublisher events;
    private final IssueManager issues;
    private final UserManager users;

    @Inject
    public JiraAnnouncing(EventPublisher events, IssueManager issues, UserManager users) {
        this.events = events;
        this.issues = issues;
        this.users = users;
    }

    @Override
    public void changed(List<ChangedJointPriority> priorities) {
        priorities.forEach(priority -> events.publish(event(priority)));
    }

    @Override
    public void issuesUpdated(List<ChangedJointPriority> priorities) {
        for (ChangedJointPriority priority : priorities) {
            Issue issue = issues.getIssueObject(priority.issue().id());
            if (issue != null) {
                events.publish(new IssueEvent(issue, Collections.singletonMap(SOURCE, OURS),
                        priority.userKey().isEmpty() ? null : users.getUserByKey(priority.userKey()), EventType.ISSUE_UPDATED_ID, WITHOUT_MAIL));
            }
        }
    }

    /** Whether it was published here, so that there is nothing to be learned from it. */
    public static boolean isOurs(IssueEvent event) {
        Map<String, Object> params = event.getParams();
        return params != null && OURS.equals(params.get(SOURCE));
    }

    private static JointPriorityChangedEvent event(ChangedJointPriority priority) {
        return new JointPriorityChangedEvent(priority.issue().id(), priority.issue().key().toString(), priority.revision(),
                priority.changes().stream().map(change -> new JointPriorityChangedEvent.Change(change.what().name(), change.departmentId()))
                        .distinct().collect(Collectors.toList()),
                priority.before().map(Consensus::name), priority.consensus().name(),
                Optional.of(priority.userKey()).filter(key -> !key.isEmpty()), priority.at());
    }
}
