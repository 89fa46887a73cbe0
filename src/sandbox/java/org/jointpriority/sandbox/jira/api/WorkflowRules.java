package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointpriority.sandbox.host.Modules;
import org.jointpriority.sandbox.host.WorkflowModule;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.jointpriority.sandbox.jira.store.WorkflowRuleRecord;

/** What plugins say to the steps of the workflow. A rule of a plugin that is off says nothing, and is there again when it is on. */
final class WorkflowRules {
    private static final PropertySet NO_PROPERTIES = new PropertySet() { };

    private final JiraApi jira;
    private final Modules modules;

    WorkflowRules(JiraApi jira, Modules modules) {
        this.jira = jira;
        this.modules = modules;
    }

    boolean isOffered(UserRecord user, IssueRecord issue, Workflow.Transition transition) {
        for (Rule rule : rules(transition, WorkflowModule.Kind.CONDITION)) {
            try {
                if (!((Condition) rule.module.object()).passesCondition(variables(user, issue, issue, transition), rule.args, NO_PROPERTIES)) {
                    return false;
                }
            } catch (WorkflowException e) {
                throw new IllegalStateException(rule.module.key() + " failed", e);
            }
        }
        return true;
    }

    /** @param after as the issue is on its way, with what was chosen for the step */
    List<String> refusals(UserRecord user, IssueRecord before, IssueRecord after, Workflow.Transition transition) {
        List<String> refusals = new ArrayList<>();
        for (Rule rule : rules(transition, WorkflowModule.Kind.VALIDATOR)) {
            try {
                ((Validator) rule.module.object()).validate(variables(user, before, after, transition), rule.args, NO_PROPERTIES);
            } catch (InvalidInputException e) {
                e.getGenericErrors().forEach(error -> refusals.add((String) error));
            } catch (WorkflowException e) {
                throw new IllegalStateException(rule.module.key() + " failed", e);
            }
        }
        return refusals;
    }

    /** As in Jira the functions of plugins go first: the issue has neither its new status yet, nor has it been stored. */
    void perform(UserRecord user, IssueRecord before, IssueRecord after, Workflow.Transition transition) {
        for (Rule rule : rules(transition, WorkflowModule.Kind.FUNCTION)) {
            try {
                ((FunctionProvider) rule.module.object()).execute(variables(user, before, after, transition), rule.args, NO_PROPERTIES);
            } catch (WorkflowException e) {
                throw new IllegalStateException(rule.module.key() + " failed", e);
            }
        }
    }

    private record Rule(WorkflowModule module, Map<String, String> args) { }

    private List<Rule> rules(Workflow.Transition transition, WorkflowModule.Kind kind) {
        List<Rule> rules = new ArrayList<>();
        for (WorkflowRuleRecord record : jira.model().workflowRules().all()) {
            Optional<WorkflowModule> module = modules.workflowModule(record.module());
            if (record.transition() == transition.id() && module.filter(found -> found.kind() == kind).isPresent()) {
                rules.add(new Rule(module.get(), record.args()));
            }
        }
        return rules;
    }

    private Map<String, Object> variables(UserRecord user, IssueRecord before, IssueRecord after, Workflow.Transition transition) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", jira.issue(after));
        variables.put("originalissueobject", jira.issue(before));
        variables.put("actionId", transition.id());
        variables.put("descriptor", new WorkflowDescriptor(Workflow.TRANSITIONS.stream()
                .collect(Collectors.toMap(Workflow.Transition::id, each -> new ActionDescriptor(each.name())))));
        variables.put(WorkflowFunctionUtils.CALLER, UserView.of(user));
        return variables;
    }
}
