package org.jointpriority.sandbox.jira;

import java.util.List;
import java.util.Optional;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/** The one workflow of the stand-in: to do, in progress, done, and back. */
public final class Workflow {
    /** Category keys are Jira's own: {@code new}, {@code indeterminate}, {@code done}. */
    public record Status(String id, String name, String category) { }

    public record Resolution(String id, String name) { }

    /** A step that people take; one that resolves asks for a resolution, one that reopens takes it away. */
    public record Transition(int id, String name, List<String> from, String to, boolean resolves, boolean reopens) { }

    public static final Status TO_DO = new Status("10000", "To Do", "new");
    public static final Status IN_PROGRESS = new Status("3", "In Progress", "indeterminate");
    public static final Status DONE = new Status("10001", "Done", "done");
    public static final List<Status> STATUSES = List.of(TO_DO, IN_PROGRESS, DONE);
    public static final List<Resolution> RESOLUTIONS =
            List.of(new Resolution("10000", "Done"), new Resolution("10001", "Won't Do"), new Resolution("10002", "Duplicate"));

    public static final List<Transition> TRANSITIONS = List.of(
            new Transition(11, "Start progress", List.of(TO_DO.id()), IN_PROGRESS.id(), false, false),
            new Transition(21, "Stop progress", List.of(IN_PROGRESS.id()), TO_DO.id(), false, false),
            new Transition(31, "Resolve", List.of(TO_DO.id(), IN_PROGRESS.id()), DONE.id(), true, false),
            new Transition(41, "Reopen", List.of(DONE.id()), TO_DO.id(), false, true));

    private Workflow() { }

    public static List<Transition> from(IssueRecord issue) {
        return TRANSITIONS.stream().filter(transition -> transition.from().contains(issue.status())).toList();
    }

    public static Status status(String id) {
        return STATUSES.stream().filter(status -> status.id().equals(id)).findFirst().orElse(TO_DO);
    }

    public static Optional<Resolution> resolution(String id) {
        return RESOLUTIONS.stream().filter(resolution -> resolution.id().equals(id)).findFirst();
    }
}
