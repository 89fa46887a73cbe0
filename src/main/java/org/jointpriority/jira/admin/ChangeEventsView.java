package org.jointpriority.jira.admin;

/** Whether webhooks and whatever else listens to issues hear of joint changes. */
public final class ChangeEventsView {
    private final boolean issueUpdates;
    private final String address;

    ChangeEventsView(boolean issueUpdates, String restAddress) {
        this.issueUpdates = issueUpdates;
        this.address = restAddress + "/change-events";
    }

    public boolean areIssueUpdates() {
        return issueUpdates;
    }

    public String address() {
        return address;
    }
}
