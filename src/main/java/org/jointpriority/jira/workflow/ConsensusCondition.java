package org.jointpriority.jira.workflow;

import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import org.jointpriority.jira.platform.JiraIssues;
import org.jointpriority.partnership.WorkflowSteps;

/** Offers a step for joint priorities whose consensus is one of those that were chosen, and for all other issues. */
public final class ConsensusCondition extends AbstractJiraCondition {
    private final JiraIssues issues;
    private final WorkflowSteps steps;

    @Inject
    public ConsensusCondition(JiraIssues issues, WorkflowSteps steps) {
        this.issues = issues;
        this.steps = steps;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return issues.withoutFields(getIssue(transientVars))
                .map(issue -> steps.hasConsensus(issue, ConsensusConditionFactory.states(args))).orElse(true);
    }
}
