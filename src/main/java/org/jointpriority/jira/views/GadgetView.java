package org.jointpriority.jira.views;

/** Where the dashboard item's script finds its parts. */
public final class GadgetView {
    private final String contextPath;

    GadgetView(String contextPath) {
        this.contextPath = contextPath;
    }

    public String viewsAddress() {
        return contextPath + "/plugins/servlet/joint-priority/views";
    }

    public String configurationAddress() {
        return contextPath + "/plugins/servlet/joint-priority/gadget/configuration";
    }
}
