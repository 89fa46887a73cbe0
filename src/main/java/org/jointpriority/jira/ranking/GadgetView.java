package org.jointpriority.jira.ranking;

/** Where the dashboard item's script finds its parts. */
public final class GadgetView {
    private final String contextPath;

    GadgetView(String contextPath) {
        this.contextPath = contextPath;
    }

    public String rankingAddress() {
        return contextPath + "/plugins/servlet/joint-priority/ranking";
    }

    public String configurationAddress() {
        return rankingAddress() + "/configuration";
    }
}
