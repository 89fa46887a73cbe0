package org.jointpriority.partnership;

import java.time.Instant;
import java.time.LocalDate;

import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;

/** A workaround or exception that a department has granted for an open joint priority. */
public final class OpenAllowance {
    private final JointIssue issue;
    private final Department department;
    private final Endorsement endorsement;
    private final Person by;
    private final boolean stale;

    OpenAllowance(JointIssue issue, Department department, Endorsement endorsement, Person by, boolean stale) {
        this.issue = issue;
        this.department = department;
        this.endorsement = endorsement;
        this.by = by;
        this.stale = stale;
    }

    public JointIssue issue() {
        return issue;
    }

    public Department department() {
        return department;
    }

    public String text() {
        return endorsement.text();
    }

    /** When it is to be looked at again. */
    public LocalDate reviewOn() {
        return endorsement.reviewOn().orElseThrow(() -> new IllegalStateException("No allowance is without a day of its review"));
    }

    /** The revision that it was given for. */
    public int revision() {
        return endorsement.revision();
    }

    /** Whether the joint priority has changed since, so that the department is asked again. */
    public boolean isStale() {
        return stale;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return endorsement.at();
    }

    public boolean isDue(LocalDate today) {
        return !reviewOn().isAfter(today);
    }
}
