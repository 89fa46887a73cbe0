package org.jointpriority.jira.fields;

import java.util.Optional;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.jira.platform.Texts;

/** <em>Joint score</em>: a number from 0 to 100 with one decimal. */
public final class JointScoreField extends NumberFieldType {
    private final FieldStandings standings;
    private final Texts texts;

    @Inject
    public JointScoreField(FieldStandings standings, Texts texts) {
        this.standings = standings;
        this.texts = texts;
    }

    @Override
    Optional<Double> value(Issue issue) {
        return standings.of(issue).flatMap(Standing::score).map(score -> score.toBigDecimal().doubleValue());
    }

    @Override
    Optional<FieldView> view(Issue issue) {
        return standings.of(issue).flatMap(standing -> standing.isPublished() ? published(standing) : Optional.of(standings.unpublished(standing)));
    }

    private Optional<FieldView> published(Standing standing) {
        return standing.score().map(score -> standings.qualified(FieldView.of(texts.number(score.toBigDecimal())), standing));
    }
}
