package org.jointpriority.jira.registry;

import java.util.Map;
import javax.inject.Inject;

import com.atlassian.plugin.web.Condition;
import org.jointpriority.partnership.registry.RegistryKeeping;

/** Whether the person who looks may see the registry. It stands on every page of Jira and asks nothing of the database. */
public final class ReadsRegistry implements Condition {
    private final RegistryKeeping keeping;

    @Inject
    public ReadsRegistry(RegistryKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return keeping.isReader();
    }
}
