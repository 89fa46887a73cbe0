package org.jointpriority.jira.network;

import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Touching;

/** Another joint priority that reaches some of the same systems, and which. */
public final class TouchingView {
    private static final int NAMED = 3;

    private final String key;
    private final String summary;
    private final String address;
    private final String why;

    TouchingView(Touching touching, String contextPath, Wording wording) {
        this.key = touching.issue().key().toString();
        this.summary = touching.issue().summary();
        this.address = contextPath + "/browse/" + key;
        List<String> names = touching.shared().stream().map(NetworkSystem::name).collect(Collectors.toList());
        this.why = names.size() > NAMED + 1
                ? wording.text("joint-priority.network.touching.why.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED)
                : wording.text("joint-priority.network.touching.why", wording.list(names));
    }

    public String key() {
        return key;
    }

    public String summary() {
        return summary;
    }

    public String address() {
        return address;
    }

    public String why() {
        return why;
    }
}
