package org.jointpriority.jira.network;

import java.util.Map;
import javax.inject.Inject;

import com.atlassian.plugin.web.Condition;
import org.jointpriority.partnership.AffectedSystems;

/** Whether there is an environment to speak of. */
public final class HasSystems implements Condition {
    private final AffectedSystems systems;

    @Inject
    public HasSystems(AffectedSystems systems) {
        this.systems = systems;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !systems.network().systems().isEmpty();
    }
}
