package org.jointpriority.jira.partnership;

import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import org.jointpriority.jira.platform.JointPriorityType;

/** Whether the issue of a page is a joint priority; of any other issue it asks nothing of the database. */
public final class IsJointPriority implements Condition {
    private final JointPriorityType type;

    @Inject
    public IsJointPriority(JointPriorityType type) {
        this.type = type;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Object issue = context.get("issue");
        return issue instanceof Issue && type.includes((Issue) issue);
    }
}
