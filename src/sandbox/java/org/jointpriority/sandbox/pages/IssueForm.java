package org.jointpriority.sandbox.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.api.Fields;
import org.jointpriority.sandbox.jira.api.Issues;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.ScreenRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** What a screen asks for, as it stands in the form, and what is wrong with it. */
final class IssueForm {
    private static final int LONGEST_SUMMARY = 255;

    private final Frame frame;
    private final Exchange exchange;
    private final ProjectRecord project;
    private final IssueRecord issue;
    private final List<Input> inputs = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    /**
     * A field of the form; {@code kind} is one of {@code text}, {@code area}, {@code day}, {@code person} and {@code own}, which
     * is a plugin's own and complete with label and error.
     */
    public record Input(String id, String label, String kind, boolean isRequired, String value, String help, List<UserRecord> people,
            List<String> values, Html own) { }

    /**
     * The form with what the issue says, or with what was sent.
     *
     * @param issue null while it is created
     */
    IssueForm(Frame frame, Exchange exchange, ProjectRecord project, IssueRecord issue, String type, Issues.Content content, boolean isSent) {
        this.frame = frame;
        this.exchange = exchange;
        this.project = project;
        this.issue = issue;
        String operation = issue == null ? "create" : "edit";
        for (ScreenRecord.Tab tab : exchange.model().screenOf(project, type, operation).tabs()) {
            tab.fields().forEach(id -> input(id, type, content, isSent));
        }
    }

    List<Input> inputs() {
        return inputs(false);
    }

    /** @param isBare without labels, descriptions and messages, which the page then has to show */
    List<Input> inputs(boolean isBare) {
        return inputs.stream().map(input -> input.kind().equals("own") ? drawn(input, isBare) : input).toList();
    }

    private Input drawn(Input input, boolean isBare) {
        CustomFieldRecord field = frame.jira().fields().find(input.id()).orElseThrow();
        return new Input(input.id(), input.label(), input.kind(), false, "", "", List.of(), input.values(),
                Html.of(frame.jira().fields().input(issue, field, input.values(), errors, isBare)));
    }

    Map<String, String> errors() {
        return errors;
    }

    private void input(String id, String type, Issues.Content content, boolean isSent) {
        Model model = exchange.model();
        List<UserRecord> people = model.usersByName().stream().filter(user -> model.mayBrowse(user, project)).toList();
        switch (id) {
            case "summary" -> add(id, "Summary", "text", true, content.summary, "", List.of(), isSent);
            case "description" -> add(id, "Description", "area", false, content.description, "", List.of(), isSent);
            case "duedate" -> add(id, "Due Date", "day", false, content.due == null ? "" : content.due.toString(), "", List.of(), isSent);
            case "assignee" -> add(id, "Assignee", "person", false, content.assignee, "", people, isSent);
            case "reporter" -> add(id, "Reporter", "person", true, content.reporter, "", people, isSent);
            default -> {
                Fields fields = frame.jira().fields();
                Optional<CustomFieldRecord> field = fields.find(id).filter(found -> found.isFor(project.id(), type));
                field.filter(fields::hasOwnInput).ifPresent(found -> inputs.add(new Input(id, found.name(), "own", false, "", "", List.of(),
                        isSent ? sent(id) : fields.formValues(found, content.fields.get(id)), null)));
                field.filter(fields::isEditable).ifPresent(found -> add(id, found.name(), fields.isUserPicker(found) ? "person" : "text", false,
                        content.fields.getOrDefault(id, ""), found.description(), found.userGroups().isEmpty() ? model.usersByName()
                                : model.usersByName().stream().filter(user -> user.groups().stream().anyMatch(found.userGroups()::contains)).toList(), isSent));
            }
        }
    }

    private void add(String id, String label, String kind, boolean isRequired, String value, String help, List<UserRecord> people, boolean isSent) {
        inputs.add(new Input(id, label, kind, isRequired, isSent ? exchange.parameter(id).replace("\r\n", "\n") : value, help, people,
                List.of(), null));
    }

    private List<String> sent(String id) {
        String[] values = exchange.request().getParameterValues(id);
        return values == null ? List.of() : List.of(values);
    }

    /** Puts what was sent into the content; says no where something is wrong. */
    boolean fill(Issues.Content content) {
        return fill(content, inputs.stream().map(Input::id).toList());
    }

    /** Of these fields alone. */
    boolean fill(Issues.Content content, List<String> ids) {
        for (Input input : inputs.stream().filter(each -> ids.contains(each.id())).toList()) {
            String value = input.value();
            if (input.isRequired() && value.isBlank()) {
                errors.put(input.id(), input.id().equals("summary") ? "You must specify a summary of the issue." : input.label() + " is required.");
            } else if (input.id().equals("summary") && value.length() > LONGEST_SUMMARY) {
                errors.put("summary", "The summary must be less than 255 characters.");
            } else if (input.kind().equals("person") && !value.isEmpty() && input.people().stream().noneMatch(user -> user.key().equals(value))) {
                errors.put(input.id(), "User '" + value + "' is not valid for this user picker.");
            }
            switch (input.id()) {
                case "summary" -> content.summary = value.replaceAll("\\s+", " ").trim();
                case "description" -> content.description = value;
                case "assignee" -> content.assignee = value;
                case "reporter" -> content.reporter = value;
                case "duedate" -> content.due = day(value);
                default -> content.fields.put(input.id(), input.kind().equals("own") ? own(input) : value);
            }
        }
        return errors.isEmpty();
    }

    private String own(Input input) {
        Fields fields = frame.jira().fields();
        CustomFieldRecord field = fields.find(input.id()).orElseThrow();
        Optional<String> problem = fields.problem(field, input.values());
        problem.ifPresent(message -> errors.put(input.id(), message));
        return problem.isPresent() ? "" : fields.stored(field, input.values());
    }

    private LocalDate day(String value) {
        try {
            return value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            errors.put("duedate", "You did not enter a valid date. Please enter the date in the format \"yyyy-mm-dd\".");
            return null;
        }
    }
}
