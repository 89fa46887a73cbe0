package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.host.WorkflowModule;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.store.WorkflowRuleRecord;

/** {@code /secure/admin/workflows/*}: the steps of the workflow with what plugins say to them, and the forms of that. */
final class WorkflowPage extends Page {
    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/secure/admin/workflows/ViewWorkflowSteps.jspa";

    WorkflowPage(Frame frame) {
        super(frame);
    }

    /** A step and its rules. */
    public record Step(Workflow.Transition transition, List<Rule> rules) { }

    /** A rule as it stands in the workflow. */
    public record Rule(long id, WorkflowModule module, Html sentence) { }

    @Override
    boolean isForAdministrators() {
        return true;
    }

    @Override
    void get(Exchange exchange) throws IOException {
        Optional<WorkflowRuleRecord> edited = exchange.number("rule").flatMap(id -> exchange.model().workflowRules().find(id));
        Optional<WorkflowModule> module = frame().host().modules().workflowModule(edited.map(WorkflowRuleRecord::module).orElse(exchange.parameter("module")));
        Optional<Workflow.Transition> transition = transition(exchange);
        Map<String, Object> values = exchange.values();
        if (module.isPresent() && transition.isPresent()) {
            values.put("transition", transition.get());
            values.put("module", module.get());
            values.put("rule", edited.map(rule -> String.valueOf(rule.id())).orElse(""));
            values.put("form", Html.of(edited.map(rule -> module.get().edit(rule.args())).orElseGet(() -> module.get().input())));
            show(exchange, module.get().name(), "admin-workflow-form.vm", values);
        } else {
            values.put("steps", Workflow.TRANSITIONS.stream().map(each -> new Step(each, rules(exchange, each))).toList());
            values.put("modules", frame().host().modules().workflowModules());
            show(exchange, "Workflow", "admin-workflow.vm", values);
        }
    }

    @Override
    void post(Exchange exchange) throws IOException {
        Optional<WorkflowRuleRecord> rule = exchange.number("rule").flatMap(id -> exchange.model().workflowRules().find(id));
        Optional<WorkflowModule> module = frame().host().modules().workflowModule(rule.map(WorkflowRuleRecord::module).orElse(exchange.parameter("module")));
        Optional<Workflow.Transition> transition = transition(exchange);
        if (exchange.parameter("action").equals("delete")) {
            rule.ifPresent(found -> exchange.model().workflowRules().remove(found.id()));
        } else if (module.isPresent() && transition.isPresent()) {
            Map<String, Object> form = new HashMap<>(exchange.request().getParameterMap());
            exchange.model().workflowRules().put(new WorkflowRuleRecord(rule.map(WorkflowRuleRecord::id)
                    .orElseGet(() -> exchange.model().newId("workflow rule")), transition.get().id(), module.get().key(), module.get().args().apply(form)));
        }
        exchange.redirect(ADDRESS);
    }

    private List<Rule> rules(Exchange exchange, Workflow.Transition transition) {
        List<Rule> rules = new ArrayList<>();
        for (WorkflowModule.Kind kind : WorkflowModule.Kind.values()) {
            for (WorkflowRuleRecord rule : exchange.model().workflowRules().all()) {
                frame().host().modules().workflowModule(rule.module())
                        .filter(module -> module.kind() == kind && rule.transition() == transition.id())
                        .ifPresent(module -> rules.add(new Rule(rule.id(), module, Html.of(module.view(rule.args())))));
            }
        }
        return rules;
    }

    private static Optional<Workflow.Transition> transition(Exchange exchange) {
        return Workflow.TRANSITIONS.stream().filter(each -> String.valueOf(each.id()).equals(exchange.parameter("transition"))).findFirst();
    }

    private void show(Exchange exchange, String title, String template, Map<String, Object> values) throws IOException {
        exchange.html(frame().adminPage(exchange, title, template, values, "workflows"));
    }
}
