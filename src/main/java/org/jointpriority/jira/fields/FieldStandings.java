package org.jointpriority.jira.fields;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.jira.platform.JiraIssues;
import org.jointpriority.partnership.Standings;

/** Where an issue stands, asked by a field. */
@Named
final class FieldStandings {
    private final JiraIssues issues;
    private final Standings standings;

    @Inject
    FieldStandings(JiraIssues issues, Standings standings) {
        this.issues = issues;
        this.standings = standings;
    }

    /** Empty, without a database statement, for an issue that is no joint priority. */
    Optional<Standing> of(Issue issue) {
        return issues.withoutFields(issue).flatMap(standings::of);
    }
}
