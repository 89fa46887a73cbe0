package org.jointpriority.partnership;

import java.util.Optional;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.planning.Deadline;

/** A day of a joint priority. */
public final class RadarEntry {
    private final JointIssue issue;
    private final Deadline deadline;
    private final Optional<Department> department;
    private final String subject;

    RadarEntry(JointIssue issue, Deadline deadline, Optional<Department> department, String subject) {
        this.issue = issue;
        this.deadline = deadline;
        this.department = department;
        this.subject = subject;
    }

    public JointIssue issue() {
        return issue;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** Whose commitment, allowance or system it is; empty for what concerns all. */
    public Optional<Department> department() {
        return department;
    }

    /** The name of the vendor, agreement or system that it comes from; empty where the source says it all. */
    public String subject() {
        return subject;
    }
}
