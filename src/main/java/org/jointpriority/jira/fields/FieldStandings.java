package org.jointpriority.jira.fields;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.jira.platform.JiraIssues;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.Standings;

/** Where an issue stands, asked by a field. */
@Named
final class FieldStandings {
    private final JiraIssues issues;
    private final Standings standings;
    private final Texts texts;

    @Inject
    FieldStandings(JiraIssues issues, Standings standings, Texts texts) {
        this.issues = issues;
        this.standings = standings;
        this.texts = texts;
    }

    /** What stands in the place of what is not published. */
    FieldView unpublished(Standing standing) {
        return FieldView.of(texts.of("joint-priority.assessed", standing.assessed(), standing.departments()));
    }

    /** What shows a score, with what has to be known of that wherever it stands. */
    FieldView qualified(FieldView view, Standing standing) {
        FieldView qualified = view;
        if (standing.isProvisional()) {
            String provisional = texts.of("joint-priority.fields.joint-score.provisional", standing.assessed(), standing.departments());
            qualified = view.withNote(view.note().isEmpty() ? provisional : texts.of("joint-priority.wording.list.comma", view.note(), provisional));
        }
        // A median of three hides a lone no.
        return standing.hasDisagreement() ? qualified.withFlag(texts.of("joint-priority.fields.joint-score.disagreement")) : qualified;
    }

    /** Empty, without a database statement, for an issue that is no joint priority. */
    Optional<Standing> of(Issue issue) {
        return issues.withoutFields(issue).flatMap(standings::of);
    }
}
