package org.jointpriority.jira.platform;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.partnership.Enrolment;

/** Tells joint priorities from all other issues. The answer costs no database statement, so it may be asked of any issue. */
@Named
public final class JointPriorityType {
    private static final String ID = "issue-type";

    private final Enrolment enrolment;

    @Inject
    public JointPriorityType(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    /** Whether it is an issue of our type in an enabled project. */
    public boolean includes(Issue issue) {
        return isOf(issue) && enrolment.projects().contains(issue.getProjectId());
    }

    /** Whether it is an issue of our type, wherever it is. */
    public boolean isOf(Issue issue) {
        return id().filter(id -> id.equals(issue.getIssueTypeId())).isPresent();
    }

    /** The id of the issue type; empty before the set-up. */
    public Optional<String> id() {
        return enrolment.fact(ID);
    }

    public void remember(String id) {
        enrolment.remember(ID, id);
    }
}
