package org.jointpriority.jira.workflow;

import java.util.Map;
import java.util.Set;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.jointpriority.jira.platform.JiraIssues;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.WorkflowSteps;

/** Records a step of the workflow in the joint history, asks all departments for fresh endorsements, or both. */
public final class StepFunction extends AbstractJiraFunctionProvider {
    private static final String ACTION = "actionId";
    private static final String WORKFLOW = "descriptor";
    private static final String ORIGINAL_ISSUE = "originalissueobject";

    private final JiraIssues issues;
    private final WorkflowSteps steps;

    @Inject
    public StepFunction(JiraIssues issues, WorkflowSteps steps) {
        this.issues = issues;
        this.steps = steps;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) {
        issues.inTransition(getIssue(transientVars)).ifPresent(issue -> {
            ApplicationUser user = getCallerUser(transientVars, args);
            String userKey = user == null ? "" : user.getKey();
            String step = ((WorkflowDescriptor) transientVars.get(WORKFLOW)).getAction((Integer) transientVars.get(ACTION)).getName();
            Set<Effect> effects = StepFunctionFactory.effects(args);
            if (effects.contains(Effect.RECORD)) {
                steps.record(issue, userKey, step);
            }
            if (effects.contains(Effect.ASK_AGAIN) && !isBeingResolved(issue, (Issue) transientVars.get(ORIGINAL_ISSUE))) {
                steps.askAgain(issue, userKey, step);
            }
        });
    }

    /** Then nobody is to speak any more. One that has been resolved before may be about to be reopened, by a function that comes after this one. */
    private static boolean isBeingResolved(JointIssue issue, Issue before) {
        return !issue.isOpen() && (before == null || before.getResolutionId() == null);
    }
}
