package org.jointpriority.sandbox.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord.Change;
import org.jointpriority.sandbox.jira.store.IssueRecord.Comment;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** What people do to issues: stored first, then indexed, then told to plugins as an event. */
public final class Issues {
    private final JiraApi jira;
    private final Model model;
    private final EventPublisher events;
    private final WorkflowRules rules;
    private final Clock clock;

    Issues(JiraApi jira, EventPublisher events, WorkflowRules rules, Clock clock) {
        this.jira = jira;
        this.model = jira.model();
        this.events = events;
        this.rules = rules;
        this.clock = clock;
    }

    /** What can be filled in; custom fields by their field id, people by their key, empty for none. */
    public static final class Content {
        public String summary = "";
        public String description = "";
        public String assignee = "";
        public String reporter = "";
        public LocalDate due;
        public Map<String, String> fields = new HashMap<>();

        public static Content of(IssueRecord issue) {
            Content content = new Content();
            content.summary = issue.summary();
            content.description = issue.description();
            content.assignee = issue.assignee();
            content.reporter = issue.reporter();
            content.due = issue.due();
            content.fields = new HashMap<>(issue.fields());
            return content;
        }
    }

    public synchronized IssueRecord create(UserRecord author, ProjectRecord project, String type, Content content) {
        Instant at = now();
        long id = model.newId("issue");
        String key = project.key() + "-" + model.newIssueNumber(project.id());
        IssueRecord issue = new IssueRecord(id, project.id(), key, type, content.summary, content.description, Workflow.TO_DO.id(), "",
                content.assignee, content.reporter, at, at, null, content.due, filled(content.fields), List.of(), List.of());
        return stored(issue, author, EventType.ISSUE_CREATED_ID);
    }

    public synchronized IssueRecord edit(UserRecord author, IssueRecord issue, Content content) {
        IssueRecord before = model.issues().find(issue.id()).orElseThrow();
        Content old = Content.of(before);
        Map<String, String[]> differences = new LinkedHashMap<>();
        differs(differences, "summary", old.summary, content.summary);
        differs(differences, "description", old.description, content.description);
        differs(differences, "assignee", name(old.assignee), name(content.assignee));
        differs(differences, "reporter", name(old.reporter), name(content.reporter));
        differs(differences, "duedate", Objects.toString(old.due, ""), Objects.toString(content.due, ""));
        Map<String, String> fields = filled(content.fields);
        Stream.concat(old.fields.keySet().stream(), fields.keySet().stream()).distinct().sorted().forEach(field ->
                differs(differences, jira.fields().find(field).map(found -> found.name()).orElse(field),
                        jira.fields().words(field, old.fields.getOrDefault(field, "")), jira.fields().words(field, fields.getOrDefault(field, ""))));
        if (differences.isEmpty()) {
            return before;
        }
        return stored(edited(before, next -> {
            next.summary = content.summary;
            next.description = content.description;
            next.assignee = content.assignee;
            next.reporter = content.reporter;
            next.due = content.due;
            next.fields = fields;
            next.updated = now();
            next.changes.add(change(author, differences));
        }), author, EventType.ISSUE_UPDATED_ID);
    }

    public synchronized IssueRecord comment(UserRecord author, IssueRecord issue, String body) {
        IssueRecord before = model.issues().find(issue.id()).orElseThrow();
        return stored(edited(before, next -> {
            next.updated = now();
            next.comments.add(new Comment(model.newId("comment"), author.key(), body, next.updated));
        }), author, EventType.ISSUE_COMMENTED_ID);
    }

    /** The steps that the person may take now. */
    public List<Workflow.Transition> transitions(UserRecord user, IssueRecord issue) {
        return Workflow.from(issue).stream().filter(transition -> rules.isOffered(user, issue, transition)).toList();
    }

    /** Why the step is refused with this resolution; nothing if it is not. */
    public List<String> refusals(UserRecord author, IssueRecord issue, Workflow.Transition transition, String resolution) {
        return rules.refusals(author, issue, onItsWay(issue, transition, resolution), transition);
    }

    private static IssueRecord onItsWay(IssueRecord issue, Workflow.Transition transition, String resolution) {
        return edited(issue, next -> next.resolution = transition.resolves() ? resolution : issue.resolution());
    }

    public synchronized IssueRecord transition(UserRecord author, IssueRecord issue, Workflow.Transition transition, String resolution) {
        IssueRecord before = model.issues().find(issue.id()).orElseThrow();
        if (!transitions(author, before).contains(transition) || !refusals(author, before, transition, resolution).isEmpty()) {
            throw new IllegalStateException("It seems that you have tried to perform a workflow operation (" + transition.name()
                    + ") that is not valid for the current state of this issue (" + before.key() + ").");
        }
        rules.perform(author, before, onItsWay(before, transition, resolution), transition);
        Map<String, String[]> differences = new LinkedHashMap<>();
        differs(differences, "status", Workflow.status(before.status()).name(), Workflow.status(transition.to()).name());
        String after = transition.resolves() ? resolution : transition.reopens() ? "" : before.resolution();
        differs(differences, "resolution", resolutionName(before.resolution()), resolutionName(after));
        return stored(edited(before, next -> {
            next.status = transition.to();
            next.resolution = after;
            next.updated = now();
            next.resolved = after.isEmpty() ? null : now();
            next.changes.add(change(author, differences));
        }), author, transition.resolves() ? EventType.ISSUE_RESOLVED_ID
                : transition.reopens() ? EventType.ISSUE_REOPENED_ID : EventType.ISSUE_GENERICEVENT_ID);
    }

    /** Into another project, with a new key; the old one keeps leading to the issue. */
    public synchronized IssueRecord move(UserRecord author, IssueRecord issue, ProjectRecord target, String type) {
        IssueRecord before = model.issues().find(issue.id()).orElseThrow();
        String key = target.id() == before.project() ? before.key() : target.key() + "-" + model.newIssueNumber(target.id());
        Map<String, String[]> differences = new LinkedHashMap<>();
        differs(differences, "project", model.projectOf(before).name(), target.name());
        differs(differences, "issuetype", model.typeOf(before).name(), model.issueTypes().find(type).orElseThrow().name());
        differs(differences, "Key", before.key(), key);
        if (!key.equals(before.key())) {
            model.set("moved " + before.key(), String.valueOf(before.id()));
        }
        return stored(edited(before, next -> {
            next.project = target.id();
            next.type = type;
            next.key = key;
            next.updated = now();
            next.changes.add(change(author, differences));
        }), author, EventType.ISSUE_MOVED_ID);
    }

    public synchronized void delete(UserRecord author, IssueRecord issue) {
        model.issues().remove(issue.id());
        jira.search().forget(issue.id());
        publish(issue, author, EventType.ISSUE_DELETED_ID);
    }

    /** A project with all its issues, of which no event tells. */
    public synchronized void delete(ProjectRecord project) {
        model.issuesOf(project.id()).forEach(issue -> {
            model.issues().remove(issue.id());
            jira.search().forget(issue.id());
        });
        model.projects().remove(project.id());
        events.publish(new ProjectDeletedEvent(project.id(), project.key()));
    }

    /** The issue that had this key before it was moved. */
    public Optional<IssueRecord> movedFrom(String key) {
        return model.setting("moved " + key.toUpperCase(java.util.Locale.ROOT)).flatMap(id -> model.issues().find(Long.valueOf(id)));
    }

    private IssueRecord stored(IssueRecord issue, UserRecord author, Long eventType) {
        model.issues().put(issue);
        jira.search().index(List.of(issue));
        publish(issue, author, eventType);
        return issue;
    }

    private void publish(IssueRecord issue, UserRecord author, Long eventType) {
        events.publish(new IssueEvent(jira.issue(issue), Map.of("eventsource", "action"), jira.user(author.key()), eventType, true));
    }

    /** An issue's values while they are changed. */
    static final class Draft {
        long project;
        String key;
        String type;
        String summary;
        String description;
        String status;
        String resolution;
        String assignee;
        String reporter;
        Instant updated;
        Instant resolved;
        LocalDate due;
        Map<String, String> fields;
        List<Comment> comments;
        List<Change> changes;
    }

    static IssueRecord edited(IssueRecord issue, Consumer<Draft> edit) {
        Draft draft = new Draft();
        draft.project = issue.project();
        draft.key = issue.key();
        draft.type = issue.type();
        draft.summary = issue.summary();
        draft.description = issue.description();
        draft.status = issue.status();
        draft.resolution = issue.resolution();
        draft.assignee = issue.assignee();
        draft.reporter = issue.reporter();
        draft.updated = issue.updated();
        draft.resolved = issue.resolved();
        draft.due = issue.due();
        draft.fields = issue.fields();
        draft.comments = new ArrayList<>(issue.comments());
        draft.changes = new ArrayList<>(issue.changes());
        edit.accept(draft);
        return new IssueRecord(issue.id(), draft.project, draft.key, draft.type, draft.summary, draft.description, draft.status,
                draft.resolution, draft.assignee, draft.reporter, issue.created(), draft.updated, draft.resolved, draft.due,
                Map.copyOf(draft.fields), List.copyOf(draft.comments), List.copyOf(draft.changes));
    }

    private Change change(UserRecord author, Map<String, String[]> differences) {
        List<Change.Item> items = new ArrayList<>();
        differences.forEach((field, values) -> items.add(new Change.Item(field, values[0], values[1])));
        return new Change(author.key(), now(), items);
    }

    private static void differs(Map<String, String[]> differences, String field, String from, String to) {
        if (!from.equals(to)) {
            differences.put(field, new String[] {from, to});
        }
    }

    private static Map<String, String> filled(Map<String, String> fields) {
        Map<String, String> filled = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (value != null && !value.isEmpty()) {
                filled.put(field, value);
            }
        });
        return filled;
    }

    private String name(String value) {
        return model.users().find(value).map(UserRecord::displayName).orElse(value);
    }

    private static String resolutionName(String id) {
        return Workflow.resolution(id).map(Workflow.Resolution::name).orElse("");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
