package org.jointpriority.jira.workflow;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.JiraIssues;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.WorkflowSteps;

/**
 * Refuses a step while departments that take part in the joint priority have no owner or have not assessed it, with their
 * names and nothing of what they said. What was chosen on the screen of the step counts. All other issues pass.
 */
public final class ReadinessValidator implements Validator {
    private static final String ISSUE = "issue";

    private final JointPriorityType type;
    private final JiraIssues issues;
    private final WorkflowSteps steps;
    private final Wording wording;

    @Inject
    public ReadinessValidator(JointPriorityType type, JiraIssues issues, WorkflowSteps steps, Wording wording) {
        this.type = type;
        this.issues = issues;
        this.steps = steps;
        this.wording = wording;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get(ISSUE);
        if (!type.includes(issue)) {
            return;
        }
        Set<Demand> demands = ReadinessValidatorFactory.demands(args);
        OptionalLong id = issue.getId() == null ? OptionalLong.empty() : OptionalLong.of(issue.getId());
        WorkflowSteps.Missing missing = steps.missing(id, issues.owners(issue).keySet(), issues.affected(issue));
        InvalidInputException refusal = new InvalidInputException();
        boolean isRefused = false;
        if (demands.contains(Demand.OWNERS) && !missing.owners().isEmpty()) {
            refusal.addError(wording.text("joint-priority.workflow.validator.refusal.owners", names(missing.owners())));
            isRefused = true;
        }
        if (demands.contains(Demand.ASSESSMENTS) && !missing.assessments().isEmpty()) {
            refusal.addError(wording.text("joint-priority.workflow.validator.refusal.assessments", names(missing.assessments()),
                    missing.assessments().size()));
            isRefused = true;
        }
        if (isRefused) {
            throw refusal;
        }
    }

    private String names(List<Department> departments) {
        return wording.list(departments.stream().map(Department::name).collect(Collectors.toList()));
    }
}
