package org.jointpriority.jira.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.event.api.EventPublisher;
import org.jointpriority.api.event.JointPriorityChangedEvent;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.partnership.Announcing;
import org.jointpriority.partnership.ChangedJointPriority;

/** Publishes what has changed as events that other apps can listen to. */
@Named
public final class JiraAnnouncing implements Announcing {
    private final EventPublisher events;

    @Inject
    public JiraAnnouncing(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void changed(List<ChangedJointPriority> priorities) {
        priorities.forEach(priority -> events.publish(event(priority)));
    }

    private static JointPriorityChangedEvent event(ChangedJointPriority priority) {
        return new JointPriorityChangedEvent(priority.issue().id(), priority.issue().key().toString(), priority.revision(),
                priority.changes().stream().map(change -> new JointPriorityChangedEvent.Change(change.what().name(), change.departmentId()))
                        .distinct().collect(Collectors.toList()),
                priority.before().map(Consensus::name), priority.consensus().name(),
                Optional.of(priority.userKey()).filter(key -> !key.isEmpty()), priority.at());
    }
}
