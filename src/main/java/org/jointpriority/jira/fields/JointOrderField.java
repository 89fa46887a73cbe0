package org.jointpriority.jira.fields;

import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.jira.platform.Texts;

/**
 * <em>Joint order</em>: sorted by it, a list stands in the joint order; people see that it is lifted or the band of patient care, and the
 * score.
 */
public final class JointOrderField extends TextFieldType {
    private final FieldStandings standings;
    private final Texts texts;

    @Inject
    public JointOrderField(FieldStandings standings, Texts texts) {
        this.standings = standings;
        this.texts = texts;
    }

    @Override
    Optional<String> value(Issue issue) {
        return standings.of(issue).map(standing -> standing.orderKey().value());
    }

    @Override
    Optional<FieldView> view(Issue issue) {
        return standings.of(issue).map(standing -> standing.isPublished() ? published(standing) : standings.unpublished(standing));
    }

    private FieldView published(Standing standing) {
        FieldView view = FieldView.of(texts.of(standing.tier().isLifted() ? "joint-priority.fields.joint-order.lifted"
                : "joint-priority.fields.joint-order.band." + band(standing)));
        return standing.score()
                .map(score -> texts.of("joint-priority.fields.joint-order.score", texts.number(score.toBigDecimal())))
                .map(score -> standings.qualified(view.withNote(score), standing))
                .orElse(view);
    }

    private static String band(Standing standing) {
        return standing.patientCare().map(median -> median.level().name().toLowerCase(Locale.ROOT)).orElse("unrated");
    }
}
