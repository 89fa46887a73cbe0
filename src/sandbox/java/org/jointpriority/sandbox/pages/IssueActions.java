package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.api.Issues;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;

/** What people do to one issue, each with its own page: edit, comment, take a step of the workflow, move, delete. */
abstract class IssueActions extends Page {
    private static final long serialVersionUID = 1;

    IssueActions(Frame frame) {
        super(frame);
    }

    abstract void get(Exchange exchange, IssueRecord issue) throws IOException;

    abstract void post(Exchange exchange, IssueRecord issue) throws IOException;

    @Override
    final void get(Exchange exchange) throws IOException {
        Optional<IssueRecord> issue = workable(exchange);
        if (issue.isPresent()) {
            get(exchange, issue.get());
        }
    }

    @Override
    final void post(Exchange exchange) throws IOException {
        Optional<IssueRecord> issue = workable(exchange);
        if (issue.isPresent()) {
            post(exchange, issue.get());
        }
    }

    private static Optional<IssueRecord> workable(Exchange exchange) throws IOException {
        Model model = exchange.model();
        Optional<IssueRecord> issue = exchange.number("id").flatMap(id -> model.issues().find(id))
                .filter(found -> model.mayBrowse(exchange.user(), found));
        if (issue.isEmpty()) {
            exchange.noIssue();
        } else if (!model.mayWork(exchange.user(), model.projectOf(issue.get()))) {
            exchange.forbidden();
            return Optional.empty();
        }
        return issue;
    }

    private static Map<String, Object> values(Exchange exchange, IssueRecord issue) {
        Map<String, Object> values = exchange.values();
        values.put("issue", issue);
        values.put("project", exchange.model().projectOf(issue));
        return values;
    }

    /** {@code /secure/EditIssue.jspa}. */
    static final class Edit extends IssueActions {
        private static final long serialVersionUID = 1;

        Edit(Frame frame) {
            super(frame);
        }

        @Override
        void get(Exchange exchange, IssueRecord issue) throws IOException {
            show(exchange, issue, form(exchange, issue, false));
        }

        @Override
        void post(Exchange exchange, IssueRecord issue) throws IOException {
            IssueForm form = form(exchange, issue, true);
            Issues.Content content = Issues.Content.of(issue);
            if (form.fill(content)) {
                frame().jira().issues().edit(exchange.user(), issue, content);
                exchange.redirect("/browse/" + issue.key());
            } else {
                show(exchange, issue, form);
            }
        }

        private IssueForm form(Exchange exchange, IssueRecord issue, boolean isSent) {
            return new IssueForm(frame(), exchange, exchange.model().projectOf(issue), issue, issue.type(), Issues.Content.of(issue), isSent);
        }

        private void show(Exchange exchange, IssueRecord issue, IssueForm form) throws IOException {
            Map<String, Object> values = values(exchange, issue);
            values.put("inputs", form.inputs());
            values.put("errors", form.errors());
            exchange.html(frame().page(exchange, "Edit " + issue.key(), "edit.vm", values, "atl.general"));
        }
    }

    /** {@code /secure/AddComment.jspa}. */
    static final class Comment extends IssueActions {
        private static final long serialVersionUID = 1;

        Comment(Frame frame) {
            super(frame);
        }

        @Override
        void get(Exchange exchange, IssueRecord issue) throws IOException {
            exchange.redirect("/browse/" + issue.key() + "#comment");
        }

        @Override
        void post(Exchange exchange, IssueRecord issue) throws IOException {
            if (!exchange.parameter("comment").isBlank()) {
                frame().jira().issues().comment(exchange.user(), issue, exchange.parameter("comment").replace("\r\n", "\n").trim());
            }
            exchange.redirect("/browse/" + issue.key() + "#activitymodule");
        }
    }

    /** {@code /secure/CommentAssignIssue.jspa}: one step of the workflow; one that resolves asks how first. */
    static final class Step extends IssueActions {
        private static final long serialVersionUID = 1;

        Step(Frame frame) {
            super(frame);
        }

        @Override
        void get(Exchange exchange, IssueRecord issue) throws IOException {
            Optional<Workflow.Transition> transition = transition(exchange, issue);
            if (transition.isPresent()) {
                show(exchange, issue, transition.get(), List.of());
            } else {
                gone(exchange, issue);
            }
        }

        private void show(Exchange exchange, IssueRecord issue, Workflow.Transition transition, List<String> refusals) throws IOException {
            Map<String, Object> values = values(exchange, issue);
            values.put("transition", transition);
            values.put("refusals", refusals);
            values.put("resolutions", transition.resolves() ? Workflow.RESOLUTIONS : List.of());
            exchange.html(frame().page(exchange, transition.name(), "step.vm", values, "atl.general"));
        }

        @Override
        void post(Exchange exchange, IssueRecord issue) throws IOException {
            Optional<Workflow.Transition> transition = transition(exchange, issue);
            if (transition.isEmpty()) {
                gone(exchange, issue);
            } else if (transition.get().resolves() && Workflow.resolution(exchange.parameter("resolution")).isEmpty()) {
                get(exchange, issue);
            } else {
                Issues issues = frame().jira().issues();
                List<String> refusals = issues.refusals(exchange.user(), issue, transition.get(), exchange.parameter("resolution"));
                if (refusals.isEmpty()) {
                    issues.transition(exchange.user(), issue, transition.get(), exchange.parameter("resolution"));
                    exchange.redirect("/browse/" + issue.key());
                } else {
                    show(exchange, issue, transition.get(), refusals);
                }
            }
        }

        private Optional<Workflow.Transition> transition(Exchange exchange, IssueRecord issue) {
            return frame().jira().issues().transitions(exchange.user(), issue).stream()
                    .filter(step -> String.valueOf(step.id()).equals(exchange.parameter("action"))).findFirst();
        }

        private static void gone(Exchange exchange, IssueRecord issue) throws IOException {
            exchange.refuse(409, "Workflow action invalid", "It seems that you have tried to perform a workflow operation that is not valid"
                    + " for the current state of this issue (" + issue.key() + "). The likely cause is that somebody has changed the issue recently.");
        }
    }

    /** {@code /secure/MoveIssue.jspa}. */
    static final class Move extends IssueActions {
        private static final long serialVersionUID = 1;

        Move(Frame frame) {
            super(frame);
        }

        /** Where an issue can go: a type of a project. */
        public record Target(ProjectRecord project, IssueTypeRecord type) { }

        @Override
        void get(Exchange exchange, IssueRecord issue) throws IOException {
            Map<String, Object> values = values(exchange, issue);
            values.put("targets", targets(exchange, issue));
            exchange.html(frame().page(exchange, "Move " + issue.key(), "move.vm", values, "atl.general"));
        }

        @Override
        void post(Exchange exchange, IssueRecord issue) throws IOException {
            Optional<Target> target = targets(exchange, issue).stream()
                    .filter(one -> exchange.parameter("target").equals(one.project().id() + ":" + one.type().id())).findFirst();
            if (target.isEmpty()) {
                get(exchange, issue);
            } else {
                exchange.redirect("/browse/" + frame().jira().issues()
                        .move(exchange.user(), issue, target.get().project(), target.get().type().id()).key());
            }
        }

        private static List<Target> targets(Exchange exchange, IssueRecord issue) {
            return exchange.model().projectsFor(exchange.user()).stream().filter(project -> exchange.model().mayWork(exchange.user(), project))
                    .flatMap(project -> exchange.model().typesOf(project).stream().map(type -> new Target(project, type)))
                    .filter(target -> target.project().id() != issue.project() || !target.type().id().equals(issue.type())).toList();
        }
    }

    /** {@code /secure/DeleteIssue.jspa}. */
    static final class Delete extends IssueActions {
        private static final long serialVersionUID = 1;

        Delete(Frame frame) {
            super(frame);
        }

        @Override
        void get(Exchange exchange, IssueRecord issue) throws IOException {
            exchange.html(frame().page(exchange, "Delete " + issue.key(), "delete.vm", values(exchange, issue), "atl.general"));
        }

        @Override
        void post(Exchange exchange, IssueRecord issue) throws IOException {
            frame().jira().issues().delete(exchange.user(), issue);
            exchange.redirect("/issues/?jql=" + Exchange.encode("project = " + exchange.model().projectOf(issue).key()));
        }
    }
}
