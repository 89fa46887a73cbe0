package org.jointpriority.jira.partnership;

import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.partnership.JointIssue;

/** A way to a joint priority. */
public final class LinkView {
    /** More than a handful of those that a lift displaced nobody reads. */
    private static final int MOST_SHOWN = 5;

    private final JointIssue issue;
    private final String address;

    private LinkView(JointIssue issue, String contextPath) {
        this.issue = issue;
        this.address = contextPath + "/browse/" + issue.key();
    }

    /** The first few of them. */
    public static List<LinkView> first(List<JointIssue> issues, String contextPath) {
        return issues.stream().limit(MOST_SHOWN).map(issue -> new LinkView(issue, contextPath)).collect(Collectors.toList());
    }

    public String issueKey() {
        return issue.key().toString();
    }

    public String summary() {
        return issue.summary();
    }

    public String address() {
        return address;
    }
}
