package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.departments.Department;

/** A joint priority that cannot go on before one department has had its say. */
public final class Wait {
    private final JointIssue issue;
    private final Department awaited;
    private final Awaited.What what;
    private final Optional<LocalDate> since;
    private final List<Department> waiting;

    Wait(JointIssue issue, Department awaited, Awaited.What what, Optional<LocalDate> since, List<Department> waiting) {
        this.issue = issue;
        this.awaited = awaited;
        this.what = what;
        this.since = since;
        this.waiting = Collections.unmodifiableList(waiting);
    }

    public JointIssue issue() {
        return issue;
    }

    public Department awaited() {
        return awaited;
    }

    public Awaited.What what() {
        return what;
    }

    /** The organisation's day; empty where it is not known. */
    public Optional<LocalDate> since() {
        return since;
    }

    /** The departments that take part and are not awaited themselves. */
    public List<Department> waiting() {
        return waiting;
    }
}
