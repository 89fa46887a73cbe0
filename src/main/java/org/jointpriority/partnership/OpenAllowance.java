package org.jointpriority.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.Standing;

/** A workaround or exception that a department has granted for an open joint priority. */
public final class OpenAllowance {
    private final int place;
    private final JointIssue issue;
    private final Standing standing;
    private final Department department;
    private final Endorsement endorsement;
    private final Person by;

    OpenAllowance(int place, JointIssue issue, Standing standing, Department department, Endorsement endorsement, Person by) {
        this.place = place;
        this.issue = issue;
        this.standing = standing;
        this.department = department;
        this.endorsement = endorsement;
        this.by = by;
    }

    /** Of the joint priority in the joint order, from 1; empty while it is not published. */
    public OptionalInt place() {
        return standing.isPublished() ? OptionalInt.of(place) : OptionalInt.empty();
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
        return endorsement.isStale(standing.revision());
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
